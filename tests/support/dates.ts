/** Short ways to ask the real rules, and to make a small rule for a test of the engine. */
import { parseDay, type Day } from '../../src/dates/day.ts';
import { readFacts } from '../../src/dates/read-facts.ts';
import type { Event } from '../../src/dates/rule.ts';
import { workOut, type Due } from '../../src/dates/work-out.ts';
import type { BankHolidays } from '../../src/dates/working-days.ts';
import { loadDeadlines } from '../../src/deadlines.ts';
import { deadlineSchema } from '../../src/schemas/deadline.ts';

export const deadlines = loadDeadlines();

export function day(text: string): Day {
  const found = parseDay(text);
  if (!found) throw new Error(`There is no day ${text}.`);
  return found;
}

/** What the real rules say follows from an event. */
export function dueAfter(event: string, given: Readonly<Record<string, unknown>>): Due[] {
  const rules = deadlines.events.get(event);
  if (!rules) throw new Error(`There is no event ${event}.`);
  return dueBy(rules, given, deadlines.bankHolidays);
}

export function dueBy(
  event: Event,
  given: Readonly<Record<string, unknown>>,
  holidays: BankHolidays,
): Due[] {
  const read = readFacts(event, given);
  if (read.kind === 'problems') throw new Error(read.problems.join(' '));
  return workOut(event, read.facts, holidays);
}

/** The date of one thing that follows. */
export function dateOf(event: string, id: string, given: Readonly<Record<string, unknown>>) {
  return one(dueAfter(event, given), id).date;
}

export function one(all: readonly Due[], id: string): Due {
  const found = all.find((due) => due.id === id);
  if (!found) throw new Error(`Nothing called ${id} follows.`);
  return found;
}

/** An invented event: its fields and one rule, read by the real schema. */
export function eventOf(fields: readonly object[], rule: object, more: object = {}): Event {
  return deadlineSchema.parse({
    title: 'Something happened',
    group: 'disagreeing',
    order: 1,
    about: 'An invented event.',
    lawAsAt: '2026-11-22',
    fields: fields.map((field) => ({ ask: 'Tell', ...field })),
    due: [
      {
        id: 'thing-due',
        short: 'Thing',
        what: 'The thing is done',
        who: 'Somebody',
        rule: 'By a day',
        reference: 'An invented Act',
        compared: 'recall',
        ifMissed: 'Ask.',
        sources: [{ url: 'https://example.org/', dated: null }],
        ...rule,
      },
    ],
    collected: '2026-11-22',
    ...more,
  });
}

/** Bank holidays of invented years. */
export function holidays(...days: string[]): BankHolidays {
  return { firstYear: 2000, lastYear: 2099, days: new Set(days) };
}
