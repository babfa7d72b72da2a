import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Pages with the styles, scripts and pictures that they ask for, and the parts that those scripts
 * fetch later, so that all of it can be kept together.
 *
 * @param {string} dist
 * @param {string} under the path the site stands under, without the last slash
 * @param {readonly string[]} pages
 * @returns {string[]} addresses from the site's root, each once, in order
 */
export function filesOfPages(dist, under, pages) {
  const files = new Set(pages);
  for (const page of pages) {
    const html = readBuilt(dist, page).toString('utf8');
    for (const [, address = ''] of html.matchAll(
      /<(?:link|script|img)\b[^>]*?(?:href|src)="([^"]+)"/g,
    )) {
      if (address.startsWith(`${under}/`) && !address.endsWith('/'))
        files.add(address.slice(under.length));
    }
  }
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const script = readBuilt(dist, file).toString('utf8');
    for (const [, name = ''] of script.matchAll(
      /["'`](?:\.\/|[^"'`]*\/_astro\/)([\w.-]+\.(?:js|css))["'`]/g,
    ))
      files.add(`/_astro/${name}`);
  }
  // A canonical address or a language's page may stand on another site.
  return [...files].filter((file) => fs.existsSync(fileOf(dist, file))).sort();
}

/**
 * A short mark that changes when any of the files does.
 * @param {string} dist
 * @param {readonly string[]} files
 */
export function markOf(dist, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readBuilt(dist, file));
  return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} dist
 * @param {string} address
 */
export function readBuilt(dist, address) {
  return fs.readFileSync(fileOf(dist, address));
}

/**
 * @param {string} dist
 * @param {string} address
 */
function fileOf(dist, address) {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}
