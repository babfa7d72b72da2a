/** What becomes of a time limit whose last day is one on which nobody works. */
import { inYear, plusDays, yearOf, type Day } from './day.ts';
import { dayInWords } from '../wording/days.ts';
import { countDays, workingDays, type BankHolidays } from './working-days.ts';

interface Settled {
  readonly day: Day;
  readonly notes: readonly string[];
}

/**
 * - `stays`: nothing moves it.
 * - `next-working-day`: tribunal rules, such as rule 12(2) of the Social Entitlement rules.
 * - `tribunal`: rule 12 of the Health, Education and Social Care rules, for starting a special
 *   educational needs appeal. Time that ends in August, or from 25 December to 1 January, goes to
 *   the first working day after.
 *
 * Null where the bank holidays of that year are not known.
 */
export function settle(
  last: Day,
  ends: 'stays' | 'next-working-day' | 'tribunal',
  holidays: BankHolidays,
): Settled | null {
  if (ends === 'stays') return { day: last, notes: [] };
  const pause = ends === 'tribunal' ? pauseAround(last) : null;
  const day = countDays(pause ? pause.after : last, 1, workingDays(holidays));
  if (!day) return null;
  if (day === last) return { day, notes: [] };
  const why = pause?.name ?? 'on a day that is not a working day';
  return {
    day,
    notes: [
      `The time ends on ${dayInWords(last)}, ${why}. It is in time on ${dayInWords(day)}, the first working day after.`,
    ],
  };
}

function pauseAround(day: Day): { after: Day; name: string } | null {
  const date = day.slice(5);
  if (date >= '08-01' && date <= '08-31')
    return { after: inYear(yearOf(day), '09-01'), name: 'in August' };
  const name = 'between 25 December and 1 January';
  if (date >= '12-25') return { after: plusDays(inYear(yearOf(day), '12-31'), 2), name };
  if (date === '01-01') return { after: plusDays(day, 1), name };
  return null;
}
