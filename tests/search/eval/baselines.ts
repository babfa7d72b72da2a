import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Site } from '../../../src/model/site.ts';
import { documents } from '../../../src/search/documents.ts';

/** What search is measured against: libraries over the same pages, as they come. */
export interface Baseline {
  readonly name: string;
  readonly search: (query: string) => readonly string[];
}

interface Page {
  readonly path: string;
  readonly title: string;
  readonly names: string;
  readonly about: string;
  readonly text: string;
}

export function baselines(site: Site): Baseline[] {
  const pages: Page[] = documents(site).map(({ path, title, names, about, text }) => ({
    path,
    title,
    names: names.map((name) => name.text).join('; '),
    about,
    text,
  }));
  // Fuse.js compares letter by letter, too slowly for whole texts: it has the summary instead.
  const keys = ['title', 'names', 'about'];
  const fuse = new Fuse(pages, { keys, ignoreLocation: true, threshold: 0.4 });
  const tokens = new Fuse(pages, { keys, ignoreLocation: true, useTokenSearch: true });
  const plain = miniSearch(pages, () => true);
  const { leftOut } = site.searchWords.reading;
  const left = new Set(leftOut);
  const told = miniSearch(pages, (word) => !left.has(word));
  const mini = (index: MiniSearch<Page>) => (query: string) =>
    index.search(query).map(({ id }) => String(id));
  return [
    { name: 'Chance', search: (query) => byChance(pages, query) },
    {
      name: 'Fuse.js as it comes',
      search: (query) => fuse.search(query).map(({ item }) => item.path),
    },
    {
      name: 'Fuse.js with token search',
      search: (query) => tokens.search(query).map(({ item }) => item.path),
    },
    { name: 'MiniSearch as it comes', search: mini(plain) },
    { name: 'MiniSearch, stop words left out', search: mini(told) },
  ];
}

function miniSearch(
  pages: readonly Page[],
  isTelling: (word: string) => boolean,
): MiniSearch<Page> {
  const index = new MiniSearch<Page>({
    idField: 'path',
    fields: ['title', 'names', 'about', 'text'],
    processTerm: (term) => {
      const word = term.toLowerCase().replace(/['’]/g, '');
      return isTelling(word) ? word : null;
    },
    searchOptions: { boost: { title: 3, names: 2 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(pages);
  return index;
}

/** Twenty pages that have nothing to do with the query, the same for the same query. */
function byChance(pages: readonly Page[], query: string): string[] {
  let seed = query.length + 7;
  return Array.from({ length: 20 }, () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return pages[seed % pages.length]?.path ?? '';
  });
}
