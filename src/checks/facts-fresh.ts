import type { Content, Entry } from '../content/collections.ts';
import { spot, warning, type Issue } from '../content/issue.ts';
import type { Ids } from '../content/load-content.ts';
import { howFresh, lastLooked, type Dated } from '../model/last-looked.ts';
import type { Known } from './known.ts';

/** Facts were read or checked within the last year. Time alone stops nothing. */
export function factsFresh(content: Content, _: Ids, { today }: Known): Issue[] {
  if (today === null) return [];
  const entries = Object.values(content).flat() as Entry<Dated>[];
  return entries.flatMap((entry): Issue[] => {
    if (howFresh(entry.data, today) === 'fresh') return [];
    return [
      warning(
        spot(entry, [entry.data.checked ? 'checked' : 'collected']),
        `Nobody has looked at these facts since ${lastLooked(entry.data)}.`,
        'Read the sources again. Then put today\'s date after "collected", or fill in "checked" if you asked the people who run it.',
      ),
    ];
  });
}
