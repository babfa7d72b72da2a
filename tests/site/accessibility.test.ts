import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { builtPages, structureOf } from '../support/built-pages.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One page of each structure that the site has, the shortest of its kind. */
const kinds = new Map<string, string>();
const stays = builtPages().filter(({ root }) => !root.querySelector('meta[http-equiv=refresh]'));
for (const page of stays.sort((a, b) => a.html.length - b.html.length)) {
  const structure = structureOf(page);
  if (!kinds.has(structure)) kinds.set(structure, page.path);
}

let browser: Browser;
/** One for each processor: axe keeps one busy by itself, and this is the longest of the tests. */
const free: Page[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  for (let at = 0; at < 2; at++) free.push((await openPage(browser, { width: 320 })).page);
});
afterAll(() => browser.close());

describe('axe finds nothing', () => {
  it.concurrent.for([...kinds.values()].sort())('on %s', async (path, { expect }) => {
    const page = free.pop() ?? (await openPage(browser, { width: 320 })).page;
    await page.goto(new URL(path, inject('siteUrl')).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    free.push(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
