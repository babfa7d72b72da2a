import type { Content } from '../content/collections.ts';
import { error, spot, type Issue } from '../content/issue.ts';
import { passagesOf } from '../content/passages.ts';

/** What holds everywhere names no place, council or organisation of one area: another county replaces `local/` alone. */
export function englandNamesNoPlace(content: Content): Issue[] {
  const names = localNames(content);
  if (names.length === 0) return [];
  const local = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
  const texts = [
    ...passagesOf(content)
      .filter(({ entry }) => entry.realm === 'england')
      .map(({ entry: { file }, field, line, text }) => ({ at: { file, field, line }, text })),
    ...content.services
      .filter(({ realm }) => realm === 'england')
      .map((entry) => ({ at: spot(entry, ['name']), text: entry.data.name })),
  ];
  return texts.flatMap(({ at, text }): Issue[] => {
    const name = local.exec(text)?.[0];
    if (!name) return [];
    return [
      error(
        at,
        `What holds in all of England names "${name}".`,
        'Move the sentence to the file of the same name in content/local/, or say "the council".',
      ),
    ];
  });
}

/** The area's towns and whoever works only there. A single common word is no name. */
function localNames({ area, places, providers }: Content): string[] {
  return [
    ...area.flatMap(({ data }) => [data.name, data.council, data.parentCouncil ?? '']),
    ...places.map(({ data }) => data.town),
    ...providers.filter(({ realm }) => realm === 'local').map(({ data }) => data.name),
  ].filter((name) => name.length > 3);
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
