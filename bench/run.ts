/**
 * `npm run bench`: measures everything and writes it to `docs/performance.md`. One part alone, such
 * as `-- pages` or `-- builds 10`, keeps what was measured of the others.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { builds } from './builds.ts';
import { hosting } from './hosting.ts';
import { readKept, writeKept } from './kept.ts';
import { load } from './load.ts';
import { circumstances } from './machine.ts';
import { pages } from './pages.ts';
import type { Part } from './part.ts';
import { report } from './report.ts';
import { tools } from './tools.ts';

const parts = Object.entries({ pages, tools, builds, load, hosting }) as [string, Part<unknown>][];
const [asked, ...only] = process.argv.slice(2);
if (asked !== undefined && !parts.some(([name]) => name === asked)) {
  console.error(`There is no part "${asked}": ${parts.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}
if (!existsSync('dist/index.html')) {
  console.error('There is no built site. Run "npm run build" first.');
  process.exit(2);
}

const file = 'docs/performance.json';
for (const [name, part] of parts) {
  if (asked !== undefined && name !== asked) continue;
  const measured = circumstances();
  const result = await part.measure(readKept(file)[name]?.result, only);
  writeKept(file, { ...readKept(file), [name]: { measured, result } });
}
const kept = readKept(file);
const chapters = parts.flatMap(([name, part]) => {
  const one = kept[name];
  return one ? [{ name, measured: one.measured, told: part.tell(one.result) }] : [];
});
writeFileSync('docs/performance.md', report(chapters));
console.info('Written: docs/performance.md');
