/** The ways to change a plan. Each gives a new plan and leaves the old one as it was, so that any step can be undone. */
import { keyOf, most, type Item, type Plan } from './plan.ts';

/** Add at the end. What is kept already stays as it is, with its note. */
export function keep(plan: Plan, item: Item): Plan {
  if (has(plan, keyOf(item)) || plan.items.length >= most.items) return plan;
  return { items: [...plan.items, item] };
}

export function has(plan: Plan, key: string): boolean {
  return plan.items.some((item) => keyOf(item) === key);
}

export function remove(plan: Plan, key: string): Plan {
  return { items: plan.items.filter((item) => keyOf(item) !== key) };
}

/** Move one place up (-1) or down (1). At either end it stays. */
export function move(plan: Plan, key: string, by: -1 | 1): Plan {
  const from = plan.items.findIndex((item) => keyOf(item) === key);
  const to = from + by;
  const moved = plan.items[from];
  if (!moved || to < 0 || to >= plan.items.length) return plan;
  const items = plan.items.toSpliced(from, 1).toSpliced(to, 0, moved);
  return { items };
}

export function tick(plan: Plan, key: string, done: boolean): Plan {
  return change(plan, key, { done });
}

export function write(plan: Plan, key: string, note: string): Plan {
  return change(plan, key, { note: note.slice(0, most.note) });
}

/** Add what another plan has and this one has not; where both have it, one's own note stands. */
export function join(plan: Plan, other: Plan): Plan {
  return other.items.reduce(keep, plan);
}

function change(plan: Plan, key: string, to: Partial<Pick<Item, 'done' | 'note'>>): Plan {
  return { items: plan.items.map((item) => (keyOf(item) === key ? { ...item, ...to } : item)) };
}
