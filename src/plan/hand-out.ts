/**
 * A sheet of paper to take home. Where it is not safe to take home, nothing on it says why a
 * family asked: no private thing, no reason, no note, and a title that could be anybody's.
 */
import { dayInWords } from '../wording/days.ts';
import type { Card, Cards } from './card.ts';
import { cardOf } from './index-cards.ts';
import { planAsFragment } from './link.ts';
import { nextDate } from './next-date.ts';
import { keyOf, type Item, type Plan } from './plan.ts';
import { toShare } from './share.ts';

export interface HandOutChoices {
  readonly safe: boolean;
  /** Keys of what was taken off the sheet. */
  readonly leftOut: ReadonlySet<string>;
  /** A line for this family, in the adviser's words. */
  readonly line: string;
}

export interface HandOut {
  readonly title: string;
  readonly line: string;
  /** The next date, which stands first. */
  readonly next: string | null;
  readonly entries: readonly Entry[];
  readonly notChecked: string;
  /** Where My plan opens with the same steps and services. */
  readonly fragment: string;
}

export interface Entry {
  readonly key: string;
  readonly title: string;
  readonly why: readonly string[];
  /** What it is, and each way to it: a name and what stands beside it. */
  readonly facts: readonly (readonly [name: string, says: string])[];
  readonly path: string | null;
  /** Who checked its facts and when, or that nobody has. */
  readonly checked: string;
  readonly note: string;
}

export function handOutOf(
  plan: Plan,
  cards: Cards,
  { safe, leftOut, line }: HandOutChoices,
  today: string,
): HandOut {
  const shown: Plan = { items: onSheet(plan, safe).filter((item) => !leftOut.has(keyOf(item))) };
  const next = nextDate(shown, today);
  const known = shown.items.flatMap((item) => cardOf(cards, item) ?? []);
  return {
    title: safe ? 'What to do next' : 'Useful numbers and pages',
    line: safe ? line.trim() : '',
    next: next
      ? `Next date: ${cardOf(cards, next)?.title ?? next.title}, by ${dayInWords(next.day)}.`
      : null,
    entries: shown.items.map((item) => entryOf(item, cardOf(cards, item), safe)),
    notChecked: notChecked(known, shown.items.length - known.length),
    fragment: planAsFragment(toShare(shown, { dates: false, notes: false, private: false })),
  };
}

/** What a sheet may hold at all, for somebody to choose from. */
export function onSheet(plan: Plan, safe: boolean): readonly Item[] {
  return safe ? plan.items : plan.items.filter((item) => !item.private && item.kind !== 'letter');
}

function entryOf(item: Item, card: Card | undefined, safe: boolean): Entry {
  const fact = (name: string, says: string | undefined | false) =>
    says ? [[name, says] as const] : [];
  return {
    key: keyOf(item),
    title: card?.title ?? item.title,
    why: safe ? item.why : [],
    facts: [
      ...fact('By', item.kind === 'date' && dayInWords(item.day)),
      ...fact('Ring', card?.phone && [card.phone, card.hours].filter(Boolean).join('. ')),
      ...fact('E-mail', !card?.phone && card?.email),
      ...fact('How to get it', card?.how),
      ...fact('Have ready', safe && card?.ready?.join('; ')),
      ...(safe ? (card?.law ?? []) : []).flatMap(({ duty, deadline, reference, asAt }) =>
        fact('The law', `${duty} By when: ${deadline}. ${reference}. Law as at ${asAt}.`),
      ),
      ...fact('Take care', card?.unsure && 'We are not sure that it is up to date: ask first.'),
    ],
    path: card?.path ?? null,
    checked: card ? checkedOf(card) : '',
    note: safe ? item.note : '',
  };
}

function checkedOf({ checked, collected }: Card): string {
  return checked
    ? `checked with ${checked.by}, ${dayInWords(checked.on)}`
    : `read on ${dayInWords(collected)}, not checked with them yet`;
}

function notChecked(cards: readonly Card[], without: number): string {
  const open = cards.filter(({ checked }) => !checked).length;
  return [
    open > 0 &&
      `Nobody has checked ${open} of these ${cards.length} with the service or a lawyer yet. Ring or ask before you rely on it.`,
    without > 0 && `Numbers and details of ${without} could not be loaded.`,
  ]
    .filter(Boolean)
    .join(' ');
}
