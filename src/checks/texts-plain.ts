import type { Content, Entry } from '../content/collections.ts';
import { error, spot, type Issue } from '../content/issue.ts';
import { textsIn } from '../content/texts-in.ts';

/** A field's words are words: no HTML, and no quotation marks of a word processor in place of the file's own. */
export function textsPlain(content: Content): Issue[] {
  const entries = Object.values(content).flat() as Entry<unknown>[];
  return entries.flatMap((entry) =>
    textsIn(entry.data).flatMap(([field, text]): Issue[] => {
      const tag = /<\/?([a-z][a-z0-9]*)\b[^>]*>/i.exec(text)?.[1];
      if (tag) {
        return [
          error(
            spot(entry, field),
            `There is HTML in the text: <${tag}>.`,
            'Take it out: a field holds words alone.',
          ),
        ];
      }
      if (/^[“‘„].*[”’]$/s.test(text)) {
        return [
          error(
            spot(entry, field),
            'The words stand in curly quotation marks.',
            'Write straight ones: ". A word processor bends them.',
          ),
        ];
      }
      return [];
    }),
  );
}
