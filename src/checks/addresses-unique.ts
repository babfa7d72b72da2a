import type { Content, Entry } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';

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
  return entries.flatMap(({ id, file, data }) =>
    [id, ...data.formerly].flatMap((name): Issue[] => {
      const other = holder.get(name);
      holder.set(name, other ?? file);
      if (!other) return [];
      return [
        {
          severity: 'error',
          file,
          line: null,
          field: name === id ? null : 'formerly',
          problem: `The id "${name}" belongs to ${other} as well.`,
          fix: 'Give one of them another id, or take it out of "formerly".',
        },
      ];
    }),
  );
}
