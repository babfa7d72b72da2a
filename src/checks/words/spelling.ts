import { warning, type Issue } from '../../content/issue.ts';
import type { Passage } from '../../content/passages.ts';

/** A British dictionary, with the site's own words and names. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  readonly suggest: (word: string) => string | undefined;
}

const word = /(?<![\p{L}\p{N}@/._-])\p{L}[\p{L}'’]*(?![\p{L}\p{N}@/_]|\.\p{L}|-\p{N})/gu;

/** Initials have a rule of their own. */
const isInitials = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word);

/** Every word is in the dictionary or among the site's own. Told once a file. */
export function spelling(passages: readonly Passage[], speller: Speller): Issue[] {
  const told = new Set<string>();
  return passages.flatMap(({ entry: { file }, field, line, text }) =>
    (text.match(word) ?? []).flatMap((found): Issue[] => {
      const plain = found.replaceAll('’', "'").replace(/'s?$/, '');
      const key = `${file} ${plain}`;
      if (plain.length < 2 || told.has(key) || isInitials(plain) || speller.knows(plain)) return [];
      told.add(key);
      const near = speller.suggest(plain);
      return [
        warning(
          { file, field, line },
          `The word "${plain}" is not in the dictionary.`,
          `${near ? `Did you mean "${near}"? ` : ''}If it is right, add it to content/spelling.txt.`,
        ),
      ];
    }),
  );
}
