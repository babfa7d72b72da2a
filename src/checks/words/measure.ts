/**
 * How hard a text is to read, by two formulas that share nothing but the length of its sentences:
 * Flesch-Kincaid counts the syllables of its words, the Automated Readability Index their letters.
 * Each gives an American school year; the child is five years older.
 */
import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf, wordsOf } from './sentences.ts';

export interface Measure {
  readonly words: number;
  readonly bySyllables: number;
  readonly byLetters: number;
  /** Words in a sentence, on average and at most. */
  readonly average: number;
  readonly longest: number;
}

/** The most that we ask of a reader. We aim for an age of 9 to 11. */
export const most = { age: 12, average: 12 } as const;

/** With fewer words a formula says more about one long name than about the text. */
const fewest = 40;

/** Null for a text too short to be measured. */
export function measure(texts: readonly string[]): Measure | null {
  const sentences = texts.flatMap((text) => sentencesOf(text)).map((text) => wordsOf(text));
  const words = sentences.flat();
  if (words.length < fewest) return null;
  const counts = { sentence: sentences.length, word: words.length };
  const count = (of: (word: string) => number) => words.reduce((sum, word) => sum + of(word), 0);
  return {
    words: words.length,
    bySyllables: Math.round(fleschKincaid({ ...counts, syllable: count(syllable) }) + 5),
    byLetters: Math.round(automatedReadability({ ...counts, character: count(letters) }) + 5),
    average: words.length / sentences.length,
    longest: Math.max(...sentences.map(({ length }) => length)),
  };
}

/** The older of the two ages. */
export function ageOf({ bySyllables, byLetters }: Measure): number {
  return Math.max(bySyllables, byLetters);
}

function letters(word: string): number {
  return word.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
