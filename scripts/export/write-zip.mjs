import fs from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { relativePage } from './relative-page.mjs';

/** What only a server or a script has a use for. */
const LEFT_OUT =
  /^(?:pagefind|admin|editors|search)\/|^(?:service-worker\.js|offline\.json|_headers|\.htaccess|robots\.txt|manifest\.webmanifest)$|\.js$/;

/**
 * The whole site as one zip that opens without a network, from any folder.
 *
 * @param {string} dist
 * @param {string} zip the file to write
 * @param {string} [base] the path the site was built for
 * @returns {{ files: number, bytes: number }}
 */
export function writeZip(dist, zip, base = '/') {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const name of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = name.split(path.sep).join('/');
    if (LEFT_OUT.test(file) || fs.statSync(path.join(dist, name)).isDirectory()) continue;
    const content = fs.readFileSync(path.join(dist, name));
    files[`waymark/${file}`] = file.endsWith('.html')
      ? strToU8(relativePage(content.toString('utf8'), file, base))
      : content;
  }
  // A fixed day, so that the same site makes the same file.
  const packed = zipSync(files, { level: 9, mtime: new Date('2020-01-01T00:00:00') });
  fs.mkdirSync(path.dirname(zip), { recursive: true });
  fs.writeFileSync(zip, packed);
  return { files: Object.keys(files).length, bytes: packed.length };
}
