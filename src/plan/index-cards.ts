import type { Card, Cards } from './card.ts';
import { codeOf } from './code.ts';
import { keyOf, type Thing } from './plan.ts';

export function indexCards(cards: readonly Card[]): Cards {
  const byKey = new Map(
    cards.flatMap((card) =>
      [card.key, ...(card.formerly ?? [])].map((key) => [key, card] as const),
    ),
  );
  return { byKey, byCode: new Map([...byKey].map(([key, card]) => [codeOf(key), card])) };
}

/** What the site knows of a kept thing. All dates that one rule sets share a card. */
export function cardOf(cards: Cards, thing: Thing): Card | undefined {
  return cards.byKey.get(thing.kind === 'date' ? `date:${thing.rule}` : keyOf(thing));
}
