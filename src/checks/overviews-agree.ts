import type { Content } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

/** What the area adds to the national overview names a situation, and somebody, that stand there. */
export function overviewsAgree({ overview, localOverview }: Content): Issue[] {
  const situations: string[] = overview.flatMap(({ data }) => data.howToStart.map(({ id }) => id));
  const people = overview.flatMap(({ data }) => data.whoDoesWhat.map(({ who }) => who));
  if (overview.length === 0) return [];
  return localOverview.flatMap(({ file, data, lineOf }) => {
    const look = (
      list: 'start' | 'whoNames',
      at: number,
      key: string,
      wrote: string,
      known: string[],
    ) =>
      known.includes(wrote)
        ? []
        : [
            {
              severity: 'error' as const,
              file,
              line: lineOf([list, at, key]),
              field: `${list}.${at}.${key}`,
              problem: `The national overview has no "${wrote}".`,
              fix: `Change it to "${nearest(wrote, known) ?? known[0] ?? ''}", or take it out.`,
            },
          ];
    return [
      ...data.start.flatMap(({ id }, at) => look('start', at, 'id', id, situations)),
      ...data.whoNames.flatMap(({ who }, at) => look('whoNames', at, 'who', who, people)),
    ];
  });
}
