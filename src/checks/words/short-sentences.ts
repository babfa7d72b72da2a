import { warning, type Issue } from '../../content/issue.ts';
import type { Passage } from '../../content/passages.ts';
import { opening, sentencesOf, wordsOf } from './sentences.ts';

const most = 25;

/** A tired parent loses the thread of a sentence of more than 25 words. */
export function shortSentences(passages: readonly Passage[]): Issue[] {
  return passages.flatMap(({ entry: { file }, field, line, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > most)
      .map((sentence) =>
        warning(
          { file, field, line },
          `The sentence "${opening(sentence)}" has ${wordsOf(sentence).length} words.`,
          `Make it two sentences. ${most} words is the most that reads easily.`,
        ),
      ),
  );
}
