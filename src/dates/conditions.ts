/** Does a condition hold? A fact that was left out makes it "unknown", which is not "no". */
import { daysBetween, plusDays, type Day } from './day.ts';
import { reckon } from './reckon.ts';
import type { Condition, Facts } from './rule.ts';
import type { Period } from './school-days.ts';
import type { BankHolidays } from './working-days.ts';

export type Holds = 'yes' | 'no' | 'unknown';

/** All of them: "no" if one does not hold, else "unknown" if one is not known. */
export function allHold(
  conditions: readonly Condition[] | undefined,
  facts: Facts,
  holidays: BankHolidays,
): Holds {
  const answers = (conditions ?? []).map((condition) => holds(condition, facts, holidays));
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function holds(condition: Condition, facts: Facts, holidays: BankHolidays): Holds {
  switch (condition.kind) {
    case 'given':
      return yes(facts[condition.field] !== undefined);
    case 'left-out':
      return yes(facts[condition.field] === undefined);
    case 'is': {
      const fact = facts[condition.field];
      if (fact === undefined) return 'unknown';
      return yes(condition.oneOf.some((value) => value === fact));
    }
    case 'more-than': {
      const fact = facts[condition.field];
      return typeof fact === 'number' ? yes(fact > condition.number) : 'unknown';
    }
    case 'on-or-before': {
      const fact = facts[condition.field];
      const limit = reckon(condition.day, facts, holidays);
      if (typeof fact !== 'string' || limit.kind !== 'day') return 'unknown';
      return yes(fact <= limit.day);
    }
    case 'asked-round-a-closure': {
      const closed = facts[condition.closed] as Period | undefined;
      const asked = facts[condition.asked] as Day | undefined;
      if (closed && !shutFor(closed, condition.weeks)) return 'no';
      const limit = reckon(condition.by, facts, holidays);
      if (asked && limit.kind === 'day' && asked > limit.day) return 'no';
      if (!closed || !asked) return 'unknown';
      const [from, to] = askedRound(closed);
      return yes(from <= asked && asked <= to);
    }
  }
}

/**
 * The days in which advice asked of a closed school counts: from a week before the first day it
 * was shut until a week before the day it opens again. `closed` ends on the last day it was shut.
 */
function askedRound([from, to]: Period): Period {
  return [plusDays(from, -7), plusDays(to, 1 - 7)];
}

function shutFor([from, to]: Period, weeks: number): boolean {
  return daysBetween(from, to) + 1 >= weeks * 7;
}

function yes(holds: boolean): Holds {
  return holds ? 'yes' : 'no';
}
