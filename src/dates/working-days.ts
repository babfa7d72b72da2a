/** Which days are working days in England: not a Saturday, a Sunday or a bank holiday. */
import { plusDays, weekday, yearOf, type Day } from './day.ts';

export interface BankHolidays {
  readonly firstYear: number;
  /** Bank holidays are announced a few years ahead. Nothing is worked out beyond this year. */
  readonly lastYear: number;
  readonly days: ReadonlySet<string>;
}

export function bankHolidaysOf(kept: {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: readonly { readonly day: string }[];
}): BankHolidays {
  const { firstYear, lastYear, days } = kept;
  return { firstYear, lastYear, days: new Set(days.map(({ day }) => day)) };
}

/** Does the day count? Null where nobody can say yet. */
export type Counts = (day: Day) => boolean | null;

export function workingDays(holidays: BankHolidays): Counts {
  return (day) => {
    if (isWeekend(day)) return false;
    const year = yearOf(day);
    if (year < holidays.firstYear || year > holidays.lastYear) return null;
    return !holidays.days.has(day);
  };
}

export function isWeekend(day: Day): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}

/**
 * The last of `number` days that count, the first of them on or after `from`. A negative
 * number counts back. Null where the count runs beyond what is known.
 */
export function countDays(from: Day, number: number, counts: Counts): Day | null {
  const step = Math.sign(number);
  let left = Math.abs(number);
  for (let day = from; ; day = plusDays(day, step)) {
    const does = counts(day);
    if (does === null) return null;
    if (does) left -= 1;
    if (left === 0) return day;
  }
}
