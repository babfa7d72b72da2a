/**
 * The plan in this browser. Every change is made to what stands in the store at that moment, so
 * that two windows never undo each other's work. What cannot be read is put aside before
 * anything is written, and what went wrong is said.
 */
import { emptyPlan, type Plan } from '../plan/plan.ts';
import { planAsText, readPlan } from '../plan/read-plan.ts';
import { damagedKey, deviceStore, planKey } from './device-store.ts';

export type Trouble =
  /** The browser lets this page keep nothing. */
  | 'blocked'
  | 'full'
  /** A part could not be read. It was put aside. */
  | 'damaged'
  /** A later version of the site wrote it; this one must not touch it. */
  | 'newer';

export interface Stored {
  readonly plan: Plan;
  readonly trouble: Trouble | null;
}

export function openStore(): Stored {
  const text = read(planKey);
  if (text === undefined) return { plan: emptyPlan, trouble: 'blocked' };
  if (text === null) return { plan: emptyPlan, trouble: null };
  const found = readPlan(text);
  if (found.kind === 'newer') return { plan: emptyPlan, trouble: 'newer' };
  if (found.kind === 'plan' && found.lost === 0) return { plan: found.plan, trouble: null };
  return { plan: found.kind === 'plan' ? found.plan : emptyPlan, trouble: 'damaged' };
}

/** Make a change and keep it. The plan that comes back is the changed one, even where it could not be kept. */
export function changeStore(change: (plan: Plan) => Plan): Stored {
  const { plan, trouble } = openStore();
  const changed = change(plan);
  if (trouble === 'blocked' || trouble === 'newer') return { plan: changed, trouble };
  if (trouble === 'damaged' && !putAside()) return { plan: changed, trouble: 'full' };
  return { plan: changed, trouble: write(planKey, planAsText(changed)) ? null : 'full' };
}

/** What was damaged, as it was found, for somebody to save and to have mended. */
export function damagedText(): string | null {
  return read(damagedKey) ?? (openStore().trouble === 'damaged' ? (read(planKey) ?? null) : null);
}

export function forgetDamaged(): void {
  try {
    deviceStore().removeItem(damagedKey);
  } catch {
    // A store that cannot be reached holds nothing to forget.
  }
}

/** Call back when another window changes the plan. */
export function onChangeElsewhere(then: () => void): void {
  addEventListener('storage', ({ key }) => {
    // A null key: everything was cleared.
    if (key === planKey || key === null) then();
  });
}

function putAside(): boolean {
  const damaged = read(planKey) ?? '';
  const before = read(damagedKey) ?? '';
  return before.includes(damaged) || write(damagedKey, before ? `${before}\n${damaged}` : damaged);
}

/** Null: nothing there. Undefined: the browser does not let us look. */
function read(key: string): string | null | undefined {
  try {
    return deviceStore().getItem(key);
  } catch {
    return undefined;
  }
}

function write(key: string, text: string): boolean {
  try {
    deviceStore().setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
