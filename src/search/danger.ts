import { inOrder } from './same-words.ts';
import { meant } from './spelling.ts';
import { sayingWords, type Reading } from './words.ts';

/** What help to put first. `despair` is the grown-up's own. */
export type DangerKind = 'suicide' | 'self-harm' | 'abuse' | 'violence' | 'missing' | 'despair';

export interface DangerWords {
  readonly kind: DangerKind;
  /** Sayings, each as the words it is read as. */
  readonly says: readonly (readonly string[])[];
  /** Sayings that make it something else: "school can't cope" is no alarm. */
  readonly unless: readonly (readonly string[])[];
}

/** How danger is read. */
export interface DangerReading extends Reading {
  /** Ordinary words that look like a slip in a grave one. */
  readonly notMeant: ReadonlySet<string>;
  /** From the gravest. */
  readonly kinds: readonly DangerWords[];
}

/**
 * The kinds of danger a text speaks of, the gravest first; none for most texts. Each saying is
 * looked for in the words as they stand and as they were probably meant, with up to two other
 * words between. It would rather raise a false alarm than miss a true one.
 */
export function dangersIn(text: string, reading: DangerReading): DangerKind[] {
  const stood = sayingWords(text, reading);
  const mended = stood.map((word) => mend(word, reading));
  return reading.kinds
    .filter((words) => speaksOf(stood, words) || speaksOf(mended, words))
    .map(({ kind }) => kind);
}

/** Whether one of the sayings is there, and still is without the words that make it something else. */
function speaksOf(words: readonly string[], { says, unless }: DangerWords): boolean {
  if (!says.some((way) => inOrder(way, words))) return false;
  const excused = unless.filter((way) => inOrder(way, words));
  if (excused.length === 0) return true;
  const rest = excused.reduce<readonly string[]>(without, words);
  return says.some((way) => inOrder(way, rest));
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

/** A word of five letters or more that is one slip or two from a grave one. */
function mend(word: string, reading: DangerReading): string {
  if (word.length < 5 || reading.notMeant.has(word)) return word;
  const grave = reading.kinds.flatMap(({ says }) => says.flat());
  const near = new Set(
    grave.filter((other) => other.length > 4 && other.startsWith(word.charAt(0))),
  );
  if (near.has(word)) return word;
  return (
    meant(
      word,
      [...near].map((other) => [other, 1] as const),
    ) ?? word
  );
}
