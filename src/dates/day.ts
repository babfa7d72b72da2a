/**
 * A day of the calendar, `YYYY-MM-DD`. It has no hour and no time zone, so neither a clock nor
 * a change of clocks can move it, and two days compare as text.
 */
export type Day = string & { readonly __day: 'day' };

/** The day that the text names, or null where there is no such day, such as 30 February. */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const day = fromNumber(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / ms);
  return day === text ? day : null;
}

export function plusDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** The same date so many months on or back; a month with no such date ends on its last day. */
export function plusMonths(day: Day, months: number): Day {
  const { year, month, date } = monthsOn(day, months);
  return dayOf(year, month, Math.min(date, lengthOf(year, month)));
}

/**
 * The last day of a period of months that begins with `first`: the day before the same date,
 * or, where the month has no such date, the last day of the month.
 */
export function lastOfMonths(first: Day, months: number): Day {
  const { year, month, date } = monthsOn(first, months);
  return date <= lengthOf(year, month)
    ? plusDays(dayOf(year, month, date), -1)
    : dayOf(year, month, lengthOf(year, month));
}

/** 0 for Sunday to 6 for Saturday. 1 January 1970 was a Thursday. */
export function weekday(day: Day): number {
  return (((toNumber(day) + 4) % 7) + 7) % 7;
}

export function weekdayName(day: Day): string {
  return weekdayNames[weekday(day)] ?? '';
}

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** `monthDay` is `MM-DD`; 29 February is the 28th in a year that has none. */
export function inYear(year: number, monthDay: string): Day {
  const month = Number(monthDay.slice(0, 2));
  return dayOf(year, month, Math.min(Number(monthDay.slice(3)), lengthOf(year, month)));
}

/** Days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

const ms = 86_400_000;

function toNumber(day: Day): number {
  return Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / ms;
}

function fromNumber(days: number): Day {
  return new Date(days * ms).toISOString().slice(0, 10) as Day;
}

function dayOf(year: number, month: number, date: number): Day {
  return fromNumber(Date.UTC(year, month - 1, date) / ms);
}

function monthsOn(day: Day, months: number) {
  const whole = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return { year: Math.floor(whole / 12), month: (whole % 12) + 1, date: Number(day.slice(8)) };
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
