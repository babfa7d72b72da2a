import type { Content, Entry } from './collections.ts';

/** What says when it was read, checked and reviewed. Days are `YYYY-MM-DD`. */
export interface Dated {
  readonly collected: string;
  readonly checked: { readonly on: string } | null;
  readonly coProduction: {
    readonly status: string;
    readonly with: string | null;
    readonly on: string | null;
  };
}

/** Every entry, of any kind, that keeps such days. */
export function datedEntries(content: Content): Entry<Dated>[] {
  const entries = Object.values(content).flat() as Entry<unknown>[];
  return entries.filter(isDated);
}

function isDated(entry: Entry<unknown>): entry is Entry<Dated> {
  return typeof entry.data === 'object' && entry.data !== null && 'coProduction' in entry.data;
}

/** The newest day that the content names. Undefined where it names none. */
export function newestDay(content: Content): string | undefined {
  return datedEntries(content)
    .flatMap(({ data }) => [data.collected, data.checked?.on, data.coProduction.on])
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1);
}
