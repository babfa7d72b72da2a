/**
 * `npm run search:eval`: drives the built site in a browser over what parents typed, measures the
 * baselines in the same run, prints one table and writes it to `docs/search.md`. Of the measuring
 * half only totals are shown.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { serve } from '../../../scripts/serve/serve.mjs';
import { loadSite } from '../../../src/site.ts';
import { openBrowser } from '../../support/browser.ts';
import { baselines } from './baselines.ts';
import { costOfFirst, listedByPagefind, listedBySite, timePerKey } from './in-browser.ts';
import { keep } from './kept.ts';
import { measure, percent, type Listed, type Measured } from './measure.ts';
import { rowsOf, type Half, type Row } from './rows.ts';

if (!existsSync('dist/search/index.json')) {
  console.error('There is no built site. Run "npm run build" first.');
  process.exit(2);
}
if (!existsSync('dist/pagefind/pagefind.js')) {
  execFileSync('pagefind', ['--site', 'dist'], { stdio: 'ignore' });
}
const server = await serve({ dir: 'dist', base: '/' });
const address = `http://localhost:${server.port}/`;
const browser = await openBrowser();
const site = loadSite();
const halves: readonly Half[] = ['tuning', 'measuring'];
const rows = Object.fromEntries(halves.map((half) => [half, rowsOf(half)])) as Record<Half, Row[]>;

const ways: { name: string; list: (rows: readonly Row[]) => Promise<Listed[]> }[] = [
  ...baselines(site).map(({ name, search }) => ({
    name,
    list: (asked: readonly Row[]) =>
      Promise.resolve(asked.map(({ query }) => ({ paths: search(query), urgent: false }))),
  })),
  { name: 'Pagefind as it comes', list: (asked) => listedByPagefind(browser, address, asked) },
];

const table: string[] = [
  '| On the measuring half | in the first three | first | MRR | nothing at all |',
  '| --- | --- | --- | --- | --- |',
];
const addLine = (name: string, measured: Measured) => {
  table.push(`| ${name} | ${cellsOf(measured).join(' | ')} |`);
  console.info(table.at(-1));
};
for (const { name, list } of ways) {
  addLine(name, measure(rows.measuring, await list(rows.measuring)));
}
const of = {
  measuring: await listedBySite(browser, address, rows.measuring),
  tuning: await listedBySite(browser, address, rows.tuning),
};
addLine('**This site**', measure(rows.measuring, of.measuring));
addLine('This site, on the tuning half', measure(rows.tuning, of.tuning));
keep(measure(rows.measuring, of.measuring));

const kinds = [...new Set(rows.tuning.map(({ kind }) => kind))].sort();
const byKind = [
  '| Kind | searches | in the first three | first |',
  '| --- | --- | --- | --- |',
  ...kinds.map((kind) => {
    const at = [...rows.tuning.keys()].filter((index) => rows.tuning[index]?.kind === kind);
    const one = measure(
      at.flatMap((index) => rows.tuning[index] ?? []),
      at.flatMap((index) => of.tuning[index] ?? []),
    );
    return `| ${kind} | ${one.searches} | ${percent(one.inThree)} | ${percent(one.first)} |`;
  }),
];

const costs = [];
for (const { query } of rows.tuning.filter((_, at) => at % 4 === 0)) {
  costs.push(await costOfFirst(browser, address, query));
}
const keys: number[] = [];
// One after the other: two at once would each be timed with the other's work.
for (const query of ['speech therapy', 'wont go to school'])
  keys.push(...(await timePerKey(browser, address, query)));
await browser.close();
await server.close();

const total = {
  tuning: measure(rows.tuning, of.tuning),
  measuring: measure(rows.measuring, of.measuring),
};
const bytes = costs.map((cost) => cost.bytes);
const facts = [
  `Alarms: ${total.tuning.missedAlarms + total.measuring.missedAlarms} missed, ${total.tuning.falseAlarms + total.measuring.falseAlarms} false, of ${rows.tuning.length + rows.measuring.length} searches.`,
  `A first answer fetches ${kilobytes(median(bytes))} of script, index and data (median of ${bytes.length} searches; at most ${kilobytes(Math.max(...bytes))}), in ${median(costs.map((cost) => cost.requests))} requests.`,
  `A letter typed is answered in ${median(keys).toFixed(0)} ms (median), at most ${Math.max(...keys).toFixed(0)} ms, on a processor slowed six times.`,
];
const report = [
  ...table,
  '',
  ...facts.map((fact) => `- ${fact}`),
  '',
  'The tuning half by kind:',
  '',
  ...byKind,
].join('\n');
console.info(`\n${report}`);
const notes = 'docs/search.md';
const [before = '', , after = ''] = readFileSync(notes, 'utf8').split(/<!-- (?:measured|end) -->/);
const written = `${before}<!-- measured -->\n\n${report}\n\n<!-- end -->${after}`;
const style = await resolveConfig(notes);
writeFileSync(notes, await format(written, { ...style, filepath: notes }));

function cellsOf({ inThree, first, reciprocal, empty }: Measured): string[] {
  return [percent(inThree), percent(first), reciprocal.toFixed(2), String(empty)];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function kilobytes(count: number): string {
  return `${(count / 1000).toFixed(0)} KB`;
}
