import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  ({ page } = await openPage(browser, { width: 320 }));
});
afterAll(() => browser.close());

describe('axe finds nothing', () => {
  it.each([...kinds.values()].sort())('on %s', async (path) => {
    await page.goto(new URL(path, inject('siteUrl')).href);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
