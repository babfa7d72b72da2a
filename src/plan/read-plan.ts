/**
 * A plan from text that anything may have happened to: the browser's store, or a file that
 * somebody opened. It never throws, and it says how much could not be read.
 */
import { keep } from './change-plan.ts';
import { emptyPlan, itemOf, most, thingOf, type Item, type Plan } from './plan.ts';

const version = 1;

export type Read =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly lost: number }
  /** Written by a later version of this site. It is not ours to change. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

export function planAsText(plan: Plan): string {
  return JSON.stringify({ waymarkPlan: version, items: plan.items });
}

export function readPlan(text: string): Read {
  if (text.length > longest) return { kind: 'damaged' };
  const value = parse(text);
  if (!isRecord(value)) return { kind: 'damaged' };
  const { waymarkPlan, items } = value;
  if (typeof waymarkPlan === 'number' && waymarkPlan > version) return { kind: 'newer' };
  if (waymarkPlan !== version || !Array.isArray(items)) return { kind: 'damaged' };
  const read = items.map(readItem);
  const plan = read.reduce<Plan>((made, item) => (item ? keep(made, item) : made), emptyPlan);
  return { kind: 'plan', plan, lost: items.length - plan.items.length };
}

/** Words from outside, without what could hide or turn them about, cut to a length. */
export function cleanText(value: unknown, length: number): string {
  if (typeof value !== 'string') return '';
  return value.slice(0, length).replace(hidden, '').toWellFormed();
}

/** Far more than the fullest plan: 100 items with notes of 2,000 characters, each escaped. */
const longest = 2_000_000;
/** Control characters but for tab and new line, and marks that change the direction of writing. */
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readItem(value: unknown): Item | null {
  if (!isRecord(value)) return null;
  const thing = thingOf(value);
  if (!thing) return null;
  const { title, note, why, done } = value;
  const reasons: readonly unknown[] = Array.isArray(why) ? why : [];
  return itemOf(thing, {
    title: cleanText(title, most.title).trim() || 'Something you kept',
    note: cleanText(note, most.note),
    why: reasons
      .map((reason) => cleanText(reason, most.reason).trim())
      .filter((reason) => reason !== '')
      .slice(0, most.reasons),
    done: done === true,
    // What does not say is treated as private: the mistake that harms nobody.
    private: value['private'] !== false,
  });
}
