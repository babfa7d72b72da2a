import { lastLooked, type Dated } from '../model/last-looked.ts';
import type { Content, Entry } from './collections.ts';

/** What says when it was read, and what part parents had in it. Days are `YYYY-MM-DD`. */
export interface Told extends Dated {
  readonly coProduction: {
    readonly status: string;
    readonly with: string | null;
    readonly on: string | null;
  };
}

/** Every entry, of any kind, that says so. */
export function toldEntries(content: Content): Entry<Told>[] {
  const entries = Object.values(content).flat() as Entry<unknown>[];
  return entries.filter(isTold);
}

function isTold(entry: Entry<unknown>): entry is Entry<Told> {
  return typeof entry.data === 'object' && entry.data !== null && 'coProduction' in entry.data;
}

/** The newest day that the content names. Undefined where it names none. */
export function newestDay(content: Content): string | undefined {
  return toldEntries(content)
    .flatMap(({ data }) => [lastLooked(data) ?? [], data.coProduction.on ?? []].flat())
    .sort()
    .at(-1);
}
