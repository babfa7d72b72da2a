import type { Content, Entry } from '../content/collections.ts';
import { error, spot, type Issue } from '../content/issue.ts';

/** No two records of a kind share an id or take one that another gave up, so every address leads to one page. */
export function addressesUnique(content: Content): Issue[] {
  return [
    ...unique(content.services),
    ...unique(content.providers.map((entry) => ({ ...entry, data: { formerly: [] } }))),
    ...unique(content.terms),
    ...unique(content.steps),
    ...unique(content.pathways),
    ...unique(content.guides),
    ...unique([...content.letters, ...content.calls, ...content.draftChecks]),
    ...unique(content.pages),
  ];
}

function unique(entries: readonly Entry<{ readonly formerly: readonly string[] }>[]): Issue[] {
  const holder = new Map<string, string>();
  return entries.flatMap((entry) =>
    [entry.id, ...entry.data.formerly].flatMap((name, at): Issue[] => {
      const other = holder.get(name);
      holder.set(name, other ?? entry.file);
      if (!other) return [];
      const place = spot(entry, at === 0 ? [] : ['formerly', at - 1]);
      if (other === entry.file)
        return [
          error(
            place,
            `The id "${name}" belongs to this very file.`,
            'Take it out of "formerly": there stand the names that the file had before, once each.',
          ),
        ];
      return [
        error(
          at === 0 ? { ...place, line: null } : place,
          `The id "${name}" belongs to ${other} as well.`,
          'Give one of them another id, or take it out of "formerly".',
        ),
      ];
    }),
  );
}
