/** Opens the search of this site in the browser. Its files are fetched when somebody first uses it. */
import type { Core } from '../search/index-format.ts';
import { createSearch } from '../search/search.ts';

export { factsOf } from '../search/facts.ts';
export type Search = ReturnType<typeof createSearch>;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
let opened: Promise<Search> | undefined;

export function openSearch(): Promise<Search> {
  opened ??= open();
  // No signal is no reason to stay closed: the next use tries again.
  opened.catch(() => (opened = undefined));
  return opened;
}

async function open(): Promise<Search> {
  const core = (await fetchJson(`${base}/search/index.json`, 'no-cache')) as Core;
  return createSearch(core, (part) =>
    fetchJson(`${base}/search/parts/${core.version}/${part}.json`, 'default'),
  );
}

async function fetchJson(address: string, cache: RequestCache): Promise<unknown> {
  const answer = await fetch(address, { cache, credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}

/** A page's path as a link from wherever the site stands on its host. */
export function linkTo(path: string): string {
  return base + path;
}

/** The address of the page of results for what somebody wrote. What follows `#` stays on the device. */
export function resultsFor(wrote: string): string {
  return `${linkTo('/search/')}#q=${encodeURIComponent(wrote)}`;
}

export const kindNames: Readonly<Record<string, string>> = {
  p: 'All the steps',
  s: 'Step',
  v: 'Service',
  t: 'Word explained',
  g: 'Page',
  w: 'Start here',
};
