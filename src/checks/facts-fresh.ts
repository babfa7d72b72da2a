import type { Content, Entry } from '../content/collections.ts';
import { spot, warning, type Issue } from '../content/issue.ts';
import type { Ids } from '../content/load-content.ts';
import { monthsBetween } from '../model/months-between.ts';
import type { Known } from './known.ts';

interface Dated {
  readonly collected: string;
  readonly checked: { readonly on: string } | null;
}

/** Months after which somebody should look again, and after which the page itself tells families. */
export const staleAfter = 12;

/** Facts were read or checked within the last year. Time alone stops nothing. */
export function factsFresh(content: Content, _: Ids, { today }: Known): Issue[] {
  if (today === null) return [];
  const entries = Object.values(content).flat() as Entry<Partial<Dated>>[];
  return entries.flatMap((entry): Issue[] => {
    const { collected, checked } = entry.data;
    const last = [collected, checked?.on]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    if (last === undefined || monthsBetween(last, today) < staleAfter) return [];
    return [
      warning(
        spot(entry, [checked ? 'checked' : 'collected']),
        `Nobody has looked at these facts since ${last}.`,
        'Read the sources again. Then put today\'s date after "collected", or fill in "checked" if you asked the people who run it.',
      ),
    ];
  });
}
