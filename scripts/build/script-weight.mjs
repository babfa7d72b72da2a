import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Scripts that a page asks for as it opens, compressed, by what the page is for. */
const BUDGETS = [
  {
    name: 'a tool',
    pages:
      /^\/(?:(?:services|search|my-plan)\/$|dates\/|letters\/|hand-out\/$|about\/this-device\/$)/,
    most: 16_000,
  },
  // No family opens it; the editor's whole program is one script.
  { name: 'the form for editors', pages: /^\/admin\/$/, most: 700_000 },
  { name: 'a page to read', pages: /./, most: 6_500 },
];

/**
 * @typedef {{ readonly page: string, readonly bytes: number }} ScriptWeight
 *   `page`: its address from the site's root; `bytes`: its scripts and all that those ask for at
 *   once, each compressed; what is fetched only when somebody uses it does not count
 */

/**
 * @param {string} dist
 * @param {readonly string[]} pages addresses, as `weighPages` gives them
 * @returns {ScriptWeight[]} the heaviest first
 */
export function weighScripts(dist, pages) {
  /** @type {Map<string, { bytes: number, asks: string[] }>} */
  const known = new Map();
  /** @param {string} name */
  const read = (name) => {
    const before = known.get(name);
    if (before) return before;
    const source = fs.readFileSync(path.join(dist, '_astro', name));
    const asks = [...source.toString('utf8').matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)];
    const script = { bytes: gzipSync(source).length, asks: asks.map(([, to]) => to ?? '') };
    known.set(name, script);
    return script;
  };
  return pages
    .map((page) => {
      const html = fs.readFileSync(path.join(dist, fileOf(page)), 'utf8');
      const first = html.matchAll(/<script\b[^>]*\bsrc="?[^"\s>]*\/_astro\/([^"\s>]+\.js)/g);
      const all = new Set(Array.from(first, ([, name]) => name ?? ''));
      for (const name of all) for (const to of read(name).asks) all.add(to);
      return { page, bytes: [...all].reduce((sum, name) => sum + read(name).bytes, 0) };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** @param {string} page */
const fileOf = (page) => (page.endsWith('/') ? `${page}index.html` : page);

/**
 * @param {readonly ScriptWeight[]} weights
 * @returns {string[]} a line for each page whose scripts are over their budget, and by how much
 */
export function tooMuchScript(weights) {
  return weights.flatMap(({ page, bytes }) => {
    const budget = BUDGETS.find(({ pages }) => pages.test(page));
    if (!budget || bytes <= budget.most) return [];
    const over = bytes - budget.most;
    return [
      `${page}: ${bytes} bytes of scripts, ${over} over the ${budget.most} of ${budget.name}`,
    ];
  });
}
