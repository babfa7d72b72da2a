/** From the year a child is in at school to when the child was born, as near as that says. */
import { inYear, yearOf, type Day } from './day.ts';

/** The first and the last birthday of the children who are in a school year today. Reception is 0. */
export function birthdaysIn(schoolYear: number, today: Day): readonly [first: Day, last: Day] {
  const starts = today.slice(5) >= '09-01' ? yearOf(today) : yearOf(today) - 1;
  const born = starts - 5 - schoolYear;
  return [inYear(born, '09-01'), inYear(born + 1, '08-31')];
}

/** The years a family may name: from two years before Reception to Year 14. */
export const schoolYears: readonly (readonly [year: number, name: string])[] = [
  [-2, 'Nursery, two years before Reception'],
  [-1, 'Nursery, the year before Reception'],
  [0, 'Reception'],
  ...Array.from({ length: 14 }, (_, at) => [at + 1, `Year ${at + 1}`] as const),
];
