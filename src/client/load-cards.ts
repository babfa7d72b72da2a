import type { Card, Cards } from '../plan/card.ts';
import { indexCards } from '../plan/index-cards.ts';

let loading: Promise<Cards> | undefined;

/** What the site knows of everything that can be kept. Asked for once; asked for again after a failure. */
export function loadCards(address: string): Promise<Cards> {
  loading ??= fetchCards(address).catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function fetchCards(address: string): Promise<Cards> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The names answered ${answer.status}.`);
  return indexCards((await answer.json()) as Card[]);
}
