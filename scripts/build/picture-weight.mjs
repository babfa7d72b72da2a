import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Smaller than this it is a sign beside words, and no picture. */
const LEAST_BYTES = 300;

/**
 * @typedef {{ readonly picture: string, readonly bytes: number, readonly pages: readonly string[] }} PictureWeight
 *   `picture`: its file, or what it says it shows; `bytes`: compressed; `pages`: where it stands
 */

/**
 * Weigh every picture of a built site, drawn in a page or a file of its own, the heaviest first.
 * @param {string} dist
 * @param {readonly string[]} pages addresses, as `weighPages` gives them
 * @returns {PictureWeight[]}
 */
export function weighPictures(dist, pages) {
  /** @type {Map<string, { picture: string, bytes: number, pages: string[] }>} */
  const found = new Map();
  for (const page of pages.toSorted()) {
    const file = page.endsWith('/') ? `${page}index.html` : page;
    const html = fs.readFileSync(path.join(dist, file), 'utf8');
    for (const [drawn] of html.matchAll(/<svg\b.*?<\/svg>/gs)) {
      const known = found.get(drawn) ?? { ...weighDrawing(drawn), pages: [] };
      if (known.pages.at(-1) !== page) known.pages.push(page);
      found.set(drawn, known);
    }
    for (const [, source = ''] of html.matchAll(/<img\b[^>]*?\bsrc="([^"]+)"/g)) {
      const name = path.basename(source);
      const known = found.get(name) ?? { picture: name, bytes: sizeOf(dist, source), pages: [] };
      if (known.pages.at(-1) !== page) known.pages.push(page);
      found.set(name, known);
    }
  }
  return [...found.values()]
    .filter(({ bytes }) => bytes >= LEAST_BYTES)
    .sort((a, b) => b.bytes - a.bytes);
}

/** @param {string} drawn */
function weighDrawing(drawn) {
  const says = /<title>([^<]+)|\baria-label="([^"]+)"/.exec(drawn);
  return {
    picture: says?.[1] ?? says?.[2] ?? 'A drawing without words',
    bytes: gzipSync(drawn).length,
  };
}

/**
 * A picture is compressed already. One that stands elsewhere, or nowhere, weighs nothing here.
 * @param {string} dist
 * @param {string} source its address in a page, with the path that the site stands below
 */
function sizeOf(dist, source) {
  const parts = source.split('/').filter(Boolean);
  for (let from = 0; from < parts.length; from += 1) {
    const file = path.join(dist, ...parts.slice(from));
    if (fs.existsSync(file)) return fs.statSync(file).size;
  }
  return 0;
}
