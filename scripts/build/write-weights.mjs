import fs from 'node:fs';
import path from 'node:path';
import { isTooHeavy } from './page-weight.mjs';
import { weighPictures } from './picture-weight.mjs';
import { secondsToFetch, secondsToOpen } from './weak-signal.mjs';

const MOST_LINES = 30;

/**
 * Fill in the page that tells editors what pages and pictures cost: what a page weighs is known
 * only when all are made.
 *
 * @param {string} dist
 * @param {readonly import('./page-weight.mjs').Weight[]} weights the heaviest first
 * @param {string} base the path the site stands under, such as `/`
 */
export function writeWeights(dist, weights, base) {
  const file = path.join(dist, 'editors', 'weights', 'index.html');
  if (!fs.existsSync(file)) return;
  const under = base.replace(/\/*$/, '');
  /** @param {string} page */
  const link = (page) => `<a href="${under}${page}">${titleOf(dist, page)}</a>`;
  // No family opens the form, or the list for editors itself.
  const read = weights.filter(({ page }) => !/^\/(?:admin|editors)\//.test(page));
  const pages = read.slice(0, MOST_LINES).map((weight) => {
    const wait = `a parent with a weak signal waits ${secondsToOpen(weight.bytes).toFixed(1)} seconds`;
    const tooMuch = isTooHeavy(weight) ? ' <strong>Too heavy: make it shorter.</strong>' : '';
    return `<li>${link(weight.page)}: ${kilobytes(weight.bytes)}, ${wait}.${tooMuch}</li>`;
  });
  const pictures = weighPictures(
    dist,
    read.map(({ page }) => page),
  ).map(({ picture, bytes, pages: [page = '/', ...others] }) => {
    const where = `on ${link(page)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
    return `<li>${picture}: ${kilobytes(bytes)}, costs a parent ${costOf(bytes)}, ${where}.</li>`;
  });
  const lists = { pages, pictures: pictures.length > 0 ? pictures : ['<li>There are none.</li>'] };
  let html = fs.readFileSync(file, 'utf8');
  for (const [name, lines] of Object.entries(lists)) {
    const place = new RegExp(`<li data-${name}>[^<]*</li>`);
    if (!place.test(html)) throw new Error(`The page of weights has no place for its ${name}.`);
    html = html.replace(place, () => lines.slice(0, MOST_LINES).join(''));
  }
  fs.writeFileSync(file, html);
}

/** @param {number} bytes */
function costOf(bytes) {
  const seconds = secondsToFetch(bytes);
  return seconds < 0.1 ? 'less than a tenth of a second' : `${seconds.toFixed(1)} seconds`;
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/**
 * @param {string} dist
 * @param {string} page
 */
function titleOf(dist, page) {
  const file = page.endsWith('/') ? `${page}index.html` : page;
  const html = fs.readFileSync(path.join(dist, file), 'utf8');
  return /<title>(.*?)(?: – [^–<]*)?<\/title>/.exec(html)?.[1] ?? page;
}
