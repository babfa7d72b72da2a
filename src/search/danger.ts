import { inOrder } from './same-words.ts';
import { speller } from './spelling.ts';
import { sayingWords, stemOf, type Reading } from './words.ts';

/** What help to put first. `despair` is the grown-up's own. */
export type DangerKind = 'suicide' | 'self-harm' | 'abuse' | 'violence' | 'missing' | 'despair';

export interface DangerWords {
  readonly kind: DangerKind;
  /** Sayings, each as the words it is read as. */
  readonly says: readonly (readonly string[])[];
  /** Sayings that make it something else: "school can't cope" is no alarm. */
  readonly unless: readonly (readonly string[])[];
}

/** Up to this many other words may stand between two words of a saying. */
const between = 2;

/** How danger is read: its words, and a way to mend a slip in a grave one. From the gravest kind. */
export interface DangerReading extends Reading {
  readonly kinds: readonly DangerWords[];
  readonly mend: (word: string) => string;
}

/** `notMeant` are ordinary words, as read, that look like a slip in a grave word or one of its forms. */
export function dangerReading(
  reading: Reading,
  kinds: readonly DangerWords[],
  notMeant: ReadonlySet<string>,
): DangerReading {
  // A slip is looked for in words of five letters or more, among those with the same first letter.
  const grave = new Set(kinds.flatMap(({ says }) => says.flat()));
  const meant = new Map([
    ...[...grave].map((word) => [word, word] as const),
    ...[...reading.readAs.keys()].flatMap((form) => {
      const word = stemOf(form, reading);
      return grave.has(word) ? [[form, word] as const] : [];
    }),
  ]);
  const byFirst = new Map<string, (wrote: string) => string | null>();
  const long = [...meant.keys()].filter((word) => word.length > 4);
  for (const first of new Set(long.map((word) => word.charAt(0)))) {
    const some = long.filter((word) => word.startsWith(first));
    byFirst.set(first, speller(some.map((word) => [word, 1] as const)));
  }
  const mend = (word: string) => {
    if (word.length < 5 || grave.has(word) || notMeant.has(word)) return word;
    const near = byFirst.get(word.charAt(0))?.(word);
    return (near && meant.get(near)) ?? word;
  };
  return { ...reading, kinds, mend };
}

/**
 * The kinds of danger a text speaks of, the gravest first; none for most texts. Each saying is
 * looked for in the words as they stand and as they were probably meant, with up to two other
 * words between. It would rather raise a false alarm than miss a true one.
 */
export function dangersIn(text: string, reading: DangerReading): DangerKind[] {
  const stood = sayingWords(text, reading);
  const mended = stood.map(reading.mend);
  return reading.kinds
    .filter((words) => speaksOf(stood, words) || speaksOf(mended, words))
    .map(({ kind }) => kind);
}

/** Whether one of the sayings is there, and still is without the words that make it something else. */
function speaksOf(words: readonly string[], { says, unless }: DangerWords): boolean {
  if (!says.some((way) => inOrder(way, words, between))) return false;
  const excused = unless.filter((way) => inOrder(way, words, between));
  if (excused.length === 0) return true;
  const rest = excused.reduce<readonly string[]>(without, words);
  return says.some((way) => inOrder(way, rest, between));
}

/** The words less one of each that a saying has. */
function without(words: readonly string[], saying: readonly string[]): string[] {
  const rest = [...words];
  for (const word of saying) {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}
