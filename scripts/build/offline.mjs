import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readJson } from '../read-json.mjs';
import { root } from '../root.mjs';

/**
 * Pages that everybody's device keeps after one visit. They are the same for all, so that finding
 * them on a phone says nothing about whose it is.
 */
const SHELL = ['/', '/no-signal/', '/urgent/', '/my-plan/', '/dates/', '/find-help/', '/settings/'];

/**
 * Write what makes a built site work without a signal: the service worker with the list of the
 * shell's files, and `offline.json`, which lists what each pathway is made of.
 *
 * @param {string} dist
 * @param {string} base the path the site stands under, such as `/`
 */
export async function writeOffline(dist, base) {
  const under = base.replace(/\/*$/, '');
  const shell = withTheirFiles(
    dist,
    under,
    [...SHELL, ...eventPages(dist)].filter((page) => fs.existsSync(fileOf(dist, page))),
  );
  await build({
    entryPoints: [path.join(root, 'src/offline/service-worker.ts')],
    outfile: path.join(dist, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    define: {
      SHELL: JSON.stringify(
        shell.map((file) => ({
          url: under + file,
          revision: file.startsWith('/_astro/') ? null : markOf(dist, [file]),
        })),
      ),
      NO_SIGNAL: JSON.stringify(`${under}/no-signal/`),
      'process.env.NODE_ENV': '"production"',
    },
  });
  fs.writeFileSync(
    path.join(dist, 'offline.json'),
    JSON.stringify({ bundles: bundles(dist, under) }),
  );
}

/**
 * The pages on which a family works out its dates: about 120 KB, the same for everybody, and needed
 * when a letter has come and there is no signal.
 * @param {string} dist
 */
function eventPages(dist) {
  const folder = path.join(dist, 'dates');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/dates/${name}/`)
    .sort();
}

/**
 * Each pathway with its steps and the services that they name.
 * @param {string} dist
 * @param {string} under
 */
function bundles(dist, under) {
  const { records } =
    /** @type {{ records: { id: string, title: string, path: string, steps: { path: string, services: string[] }[] }[] }} */ (
      readJson(path.join(dist, 'data/pathways.json'))
    );
  return records.map(({ id, title, path: index, steps }) => {
    const services = steps.flatMap((step) =>
      step.services.map((service) => `/services/${service}/`),
    );
    const pages = [...new Set([index, ...steps.map((step) => step.path), ...services])];
    const files = withTheirFiles(dist, under, pages);
    return {
      id,
      title,
      files: files.map((file) => under + file),
      bytes: files.reduce((sum, file) => sum + gzipSync(read(dist, file)).length, 0),
      version: markOf(dist, files),
    };
  });
}

/**
 * Pages with the styles, scripts and pictures that they ask for.
 * @param {string} dist
 * @param {string} under
 * @param {readonly string[]} pages
 * @returns {string[]} addresses from the site's root, each once
 */
function withTheirFiles(dist, under, pages) {
  const files = new Set(pages);
  for (const page of pages) {
    const html = read(dist, page).toString('utf8');
    for (const [, address = ''] of html.matchAll(
      /<(?:link|script|img)\b[^>]*?(?:href|src)="([^"]+)"/g,
    )) {
      if (address.startsWith(`${under}/`) && !address.endsWith('/'))
        files.add(address.slice(under.length));
    }
  }
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    for (const [, name = ''] of read(dist, file)
      .toString('utf8')
      .matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      // A part that only a press of a button fetches is not needed to read.
      if (read(dist, `/_astro/${name}`).length < 60_000) files.add(`/_astro/${name}`);
    }
  }
  return [...files].filter((file) => fs.existsSync(fileOf(dist, file))).sort();
}

/**
 * @param {string} dist
 * @param {readonly string[]} files
 */
function markOf(dist, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(read(dist, file));
  return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} dist
 * @param {string} address
 */
function read(dist, address) {
  return fs.readFileSync(fileOf(dist, address));
}

/**
 * @param {string} dist
 * @param {string} address
 */
function fileOf(dist, address) {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}
