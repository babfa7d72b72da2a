import type { Content, Entry } from '../content/collections.ts';
import { warning, type Issue } from '../content/issue.ts';
import { passagesOf } from '../content/passages.ts';
import { wordsOf } from './words/sentences.ts';

/** The most words that a tired parent reads on a phone. */
const most = { body: 600, answer: 120, line: 60 } as const;

/** No text is so long that a tired parent gives up. */
export function notTooLong(content: Content): Issue[] {
  return [
    ...[...content.steps, ...content.pages, ...content.localSteps].flatMap(body),
    ...passagesOf(content).flatMap(({ entry: { file }, field, line, text }): Issue[] => {
      const words = wordsOf(text).length;
      const limit = /(?:answer|inFact|text|said|answered|action)$/.test(field ?? '')
        ? most.answer
        : most.line;
      return words > limit ? [tooLong({ file, field, line }, words, limit)] : [];
    }),
  ];
}

function body({ file, body, bodyLine }: Entry<unknown>): Issue[] {
  const words = wordsOf(body).length;
  return words > most.body
    ? [tooLong({ file, field: null, line: bodyLine }, words, most.body)]
    : [];
}

function tooLong(at: Parameters<typeof warning>[0], words: number, limit: number): Issue {
  return warning(
    at,
    `The text has ${words} words, more than a tired parent reads.`,
    `Keep what a family must know to ${limit} words. Move the rest to a page of its own, or leave it out.`,
  );
}
