import { indexCards } from '../../src/plan/index-cards.ts';
import type { Card, Cards } from '../../src/plan/card.ts';
import { itemOf, thingOf, type Item, type Plan } from '../../src/plan/plan.ts';

/** An item from its key, such as `service:dance-club` or `date:rule:event:2026-12-01`. */
export function itemAt(key: string, more: Partial<Item> = {}): Item {
  const [kind, first, event, day] = key.split(':');
  const thing = thingOf({ kind, id: first, rule: first, event, day });
  if (!thing) throw new Error(`"${key}" is no thing that can be kept.`);
  return itemOf(thing, { title: title(first ?? ''), ...more });
}

export function planOf(...items: readonly (string | Item)[]): Plan {
  return { items: items.map((item) => (typeof item === 'string' ? itemAt(item) : item)) };
}

/** What an invented site knows of some things. */
export function cardsOf(...cards: readonly (string | (Partial<Card> & { key: string }))[]): Cards {
  return indexCards(
    cards.map((given) => {
      const card = typeof given === 'string' ? { key: given } : given;
      const id = card.key.slice(card.key.indexOf(':') + 1);
      return { title: title(id), path: `/${id}/`, about: '', collected: '2026-01-05', ...card };
    }),
  );
}

const title = (id: string) => `The ${id.replaceAll(/[-/]/g, ' ')}`;
