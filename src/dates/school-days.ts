/** Which days are school days, as far as a family has said when school is open. */
import type { Day } from './day.ts';
import { dayInWords } from '../wording/days.ts';
import type { Counts } from './working-days.ts';

export type Period = readonly [from: Day, to: Day];

export interface SchoolCalendar {
  readonly terms: readonly Period[];
  readonly closed: readonly Period[];
}

/**
 * Weekdays inside the terms, less the days when school is shut. After the last term that was
 * given, and where none was given, every working day counts: the earliest that the day can be.
 */
export function schoolDays(calendar: SchoolCalendar | undefined, working: Counts): Counts {
  if (!calendar) return working;
  const { terms, closed } = calendar;
  const end = lastDayKnown(calendar);
  return (day) => {
    if (closed.some((period) => isIn(day, period))) return false;
    if (end && day <= end && !terms.some((term) => isIn(day, term))) return false;
    return working(day);
  };
}

/** What a family should know about how the school days from `start` to `end` were counted. */
export function schoolDayNotes(
  calendar: SchoolCalendar | undefined,
  start: Day,
  end: Day,
): string[] {
  if (!calendar || calendar.terms.length === 0) {
    const but = calendar ? ' and the days you gave' : '';
    return [
      `School days: weekends, bank holidays${but} are left out, and nothing else is known of when the school is shut. This is the earliest that the day can be.`,
    ];
  }
  const known = lastDayKnown(calendar);
  const first = [...calendar.terms].map(([from]) => from).sort()[0];
  return [
    ...(first && start < first
      ? [`The terms you gave begin on ${dayInWords(first)}. No day before that was counted.`]
      : []),
    ...(known && end > known
      ? [
          `The terms you gave end on ${dayInWords(known)}. After that only weekends and bank holidays were left out, so this is the earliest that the day can be.`,
        ]
      : []),
  ];
}

function lastDayKnown({ terms }: SchoolCalendar): Day | undefined {
  return terms
    .map(([, to]) => to)
    .sort()
    .at(-1);
}

function isIn(day: Day, [from, to]: Period): boolean {
  return from <= day && day <= to;
}
