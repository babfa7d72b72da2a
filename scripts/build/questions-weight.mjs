import fs from 'node:fs';
import path from 'node:path';

/** Every answer of the guided questions is a page, so their number has a bound. */
const MOST_PAGES = 5_000;
const MOST_MEGABYTES = 60;

/**
 * @param {string} dist
 * @returns {{ readonly pages: number, readonly megabytes: number }}
 */
export function weighQuestions(dist) {
  const folder = path.join(dist, 'find-help');
  if (!fs.existsSync(folder)) return { pages: 0, megabytes: 0 };
  const sizes = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => fs.statSync(path.join(entry.parentPath, entry.name)).size);
  return { pages: sizes.length, megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };
}

/** @param {{ readonly pages: number, readonly megabytes: number }} weight */
export function describeQuestions({ pages, megabytes }) {
  const over = pages > MOST_PAGES || megabytes > MOST_MEGABYTES;
  return [
    `The guided questions: ${pages} pages, ${megabytes.toFixed(1)} MB.`,
    ...(over ? [`  That is more than ${MOST_PAGES} pages or ${MOST_MEGABYTES} MB.`] : []),
  ].join('\n');
}
