import leven from 'leven';
import type { Content, Entry, RecordOf } from '../content/collections.ts';
import { error, spot, warning, type Issue } from '../content/issue.ts';

type Service = Entry<RecordOf<'services'>> & { readonly plain: string };

/** A service has one file: two would soon say different things. */
export function servicesOnce({ services }: Content): Issue[] {
  const offered = services
    .filter(({ data }) => data.status !== 'superseded')
    .map((entry) => ({ ...entry, plain: plain(entry.data.name) }));
  // Only those that could be told of are compared: each with each is too much for a large county.
  return [
    ...pairsOf(
      Map.groupBy(offered, (entry) => entry.plain),
      () => true,
    ).map(sameName),
    ...pairsOf(
      Map.groupBy(offered, (entry) => entry.data.provider),
      areNear,
    ).map(nearName),
    ...pairsOf(
      Map.groupBy(offered, (entry) => entry.plain.slice(0, 8)),
      (entry, other) => entry.data.provider !== other.data.provider && areNear(entry, other),
    ).map(nearName),
  ];
}

type Pair = readonly [entry: Service, earlier: Service];

/** Every two of a group that fit each other, the later first. */
function pairsOf(
  groups: ReadonlyMap<string, readonly Service[]>,
  fit: (entry: Service, other: Service) => boolean,
): Pair[] {
  return [...groups.values()].flatMap((group) =>
    group.flatMap((entry, at) =>
      group
        .slice(0, at)
        .filter((other) => fit(entry, other))
        .map((other): Pair => [entry, other]),
    ),
  );
}

function sameName([entry, other]: Pair): Issue {
  return error(
    spot(entry, ['name']),
    `The service "${entry.data.name}" is in ${other.file} as well.`,
    'Keep one of the two files, and move what only the other says into it.',
  );
}

/** One organisation runs both, or their names begin alike, and the names are almost the same. */
function nearName([entry, other]: Pair): Issue {
  return warning(
    spot(entry, ['name']),
    `The service "${entry.data.name}" is much like "${other.data.name}" in ${other.file}.`,
    'If they are the same, keep one file. If not, give each a name that shows the difference.',
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\b(?:the|and|for|of)\b|[^a-z0-9]/g, '')
    .trim();
}

function areNear({ plain: a }: Service, { plain: b }: Service): boolean {
  return a !== b && Math.abs(a.length - b.length) <= 2 && leven(a, b) <= 2;
}
