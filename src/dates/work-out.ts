/** From what happened to what is due by when. */
import { allHold } from './conditions.ts';
import { plusDays, weekdayName, type Day } from './day.ts';
import { reckon, type Reckoned } from './reckon.ts';
import type { Case, DueRule, Event, Facts } from './rule.ts';
import { dayInWords } from '../wording/days.ts';
import { countDays, workingDays, type BankHolidays } from './working-days.ts';

export interface Due {
  readonly id: string;
  readonly what: string;
  /** Null where the law leaves no fixed day, or where it cannot be worked out; a warning says which. */
  readonly date: Day | null;
  readonly rule: string;
  readonly reference: string;
  readonly who: string;
  readonly warnings: readonly string[];
  /** Later days that are right if a fact that was left out turns out so. A warning says which fact. */
  readonly alsoAccept: readonly Day[];
}

/** Everything that follows from the event, by date; what has no date comes last. */
export function workOut(event: Event, facts: Facts, holidays: BankHolidays): Due[] {
  return event.due
    .filter(({ only }) => allHold(only, facts, holidays) !== 'no')
    .map((rule) => workOutOne(rule, facts, holidays))
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

function workOutOne(rule: DueRule, facts: Facts, holidays: BankHolidays): Due {
  const cases = possibleCases(rule.cases, facts, holidays);
  const counted = cases.map(({ count }) => (count ? reckon(count, facts, holidays) : null));
  const days = counted
    .filter((one) => one?.kind === 'day')
    .sort((a, b) => a.day.localeCompare(b.day));
  const [first] = days;
  const date = first?.day ?? null;
  const open = days.length < cases.length || days.some(({ day }) => day !== date);
  const warnings = [
    ...(first?.notes ?? []),
    ...cases.flatMap((one) => (cases.length === 1 ? one.because : open ? one.unsure : null) ?? []),
    ...(date ? [] : counted.flatMap((one) => cannotSay(one, holidays))),
    ...rule.warnings
      .filter((warning) => allHold(warning.if, facts, holidays) === 'yes')
      .map(({ say }) => say),
    ...(date && rule.yours ? shutThatDay(date, holidays) : []),
  ];
  return {
    id: rule.id,
    what: rule.what,
    date,
    rule: rule.rule,
    reference: rule.reference,
    who: rule.who,
    warnings: [...new Set(warnings)],
    alsoAccept: [...new Set(days.map(({ day }) => day))].slice(1),
  };
}

/** The cases that may be the one, up to the first that is. */
function possibleCases(cases: readonly Case[], facts: Facts, holidays: BankHolidays): Case[] {
  const possible: Case[] = [];
  for (const one of cases) {
    const holds = allHold(one.if, facts, holidays);
    if (holds === 'no') continue;
    possible.push(one);
    if (holds === 'yes') break;
  }
  return possible;
}

function cannotSay(reckoned: Reckoned | null, { firstYear, lastYear }: BankHolidays): string[] {
  switch (reckoned?.kind) {
    case 'missing':
      return [`To work this out, give "${reckoned.field}".`];
    case 'beyond':
      return [
        `No day is worked out: this needs the bank holidays, and they are known from ${firstYear} to ${lastYear} alone.`,
      ];
    case 'day':
    case undefined:
      return [];
  }
}

/** A family's last day on which offices are shut: it does not move, so say which day to act by. */
function shutThatDay(day: Day, holidays: BankHolidays): string[] {
  const working = workingDays(holidays);
  if (working(day) !== false) return [];
  const before = countDays(plusDays(day, -1), -1, working);
  return [
    `${dayInWords(day)} is a ${weekdayName(day)}${holidays.days.has(day) ? ' and a bank holiday' : ''}, and nothing moves the date.${
      before ? ` Act by ${dayInWords(before)}, the last working day before.` : ''
    }`,
  ];
}
