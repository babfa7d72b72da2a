import type { Content, Entry } from '../content/collections.ts';
import { error, type Issue, type Spot } from '../content/issue.ts';
import { lineIn, nodesOf, readBody, wordsOf } from '../content/read-body.ts';

/** Headings go down one rank at a time from "##": the page's title is the only first heading. */
export function headingsInOrder(content: Content): Issue[] {
  return [
    ...[...content.pathways, ...content.steps, ...content.pages].flatMap((entry) => ranks(entry)),
    ...content.localSteps.flatMap((entry) =>
      headingsOf(entry).map(({ at, words }) =>
        error(
          at,
          `The heading "${words}" stands in a text that has one already.`,
          'Take it out: the page puts "In" and the area\'s name above this text.',
        ),
      ),
    ),
  ];
}

interface Heading {
  readonly at: Spot;
  readonly rank: number;
  readonly words: string;
}

function ranks(entry: Entry<unknown>): Issue[] {
  let above = 1;
  return headingsOf(entry).flatMap(({ at, rank, words }): Issue[] => {
    const before = above;
    above = rank;
    if (words.trim() === '') {
      return [error(at, 'The heading has no words.', 'Write the heading, or take the "#" out.')];
    }
    if (rank === 1) {
      return [
        error(
          at,
          `The heading "${words}" has one "#".`,
          'Write "##": the title of the page is the only first heading.',
        ),
      ];
    }
    if (rank > before + 1) {
      return [
        error(
          at,
          `The heading "${words}" skips a rank.`,
          `Write "${'#'.repeat(before + 1)}" in place of "${'#'.repeat(rank)}".`,
        ),
      ];
    }
    return [];
  });
}

function headingsOf(entry: Entry<unknown>): Heading[] {
  const { root } = readBody(entry.body);
  if (!root) return [];
  return [...nodesOf(root)].flatMap((node) =>
    node.type === 'heading'
      ? [
          {
            at: { file: entry.file, line: entry.bodyLine + lineIn(node) - 1, field: null },
            rank: node.depth,
            words: wordsOf(node),
          },
        ]
      : [],
  );
}
