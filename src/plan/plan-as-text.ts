/** A plan as plain words, to paste into an e-mail. */
import { dayInWords } from '../wording/days.ts';
import type { Card, Cards } from './card.ts';
import { cardOf } from './index-cards.ts';
import type { Item, Plan } from './plan.ts';

/** `origin` is the site's own, such as `https://example.org`. */
export function planAsWords(plan: Plan, cards: Cards, origin: string): string {
  const items = plan.items.map((item, at) => itemAsWords(item, at, cardOf(cards, item), origin));
  return ['My plan', ...items, closing].join('\n\n') + '\n';
}

const closing =
  'Made on the family’s own device. Ring or write to check before you rely on a fact: each page says when its facts were read.';

function itemAsWords(item: Item, at: number, card: Card | undefined, origin: string): string {
  const lines = [
    item.done && 'Done.',
    item.kind === 'date' && `By ${dayInWords(item.day)}.`,
    card?.phone && `Ring: ${card.phone}${card.hours ? ` (${card.hours})` : ''}`,
    !card?.phone && card?.email && `E-mail: ${card.email}`,
    card?.how && `How to get it: ${card.how}`,
    ...item.why,
    item.note && `Note: ${item.note.replaceAll('\n', '\n   ')}`,
    card && `${origin}${card.path}`,
  ].filter((line) => typeof line === 'string' && line !== '');
  return [
    `${at + 1}. ${card?.title ?? item.title}`,
    ...lines.map((line) => `   ${String(line)}`),
  ].join('\n');
}
