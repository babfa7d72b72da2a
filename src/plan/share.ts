/** What of a plan goes out when it is passed on. Less is the default; more is a choice. */
import type { Item, Plan } from './plan.ts';

export interface Choices {
  /** Letters, and dates with the days on which they fall. */
  readonly dates: boolean;
  /** The family's own notes, what is ticked, and why each thing was shown. */
  readonly notes: boolean;
  /** What tells about abuse, self-harm or violence. */
  readonly private: boolean;
}

/** Steps and services, without a word of the family's own, and nothing private. */
export const least: Choices = { dates: false, notes: false, private: false };

export function toShare(plan: Plan, choices: Choices): Plan {
  const items = plan.items.filter(
    (item) =>
      (choices.dates || item.kind === 'step' || item.kind === 'service') &&
      (choices.private || !item.private),
  );
  return { items: choices.notes ? items : items.map(bare) };
}

function bare(item: Item): Item {
  return { ...item, note: '', why: [], done: false };
}
