/** Puts one thing into My plan or takes it out again, and says what came of it. */
import { has, keep, remove } from '../plan/change-plan.ts';
import { itemOf, keyOf, most, thingOf, type Item } from '../plan/plan.ts';
import { changeStore, openStore, type Trouble } from './plan-store.ts';

export interface Told {
  /** Whether it is kept now. */
  readonly kept: boolean;
  readonly says: string;
  /** It has just gone in, so the way to the plan is worth showing. */
  readonly isNew?: boolean;
}

export function isKept(data: Readonly<DOMStringMap>): boolean {
  const item = itemFrom(data);
  return item !== null && has(openStore().plan, keyOf(item));
}

/** Null where a private page asks first: nothing has changed. */
export function keepOrTakeOut(data: Readonly<DOMStringMap>): Told | null {
  const item = itemFrom(data);
  if (!item) return { kept: false, says: 'This cannot be kept.' };
  const key = keyOf(item);
  const kept = isKept(data);
  if (!kept && item.private && data['asked'] !== 'yes') return null;
  const { plan, trouble } = changeStore((now) => (kept ? remove(now, key) : keep(now, item)));
  if (trouble !== null) return { kept, says: troubles[trouble] };
  if (has(plan, key) === kept) return { kept, says: full };
  if (kept) return { kept: false, says: 'Taken out of your plan.' };
  return { kept: true, says: 'Kept in this browser only. ', isNew: true };
}

const full = `Not kept: your plan already holds ${most.items} things. Take something out first.`;
const troubles: Readonly<Record<Trouble, string>> = {
  blocked: 'Not kept: this browser does not let a page keep anything.',
  full: 'Not kept: the store of this browser is full. What you kept before is safe.',
  damaged: 'Not kept: your plan is damaged. Open My plan to see what can be done.',
  newer: 'Not kept: a later version of this site wrote your plan. Load this page again.',
};

function itemFrom(data: Readonly<DOMStringMap>): Item | null {
  const thing = thingOf(data);
  const title = data['title'];
  return thing && title ? itemOf(thing, { title, private: data['private'] === 'true' }) : null;
}
