import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { warning, type Issue } from '../../content/issue.ts';
import type { Passage } from '../../content/passages.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

const oldest = 12;
/** With fewer words the formula says more about one long name than about the text. */
const fewest = 40;

/** The sentences of a file can be read by a child of 12. We aim for 9 to 11. */
export function readingAge(passages: readonly Passage[]): Issue[] {
  const files = Map.groupBy(
    passages.filter(({ isSentences }) => isSentences),
    ({ entry }) => entry.file,
  );
  return [...files].flatMap(([file, texts]): Issue[] => {
    const age = ageOf(texts.flatMap(({ text }) => sentencesOf(text)));
    if (age === null || age <= oldest) return [];
    return [
      warning(
        { file, line: null, field: null },
        `The text needs a reading age of ${age}.`,
        `Use shorter words and sentences. We aim for 9 to 11, and look again above ${oldest}.`,
      ),
    ];
  });
}

/** By the Flesch-Kincaid formula, which gives an American school year: five years younger than the child. */
export function ageOf(sentences: readonly string[]): number | null {
  const words = sentences.flatMap((sentence) => wordsOf(sentence));
  if (words.length < fewest) return null;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const counts = { sentence: sentences.length, word: words.length, syllable: syllables };
  return Math.round(fleschKincaid(counts) + 5);
}
