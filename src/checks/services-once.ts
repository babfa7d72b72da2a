import leven from 'leven';
import type { Content, Entry, RecordOf } from '../content/collections.ts';
import { error, spot, warning, type Issue } from '../content/issue.ts';

type Service = Entry<RecordOf<'services'>> & { readonly plain: string };

/** A service has one file: two would soon say different things. */
export function servicesOnce({ services }: Content): Issue[] {
  const offered = services
    .filter(({ data }) => data.status !== 'superseded')
    .map((entry) => ({ ...entry, plain: plain(entry.data.name) }));
  return offered.flatMap((entry, at) =>
    offered.slice(0, at).flatMap((other): Issue[] => {
      const here = spot(entry, ['name']);
      if (entry.plain === other.plain) {
        return [
          error(
            here,
            `The service "${entry.data.name}" is in ${other.file} as well.`,
            'Keep one of the two files, and move what only the other says into it.',
          ),
        ];
      }
      if (!isNear(entry, other)) return [];
      return [
        warning(
          here,
          `The service "${entry.data.name}" is much like "${other.data.name}" in ${other.file}.`,
          'If they are the same, keep one file. If not, give each a name that shows the difference.',
        ),
      ];
    }),
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\b(?:the|and|for|of)\b|[^a-z0-9]/g, '')
    .trim();
}

/** The same organisation runs both under almost the same name. */
function isNear(one: Service, other: Service): boolean {
  if (one.data.provider !== other.data.provider) return false;
  const [a, b] = [one.plain, other.plain];
  return Math.abs(a.length - b.length) <= 2 && leven(a, b) <= 2;
}
