import type { Content, Entry, Field } from '../content/collections.ts';
import { spot, warning, type Issue } from '../content/issue.ts';

/** What parents type leads to one step and one word of the glossary: a phrase on two splits search between them. */
export function phrasesOnce({ steps, terms }: Content): Issue[] {
  return [
    ...twice(steps, ['peopleAlsoSay'], ({ peopleAlsoSay }) => peopleAlsoSay),
    ...twice(terms, ['alsoTyped'], ({ alsoTyped }) => alsoTyped),
  ];
}

function twice<Data>(
  entries: readonly Entry<Data>[],
  field: Field,
  phrasesOf: (data: Data) => readonly string[],
): Issue[] {
  const holder = new Map<string, string>();
  return entries.flatMap((entry) =>
    phrasesOf(entry.data).flatMap((phrase, at): Issue[] => {
      const key = phraseAsTyped(phrase);
      const other = holder.get(key);
      holder.set(key, other ?? entry.file);
      if (!other) return [];
      if (other === entry.file)
        return [
          warning(
            spot(entry, [...field, at]),
            `The phrase "${phrase}" stands twice in this list.`,
            'Keep one of the two.',
          ),
        ];
      return [
        warning(
          spot(entry, [...field, at]),
          `The phrase "${phrase}" is claimed by ${other} as well.`,
          'Leave it where a parent who types it finds the answer, and take it out of the other.',
        ),
      ];
    }),
  );
}

/** Without capitals and marks: what nobody types differently. */
export function phraseAsTyped(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
