import type { Content } from '../content/collections.ts';
import { error, spot, warning, type Issue } from '../content/issue.ts';
import { groupsNamedIn } from '../search/hearing.ts';

/** A saying of danger that names a group which is not there would never be heard. */
export function dangerGroupsKnown({ searchDanger }: Content): Issue[] {
  return searchDanger.flatMap((entry) => {
    const { groups, kinds } = entry.data;
    const names = Object.keys(groups);
    const used = new Set<string>();
    const look = (field: readonly (string | number)[], text: string, known: readonly string[]) =>
      groupsNamedIn(text).flatMap((name): Issue[] => {
        used.add(name);
        if (known.includes(name)) return [];
        return [
          error(
            spot(entry, field),
            `There is no group of words called "${name}".`,
            'Add it to `groups`, above the first group that names it, or write the word in small letters.',
          ),
        ];
      });
    const issues = [
      ...names.flatMap((name, above) =>
        (groups[name] ?? []).flatMap((text, at) =>
          look(['groups', name, at], text, names.slice(0, above)),
        ),
      ),
      ...kinds.flatMap(({ says, unless }, kind) => [
        ...says.flatMap((text, at) => look(['kinds', kind, 'says', at], text, names)),
        ...unless.flatMap((text, at) => look(['kinds', kind, 'unless', at], text, names)),
      ]),
    ];
    const idle = names.filter((name) => !used.has(name));
    return [
      ...issues,
      ...idle.map((name) =>
        warning(
          spot(entry, ['groups', name]),
          `No saying names the group "${name}".`,
          'Name it in a saying, or take it out.',
        ),
      ),
    ];
  });
}
