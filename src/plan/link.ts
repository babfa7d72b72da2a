/**
 * A plan as the part of an address after `#`, which no browser sends to a server:
 * `p1.<a code for each thing>.<the rest, if any>.<check>`. Steps, services and letters are six
 * characters each, so a usual plan fits a text message; nothing would be won by compressing it.
 * Dates and notes, where somebody chose to send them, follow as base64url.
 */
import type { Cards } from './card.ts';
import { keep } from './change-plan.ts';
import { codeLength, codeOf } from './code.ts';
import { emptyPlan, itemOf, keyOf, most, thingOf, type Item, type Plan } from './plan.ts';
import { cleanText } from './read-plan.ts';

const version = 'p1';

export function planAsFragment(plan: Plan): string {
  const listed = plan.items.filter(({ kind }) => kind !== 'date');
  const codes = listed.map((item) => codeOf(keyOf(item))).join('');
  const dates = plan.items.flatMap((item): Rest['d'] =>
    item.kind === 'date' ? [[item.rule, item.event, item.day, ...own(item)]] : [],
  );
  const notes = listed.flatMap((item, at): Rest['n'] =>
    own(item).some((part) => part.length > 0) ? [[at, ...own(item)]] : [],
  );
  const rest = dates.length + notes.length > 0 ? toBase64Url({ d: dates, n: notes }) : '';
  const body = `${version}.${codes}.${rest}`;
  return `${body}.${checkOf(body)}`;
}

export type Opened =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly unknown: number }
  /** The address holds no plan. */
  | { readonly kind: 'none' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

/** The plan in an address, with the site's own names for what it holds; or why there is none. */
export function openFragment(fragment: string, cards: Cards): Opened {
  const found = /^#?p(\d{1,4})\./.exec(fragment);
  if (!found) return { kind: 'none' };
  if (found[1] !== '1') return { kind: Number(found[1]) > 1 ? 'newer' : 'damaged' };
  const parts = /^#?(p1\.([a-z0-9]*)\.([\w-]*))\.([a-z0-9]+)$/.exec(fragment);
  const [, body = '', codes = '', rest = '', check = ''] = parts ?? [];
  if (!parts || fragment.length > longest || check !== checkOf(body)) return { kind: 'damaged' };
  if (codes.length % codeLength !== 0) return { kind: 'damaged' };
  const more = rest === '' ? { d: [], n: [] } : fromBase64Url(rest);
  if (!more) return { kind: 'damaged' };
  const listed = (codes.match(/.{6}/g) ?? []).map((code, at) => fromCode(code, at, more, cards));
  const all = [...listed, ...more.d.map((date) => fromDate(date, cards))];
  const plan = all.reduce<Plan>((made, item) => (item ? keep(made, item) : made), emptyPlan);
  return { kind: 'plan', plan, unknown: all.filter((item) => item === null).length };
}

/** Browsers and messages cut longer addresses. */
export const longest = 8000;

type Own = readonly [note: string, why: readonly string[], done: string];
/** `n`: at which place in the list, and what is written there. `d`: dates. */
interface Rest {
  readonly d: (readonly [rule: string, event: string, day: string, ...Own])[];
  readonly n: (readonly [at: number, ...Own])[];
}

function own({ note, why, done }: Item): Own {
  return [note, why, done ? '1' : ''];
}

function fromCode(code: string, at: number, { n }: Rest, { byCode }: Cards): Item | null {
  const card = byCode.get(code);
  if (!card) return null;
  const [kind, id] = card.key.split(':');
  const thing = thingOf({ kind, id });
  const [, ...written] = n.find(([place]) => place === at) ?? [at, '', [], ''];
  return thing && itemOf(thing, { ...readOwn(written), ...told(card) });
}

function fromDate([rule, event, day, ...written]: Rest['d'][number], cards: Cards): Item | null {
  const thing = thingOf({ kind: 'date', rule, event, day });
  const card = cards.byKey.get(`date:${rule}`);
  return thing && card ? itemOf(thing, { ...readOwn(written), ...told(card) }) : null;
}

const told = (card: { readonly title: string; readonly private?: true }) => ({
  title: card.title,
  private: card.private ?? false,
});

function readOwn([note, why, done]: readonly unknown[]): Pick<Item, 'note' | 'why' | 'done'> {
  const reasons: readonly unknown[] = Array.isArray(why) ? why : [];
  return {
    note: cleanText(note, most.note),
    why: reasons.slice(0, most.reasons).map((reason) => cleanText(reason, most.reason)),
    done: done === '1',
  };
}

function checkOf(body: string): string {
  return codeOf(body).slice(2);
}

function toBase64Url(rest: Rest): string {
  const bytes = new TextEncoder().encode(JSON.stringify(rest));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Rest | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRest(value) ? value : null;
  } catch {
    return null;
  }
}

function isRest(value: unknown): value is Rest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'd' in value &&
    'n' in value &&
    [value.d, value.n].every((list) => Array.isArray(list) && list.every(Array.isArray))
  );
}
