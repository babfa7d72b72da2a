/**
 * Work out one count: "6 weeks after the day the council received it" and a family's facts in,
 * a day out, with what should be said about how it was counted.
 */
import { inYear, lastOfMonths, plusDays, plusMonths, weekday, yearOf, type Day } from './day.ts';
import { settle } from './ends.ts';
import type { Count, Facts, SimpleCount } from './rule.ts';
import { schoolDayNotes, schoolDays, type SchoolCalendar } from './school-days.ts';
import { countDays, workingDays, type BankHolidays, type Counts } from './working-days.ts';

export type Reckoned =
  | { readonly kind: 'day'; readonly day: Day; readonly notes: readonly string[] }
  /** A fact that the count needs was left out. */
  | { readonly kind: 'missing'; readonly field: string }
  /** The count runs beyond the years whose bank holidays are known. */
  | { readonly kind: 'beyond' };

export function reckon(count: Count, facts: Facts, holidays: BankHolidays): Reckoned {
  if (!('of' in count)) return reckonOne(count, facts, holidays);
  const all = count.of.map((one) => reckonOne(one, facts, holidays));
  const days = all.filter((one) => one.kind === 'day').sort((a, b) => a.day.localeCompare(b.day));
  const stopped = all.find(
    (one) => one.kind === 'beyond' || (one.kind === 'missing' && count.kind === 'later-of'),
  );
  return stopped ?? days.at(count.kind === 'later-of' ? -1 : 0) ?? all[0] ?? { kind: 'beyond' };
}

function reckonOne(count: SimpleCount, facts: Facts, holidays: BankHolidays): Reckoned {
  const field = 'from' in count ? count.from : count.yearOf;
  const start = facts[field];
  if (typeof start !== 'string') return { kind: 'missing', field };
  const from = start as Day;
  switch (count.kind) {
    case 'after':
      return after(count, from, facts, holidays);
    case 'beginning-with':
      return stretch(count, from, 'beginning-with', facts, holidays);
    case 'ahead-of':
      return stretch(count, from, 'ahead-of', facts, holidays);
    case 'same-day':
      return exactly(from);
    case 'before-date':
      return exactly(plusDays(inYear(yearOf(from), count.date), -1));
    case 'on-date':
      return exactly(inYear(yearOf(from) - count.yearsBefore, count.date));
    case 'birthday':
      return exactly(birthday(from, count.age));
    case 'prescribed-day':
      return exactly(prescribedDay(birthday(from, count.age)));
    case 'leaving-date':
      return exactly(lastFridayInJune(schoolYearOf(birthday(from, count.age)) + 1));
    case 'in-school-year': {
      const starts = schoolYearOf(from) + 5 + count.year;
      return exactly(inYear(count.date < '09-01' ? starts + 1 : starts, count.date));
    }
  }
}

function exactly(day: Day): Reckoned {
  return { kind: 'day', day, notes: [] };
}

function after(
  count: Extract<SimpleCount, { kind: 'after' }>,
  given: Day,
  facts: Facts,
  holidays: BankHolidays,
): Reckoned {
  const from = count.givenBy ? arrival(given, facts[count.givenBy], holidays) : given;
  if (!from) return { kind: 'beyond' };
  const last = stretch(count, from, 'after', facts, holidays);
  if (last.kind !== 'day') return last;
  const settled = settle(last.day, count.ends, holidays);
  if (!settled) return { kind: 'beyond' };
  return { kind: 'day', day: settled.day, notes: [...last.notes, ...settled.notes] };
}

/** First class post counts as given on the second working day after posting; all else on the day. */
function arrival(sent: Day, how: unknown, holidays: BankHolidays): Day | null {
  return how === 'first-class-post' ? countDays(plusDays(sent, 1), 2, workingDays(holidays)) : sent;
}

type Length = Pick<Extract<SimpleCount, { kind: 'after' }>, 'count' | 'unit'>;
type Way = 'after' | 'beginning-with' | 'ahead-of';

/** Count so many days, weeks or months from a day, with that day left out or as the first. */
function stretch(
  { count, unit }: Length,
  from: Day,
  way: Way,
  facts: Facts,
  holidays: BankHolidays,
): Reckoned {
  const sign = way === 'ahead-of' ? -1 : 1;
  const working = workingDays(holidays);
  switch (unit) {
    case 'days':
    case 'weeks': {
      const days = count * (unit === 'weeks' ? 7 : 1) * sign;
      return exactly(plusDays(from, way === 'beginning-with' ? days - 1 : days));
    }
    case 'months':
      return exactly(
        way === 'beginning-with' ? lastOfMonths(from, count) : plusMonths(from, count * sign),
      );
    case 'working-days':
      return counted(countDays(startOf(from, way), count * sign, working));
    case 'school-days': {
      const calendar = facts['calendar'] as SchoolCalendar | undefined;
      const open: Counts = schoolDays(calendar, working);
      const start = startOf(from, way);
      const end = countDays(start, count * sign, open);
      return end
        ? { kind: 'day', day: end, notes: schoolDayNotes(calendar, start, end) }
        : { kind: 'beyond' };
    }
  }
}

function startOf(from: Day, way: Way): Day {
  return plusDays(from, { after: 1, 'beginning-with': 0, 'ahead-of': -1 }[way]);
}

function counted(day: Day | null): Reckoned {
  return day ? exactly(day) : { kind: 'beyond' };
}

/** Somebody born on 29 February is taken to be a year older on 1 March. */
function birthday(born: Day, age: number): Day {
  const day = plusMonths(born, age * 12);
  return day.slice(5) === born.slice(5) ? day : plusDays(day, 1);
}

/** Education (Start of Compulsory School Age) Order 1998: 31 August, 31 December, 31 March. */
function prescribedDay(from: Day): Day {
  const year = yearOf(from);
  const days = ['03-31', '08-31', '12-31'].map((date) => inYear(year, date));
  return days.find((day) => day >= from) ?? inYear(year + 1, '03-31');
}

/** The year in which the school year of a day began, taking 1 September as its first day. */
function schoolYearOf(day: Day): number {
  return day.slice(5) >= '09-01' ? yearOf(day) : yearOf(day) - 1;
}

function lastFridayInJune(year: number): Day {
  const end = inYear(year, '06-30');
  return plusDays(end, -((weekday(end) + 2) % 7));
}
