import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the first flight of packets carries on a weak signal: a page and its stylesheet. */
const MOST_BYTES = 14_600;

/** Pages whose point is that everything stands on one, to print or to look through. */
const MAY_BE_LONGER = [
  /^\/services\/$/,
  /^\/a-to-z\/(?:[^/]+\/)?$/,
  /^\/glossary\/$/,
  /^\/pathways\/[^/]+\/whole\/$/,
];

/**
 * @typedef {{ readonly page: string, readonly bytes: number }} Weight
 *   `page`: its address from the site's root; `bytes`: HTML and stylesheets, each compressed
 */

/**
 * Weigh every page of a built site, the heaviest first.
 * @param {string} dist
 * @returns {Weight[]}
 */
export function weighPages(dist) {
  /** @type {Map<string, number>} */
  const sheets = new Map();
  /** @param {string} name */
  const sheetBytes = (name) => {
    const known = sheets.get(name);
    if (known !== undefined) return known;
    const file = path.join(dist, '_astro', name);
    const bytes = compressed(fs.readFileSync(file));
    sheets.set(name, bytes);
    return bytes;
  };
  return htmlFiles(dist)
    .map((file) => {
      const html = fs.readFileSync(path.join(dist, file));
      const links = html.toString('utf8').match(/<link\b[^>]*\brel="?stylesheet"?[^>]*>/g) ?? [];
      const names = links.flatMap(
        (link) => /\bhref="?[^"\s>]*\/_astro\/([^"\s>]+\.css)/.exec(link)?.[1] ?? [],
      );
      const bytes = names.reduce((sum, name) => sum + sheetBytes(name), compressed(html));
      return { page: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, bytes };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/**
 * The pages that a weak signal would make a family wait for.
 * @param {readonly Weight[]} weights
 */
export function tooHeavy(weights) {
  return weights.filter(isTooHeavy);
}

/** @param {Weight} weight */
export function isTooHeavy({ page, bytes }) {
  return bytes > MOST_BYTES && !mayBeLonger(page);
}

/** @param {string} page */
export function mayBeLonger(page) {
  return MAY_BE_LONGER.some((address) => address.test(page));
}

/**
 * @param {readonly Weight[]} weights the heaviest first
 * @returns {string} for whoever built the site
 */
export function describeWeight(weights) {
  const over = tooHeavy(weights);
  const [heaviest] = weights;
  if (!heaviest) return 'The site has no pages.';
  if (over.length === 0) {
    return `${weights.length} pages. The heaviest is ${describe(heaviest)}, with its styles, compressed.`;
  }
  return [
    `Heavier than ${MOST_BYTES} bytes, with their styles, compressed: ${over.length} of ${weights.length} pages`,
    ...over.slice(0, 10).map((weight) => `  ${describe(weight)}`),
    ...(over.length > 10 ? [`  and ${over.length - 10} more`] : []),
  ].join('\n');
}

/** @param {Weight} weight */
function describe({ page, bytes }) {
  return `${page} (${bytes} bytes)`;
}

/** @param {Buffer} content */
function compressed(content) {
  return gzipSync(content).length;
}

/**
 * @param {string} dist
 * @param {string} [folder]
 * @returns {string[]} paths with forward slashes, wherever this runs
 */
function htmlFiles(dist, folder = '') {
  return fs.readdirSync(path.join(dist, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return file === 'pagefind' ? [] : htmlFiles(dist, file);
    return entry.name.endsWith('.html') ? [file] : [];
  });
}
