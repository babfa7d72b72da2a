/** Months go by and nobody looks at a fact: the site still builds, and its pages say so by themselves. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tooHeavy, weighPages } from '../../scripts/build/page-weight.mjs';
import type { Entry } from '../../src/content/collections.ts';
import { parseDay, plusMonths } from '../../src/dates/day.ts';
import { lastLooked, type Dated } from '../../src/model/last-looked.ts';
import { project, readContent } from '../../src/site.ts';
import { byHand } from '../support/by-hand.ts';
import { builtPages, type BuiltPage } from '../support/built-pages.ts';

mkdirSync(join(project, '.cache'), { recursive: true });
const folder = mkdtempSync(join(project, '.cache/time-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const days = (Object.values(readContent().content).flat() as Entry<Dated>[])
  .flatMap(({ data }) => lastLooked(data) ?? [])
  .sort();
const [first, last] = [days[0], days.at(-1)].map((day) => parseDay(day ?? ''));
if (!first || !last) throw new Error('No record says when it was read.');

function run(day: string, ...given: string[]): string {
  const env = byHand({ BUILD_DATE: day });
  return execFileSync(process.execPath, given, { cwd: project, encoding: 'utf8', env });
}

const tellsItsDay = ({ path, root }: BuiltPage) =>
  root.querySelector('.checked') !== null && !path.includes('/editors/');
/** What the page says below its title of facts that nobody has looked at for long. */
const says = ({ root }: BuiltPage) =>
  root
    .querySelectorAll('main > p, main .flow > p')
    .map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())
    .find((text) => text.startsWith('Nobody has checked this since')) ?? '';

describe.each([
  { months: 11, after: first, said: /^$/ },
  { months: 13, after: last, said: /^Nobody has checked this since \w+ \d{4}\.$/ },
  {
    months: 19,
    after: last,
    said: /since \w+ \d{4}\. Ask before you rely on it\.$/,
  },
])('$months months after $after', ({ months, after, said }) => {
  const today = plusMonths(after, months);

  it('nothing has to be put right', () => {
    expect(run(today, 'src/commands/check.ts')).toMatch(/ read: 0 to put right, \d+ to look at/);
  });

  it('each page that tells the day of its facts says how old they are', () => {
    const dist = join(folder, String(months));
    run(today, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist);
    const dated = builtPages(dist).filter(tellsItsDay);
    expect(dated.length).toBeGreaterThan(300);
    expect(dated.filter((page) => !said.test(says(page))).map(({ path }) => path)).toEqual([]);
    expect(tooHeavy(weighPages(dist))).toEqual([]);
  });
});
