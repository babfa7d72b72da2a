import type { Vocabulary } from './index-format.ts';
import { speller } from './spelling.ts';
import { unpackWords } from './word-list.ts';

/** What a word is mended to: another, itself where it is no slip, null where nothing is near. */
type Mend = (wrote: string) => Promise<string | null>;

/** First letters that are written for another: "fysio", "sycologist", "jeneral". */
const takenFor: Readonly<Record<string, string>> = {
  a: 'eo',
  c: 'ks',
  e: 'ai',
  f: 'p',
  g: 'j',
  h: 'w',
  i: 'ea',
  j: 'g',
  k: 'cq',
  n: 'kp',
  o: 'a',
  r: 'w',
  s: 'cp',
  u: 'oa',
  w: 'h',
  x: 'e',
  z: 's',
};

/**
 * Mends slips with words that begin with the same letter, and where none is near, with those that
 * begin alike in sound. The words of a letter are fetched when a search first needs them.
 */
export function mending(part: (name: string) => Promise<unknown>): Mend {
  const read = new Map<string, Promise<(wrote: string) => string | null>>();
  const wordsOf = (letter: string) => {
    const there =
      read.get(letter) ??
      part(`vocabulary-${letter}`).then((vocabulary) => mendWith(vocabulary as Vocabulary));
    read.set(letter, there);
    there.catch(() => read.delete(letter));
    return there;
  };
  return async (wrote) => {
    const first = wrote.charAt(0);
    if (!/^[a-z]+$/.test(wrote)) return null;
    for (const letter of first + (takenFor[first] ?? '')) {
      const as = (await wordsOf(letter))(wrote);
      if (as !== null) return as;
    }
    return null;
  };
}

/** An ordinary word that no page has is no slip: it stays what it is. */
function mendWith({ words, uses, ordinary }: Vocabulary): (wrote: string) => string | null {
  const meant = speller(
    unpackWords(words).map((word, at) => [word, 2 ** Number(uses[at])] as const),
  );
  const left = new Set(unpackWords(ordinary));
  return (wrote) => (left.has(wrote) ? wrote : meant(wrote));
}
