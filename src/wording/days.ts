const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-11-22` as "22 November 2026". Days have no time zone, so no clock can move them. */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${monthName(month)} ${year}`;
}

/** `2026-11-22` as "November 2026". */
export function monthInWords(day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${monthName(month)} ${year}`;
}

function monthName(month: string): string {
  return months[Number(month) - 1] ?? month;
}
