import type { Item, Plan } from './plan.ts';

export type KeptDate = Extract<Item, { kind: 'date' }>;

/** The kept dates, the soonest first, and those of a day in the order of the plan. */
export function datesOf(plan: Plan): KeptDate[] {
  return plan.items
    .filter((item) => item.kind === 'date')
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The soonest date that has not passed and is not ticked off. */
export function nextDate(plan: Plan, today: string): KeptDate | undefined {
  return datesOf(plan).find(({ day, done }) => !done && day >= today);
}
