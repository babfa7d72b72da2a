/**
 * `npm run import:hsds -- feed.json`: bring the services of a feed (HSDS 3.0 or Open Referral UK)
 * into `content/local/` as drafts that the site does not show. A file that is there is never
 * changed. Tells what is new, what the feed says otherwise than we do, and what it refused and why.
 *
 *   --dry-run   write nothing
 *   --json      tell it as JSON
 *
 * Exits with 1 if a record was refused, with 2 if the file cannot be read.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { refuseFaulty } from '../imports/refuse-faulty.ts';
import { importFeed } from '../imports/import-feed.ts';
import { tellImport } from '../imports/tell-import.ts';
import { loadSite, project, readFiles, routes } from '../site.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const feed = file === undefined ? 'Name the file: npm run import:hsds -- feed.json' : read(file);
if (typeof feed === 'string') {
  console.error(feed);
  process.exitCode = 2;
} else {
  const day = process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
  const imported = refuseFaulty(
    importFeed(feed.json, loadSite(), { file: basename(file ?? ''), day }),
    readFiles(),
    { today: day, routes: routes() },
  );
  if (!values['dry-run']) {
    for (const { path, text } of imported.drafts.flatMap(({ files }) => files)) {
      const to = join(project, path);
      mkdirSync(dirname(to), { recursive: true });
      if (!existsSync(to)) writeFileSync(to, text);
    }
  }
  console.log(values.json ? JSON.stringify(imported, null, 2) : tellImport(imported));
  process.exitCode = imported.refused.length > 0 ? 1 : 0;
}

/** What the file holds, or what is wrong with it. */
function read(path: string): { readonly json: unknown } | string {
  try {
    return { json: JSON.parse(readFileSync(path, 'utf8')) as unknown };
  } catch (error) {
    return `${path} cannot be read as JSON: ${error instanceof Error ? error.message : ''}`;
  }
}
