import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readJson } from '../read-json.mjs';
import { root } from '../root.mjs';
import { filesOfPages, markOf, readBuilt } from './files-of-pages.mjs';

/**
 * Pages that everybody's device keeps after one visit, with the events that dates follow from and all letters.
 * They are the same for all, so that finding them on a phone says nothing about whose it is.
 */
const SHELL = [
  '/',
  '/no-signal/',
  '/urgent/',
  '/my-plan/',
  '/hand-out/',
  '/find-help/',
  '/reading/',
  '/about/this-device/',
];
const SHELL_MORE = /^\/(dates\/([^/]+\/)?|letters\/.*)$/;
/** The names and numbers of what a plan can hold. */
const CARDS = '/data/plan.json';

/** Pages that no family needs without a signal. */
const FOR_EDITORS = /^\/(admin|editors)\//;

/**
 * Write what makes a built site work without a signal: the service worker with the list of the
 * shell's files, and for each thing that a reader can keep a list of what it is made of.
 *
 * @param {string} dist
 * @param {string} base the path the site stands under, such as `/`
 */
export async function writeOffline(dist, base) {
  const under = base.replace(/\/*$/, '');
  const pages = pagesOf(dist);
  await writeServiceWorker(dist, under, [
    ...filesOfPages(dist, under, [...SHELL, ...pages.filter((page) => SHELL_MORE.test(page))]),
    CARDS,
  ]);
  fs.mkdirSync(path.join(dist, 'offline'), { recursive: true });
  const about = reader(dist);
  /** @type {Record<string, string>} */
  const versions = {};
  for (const { id, title, files } of [...pathways(dist, under), everything(dist, under, pages)]) {
    const version = markOf(dist, files);
    const bundle = {
      id,
      title,
      files: files.map((file) => [under + file, about(file).mark]),
      bytes: files.reduce((sum, file) => sum + about(file).bytes, 0),
      version,
    };
    fs.writeFileSync(path.join(dist, `offline/${id}.json`), JSON.stringify(bundle));
    versions[id] = version;
  }
  fs.writeFileSync(path.join(dist, 'offline/versions.json'), JSON.stringify(versions));
}

/**
 * @param {string} dist
 * @param {string} under
 * @param {readonly string[]} files
 */
async function writeServiceWorker(dist, under, files) {
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
        files.map((file) => ({
          url: under + file,
          revision: file.startsWith('/_astro/') ? null : markOf(dist, [file]),
        })),
      ),
      NO_SIGNAL: JSON.stringify(`${under}/no-signal/`),
      'process.env.NODE_ENV': '"production"',
    },
  });
}

/**
 * Each pathway with its steps and the services that they name.
 * @param {string} dist
 * @param {string} under
 */
function pathways(dist, under) {
  const { records } =
    /** @type {{ records: { id: string, title: string, path: string, steps: { path: string, services: string[] }[] }[] }} */ (
      readJson(path.join(dist, 'data/pathways.json'))
    );
  return records.map(({ id, title, path: index, steps }) => {
    const services = steps.flatMap((step) =>
      step.services.map((service) => `/services/${service}/`),
    );
    const pages = [...new Set([index, ...steps.map((step) => step.path), ...services])];
    return { id, title, files: filesOfPages(dist, under, pages) };
  });
}

/**
 * The whole site, as a reader's device can keep it.
 * @param {string} dist
 * @param {string} under
 * @param {readonly string[]} pages
 */
function everything(dist, under, pages) {
  const parts = fs
    .readdirSync(path.join(dist, 'search'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `/search/${name.replaceAll(path.sep, '/')}`);
  const forFamilies = pages.filter((page) => !FOR_EDITORS.test(page));
  const files = new Set([
    ...filesOfPages(dist, under, forFamilies),
    ...parts,
    CARDS,
    '/data/directory.json',
  ]);
  return { id: 'everything', title: 'The whole site', files: [...files].sort() };
}

/**
 * @param {string} dist
 * @returns {string[]} the address of each page, such as `/urgent/`, in order
 */
function pagesOf(dist) {
  return fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => `/${name.replaceAll(path.sep, '/').slice(0, -'index.html'.length)}`)
    .sort();
}

/**
 * What a file weighs on the way to a phone, and a mark of what is in it. Most files stand in many
 * lists, so each is read once.
 * @param {string} dist
 */
function reader(dist) {
  /** @type {Map<string, { readonly bytes: number, readonly mark: string }>} */
  const read = new Map();
  /** @param {string} file */
  return (file) => {
    const about = read.get(file) ?? {
      bytes: gzipSync(readBuilt(dist, file)).length,
      mark: markOf(dist, [file]),
    };
    read.set(file, about);
    return about;
  };
}
