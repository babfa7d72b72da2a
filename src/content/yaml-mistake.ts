import type { YAMLParseError } from 'yaml';

interface Mistake {
  readonly problem: string;
  readonly fix: string;
}

/** What is wrong with the writing of a file, and what to do, in an editor's words. */
export function yamlMistake({ code }: Pick<YAMLParseError, 'code'>): Mistake {
  switch (code) {
    case 'MISSING_CHAR':
      return {
        problem: 'A quotation mark or bracket is missing on this line or one above it.',
        fix: 'Put quotation marks at both ends of the words, such as "Dance club".',
      };
    case 'TAB_AS_INDENT':
      return {
        problem: 'The line starts with a tab.',
        fix: 'Use spaces: two for each step in.',
      };
    case 'BAD_INDENT':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        problem: 'The line starts too far in or out, or has a colon outside quotation marks.',
        fix: 'Start it under the line it belongs with, and put words with a colon in quotation marks.',
      };
    case 'DUPLICATE_KEY':
      return { problem: 'The same field stands twice.', fix: 'Keep one of the two.' };
    default:
      return {
        problem: 'The line cannot be read.',
        fix: 'Compare it with another file of the same kind: words stand in quotation marks.',
      };
  }
}
