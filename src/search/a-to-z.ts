import type { Document } from './documents.ts';

/** A page under one of the things it is called. */
export interface Entry {
  readonly says: string;
  readonly title: string;
  readonly path: string;
}

/** How many of the things that people say stand in the A to Z for one page, beside its title. */
const mostNames = 4;

/** Every page but those of services that have ended, under its title and under what people call it, by first letter, in order. */
export function aToZ(documents: readonly Document[]): Map<string, Entry[]> {
  const letters = new Map<string, Entry[]>();
  const seen = new Set<string>();
  const offered = documents.filter(({ service }) => service?.status !== 'superseded');
  for (const { path, title, names } of offered) {
    for (const { text } of [{ text: title }, ...names.filter(isShort).slice(0, mostNames)]) {
      const letter = /[a-z]/i.exec(text)?.[0].toUpperCase();
      const key = `${text.toLowerCase()} ${path}`;
      if (!letter || seen.has(key)) continue;
      seen.add(key);
      letters.set(letter, [...(letters.get(letter) ?? []), { says: text, title, path }]);
    }
  }
  for (const entries of letters.values()) {
    entries.sort((a, b) => a.says.localeCompare(b.says, 'en-GB') || (a.path < b.path ? -1 : 1));
  }
  return new Map([...letters].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isShort({ text }: { readonly text: string }): boolean {
  return text.length <= 48;
}
