import { stemmer } from 'stemmer';

/** How the site reads what people write: which words say nothing, and which are said in other forms. */
export interface Reading {
  /** Words of questions and family words, which every search has and no page is about. */
  readonly leftOut: ReadonlySet<string>;
  /** Words that say nothing even within a saying. */
  readonly leftOutOfSayings: ReadonlySet<string>;
  /** A spelling or form, and the word that stands for it: `wont` → `not`. */
  readonly readAs: ReadonlyMap<string, string>;
}

/** The words of a text in small letters, without accents and apostrophes: "He won’t" → he, wont. */
export function splitWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’‘`]/g, '')
      .replace(/\ba&e\b/g, 'ae')
      .replace(/&/g, ' and ')
      .replace(/\b(?:one|1) ?(?:to|:|2|-) ?(?:one|1)\b/g, 'onetoone')
      // A school year is one word, since its number alone says nothing.
      .replace(/\by(?:ea)?r? ?(\d{1,2})\b(?! ?(?:y|m))/g, 'year$1')
      // "14yo" is two words; "s19" and "ks2" are one.
      .replace(/(\d)([a-z])/g, '$1 $2')
      .match(/[a-z0-9]+/g) ?? []
  );
}

/**
 * The words a text is found by, in its order, each without its ending. A text made only of
 * words that say nothing keeps them all, so that no search is left with none.
 */
export function readWords(text: string, reading: Reading): string[] {
  const all = splitWords(text);
  const telling = all.filter((word) => !reading.leftOut.has(word));
  return (telling.length > 0 ? telling : all).map((word) => stemOf(word, reading));
}

/** The words of a saying: fewer are left out, since "big school" is not "school". */
export function sayingWords(text: string, reading: Reading): string[] {
  return splitWords(text)
    .filter((word) => !reading.leftOutOfSayings.has(word))
    .map((word) => stemOf(word, reading));
}

/** A word as the index knows it: in the form it is read as, without its ending. */
export function stemOf(word: string, { readAs }: Reading): string {
  const said = readAs.get(word) ?? word;
  // Initials are what they are: "dla" has no ending.
  return said.length < 4 ? said : stemmer(said);
}
