import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { knownFaults } from '../../src/wording/access.ts';
import { openPage } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';
import { servedSite } from '../support/served-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 1280] as const;
const looks = ['light', 'dark', 'forced'] as const;
type Look = (typeof looks)[number];

/** What a look or a width can break. The other rules read what a page is, and need one run. */
const rulesOfLook: Readonly<Record<Look, readonly string[]>> = {
  light: ['color-contrast', 'link-in-text-block', 'target-size'],
  dark: ['color-contrast', 'link-in-text-block', 'target-size'],
  // The browser chooses these colours itself. axe reads -webkit-text-fill-color, which Chromium
  // leaves as the page had it, and so would report contrasts that nobody sees.
  forced: ['target-size'],
};
const atOnce = 2;

/** Every page, but those that only send the reader on. */
function pagesToTry(): string[] {
  return builtPages()
    .filter(({ root }) => !root.querySelector('meta[http-equiv=refresh]'))
    .map(({ path }) => path);
}

const site = servedSite();

describe('axe finds nothing and no page is wider than its window', () => {
  it('on every page, in light, dark and forced colours, at 320 and 1280 pixels', async () => {
    const paths = pagesToTry();
    expect(paths.length).toBeGreaterThan(2000);
    const faults: string[] = [];
    const left = [...paths];
    const work = async () => {
      const { page, close } = await openPage(site.browser);
      for (let path = left.pop(); path; path = left.pop())
        faults.push(...(await faultsOn(page, path)));
      await close();
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    expect(faults).toEqual(knownFaults('axe'));
  }, 7_200_000);

  it('but does find words too pale to read', async () => {
    const { page, close } = await openPage(site.browser);
    await page.goto(site.at('/urgent/'));
    await page.evaluate(axe);
    await page.evaluate(() => {
      document.querySelector('h1')?.style.setProperty('color', '#bbb');
    });
    expect(await run(page, 'light', true)).toEqual([expect.stringContaining('color-contrast')]);
    await close();
  });
});

async function faultsOn(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: widths[0], height: 800 });
  await page.goto(site.at(path), { waitUntil: 'domcontentloaded' });
  await page.evaluate(axe);
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const look of looks) {
      const first = width === widths[0] && look === 'light';
      const found = await run(page, look, first);
      faults.push(...found.map((fault) => `${path} at ${width} in ${look}: ${fault}`));
      if (look === 'forced' && (await keepsOwnColours(page)))
        faults.push(`${path} keeps colours of its own in forced colours`);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) faults.push(`${path} at ${width} is ${wide} wide`);
  }
  return faults;
}

async function run(page: Page, look: Look, every: boolean): Promise<string[]> {
  await page.emulateMedia({
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
  });
  const only = every
    ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    : rulesOfLook[look];
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
      }),
    only,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** Whether a part with words refuses the colours that the reader's device forces. */
function keepsOwnColours(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body, body *')].some(
      (part) =>
        getComputedStyle(part).getPropertyValue('forced-color-adjust') === 'none' &&
        part.textContent.trim() !== '',
    ),
  );
}
