import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/**
 * Go from the home page by links alone, without scripts, on a small phone.
 * @param links what is on each link, in order; at most seven clicks
 */
async function walk(links: readonly RegExp[], look: (page: Page) => Promise<void>) {
  expect(links.length).toBeLessThanOrEqual(7);
  const { page, close } = await openPage(browser, { width: 320, scripts: false });
  await page.goto(inject('siteUrl'));
  for (const name of links) {
    const link = page.locator('main').getByRole('link', { name }).first();
    await link.click();
  }
  await look(page);
  await close();
}
const text = (page: Page) => page.locator('main').innerText();

describe('from the home page, by links alone, in at most seven clicks', () => {
  it('a seven-year-old, perhaps autistic, no diagnosis, school says wait', async () => {
    await walk(
      [/Help me find/, /^No\. Everyone is safe/, /may be autistic/, /^5 to 10/, /^No$/, /^Yes/],
      async (page) => {
        const says = await text(page);
        expect(says).toMatch(/First:/);
        expect(says).toContain('SENCO');
        expect(says).toMatch(/do not need a diagnosis/i);
        await page.getByRole('link', { name: 'Wiltshire SENDIASS' }).first().click();
        expect(await page.locator('h1').textContent()).toBe('Wiltshire SENDIASS');
      },
    );
  });

  it('a fifteen-year-old too anxious for school', async () => {
    await walk(
      [
        /Help me find/,
        /^No\. Everyone is safe/,
        /^Not going to school/,
        /^11 to 15/,
        /^No EHC plan/,
        /^No, not at the moment/,
      ],
      async (page) => {
        expect(await text(page)).toMatch(/section 19|council must|education/i);
        expect(await text(page)).toMatch(/SENDIASS/);
      },
    );
  });

  it('a seventeen-year-old with a plan, leaving school', async () => {
    await walk(
      [
        /Help me find/,
        /^No\. Everyone is safe/,
        /^What to do after Year 11/,
        /^16 or 17/,
        /^An EHC plan$/,
      ],
      async (page) => {
        expect(await text(page)).toMatch(/First:/);
        expect(await text(page)).toMatch(/SENDIASS/);
      },
    );
  });

  it('a child in danger now', async () => {
    await walk([/Help me find/, /^Yes/], async (page) => {
      expect(await page.locator('h1').textContent()).toMatch(/Help now|danger/i);
      const first = page.locator('main a[href^="tel:"]').first();
      expect(await first.getAttribute('href')).toBe('tel:999');
    });
    await walk([/Need help now/], async (page) => {
      expect(await page.locator('main a[href^="tel:"]').first().getAttribute('href')).toBe(
        'tel:999',
      );
    });
  });
});
