import { warning, type Issue } from '../../content/issue.ts';
import type { Passage } from '../../content/passages.ts';
import { opening, sentencesOf } from './sentences.ts';

const passive =
  /\b(?:am|is|are|was|were|be|been|being) (?:\w+ly )?(?:\w+ed|made|given|seen|held|run|paid|sent|told|written|taken|kept|led|set up|done|chosen|found|put) by (?!(?:\d|\w+ing|text|post|phone|email|law|then|now|age|the (?:end|time|date|day|start)|\w+day|hand|car|bus|train|taxi|January|February|March|April|May|June|July|August|September|October|November|December)\b)/;

/** Say who does it: "the council decides", not "it is decided by the council". */
export function namedDoer(passages: readonly Passage[]): Issue[] {
  return passages.flatMap(({ entry: { file }, field, line, text }) =>
    sentencesOf(text)
      .filter((sentence) => passive.test(sentence))
      .map((sentence) =>
        warning(
          { file, field, line },
          `The sentence "${opening(sentence)}" says what is done before who does it.`,
          'Start with who does it: "The council decides", not "It is decided by the council".',
        ),
      ),
  );
}
