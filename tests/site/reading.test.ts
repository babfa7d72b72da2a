import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';

const at = (path: string) => new URL(path, inject('siteUrl')).href;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('what a reader chooses', () => {
  it('holds on every page, and fetches a font only when one is chosen', async () => {
    const { page, requests, close } = await openPage(browser);
    const refused: string[] = [];
    page.on('console', (said) => {
      if (said.type() === 'error') refused.push(said.text());
    });
    const look = () =>
      page.evaluate(() => {
        const { backgroundColor, fontFamily } = getComputedStyle(document.body);
        const { fontSize } = getComputedStyle(document.documentElement);
        return { backgroundColor, fontFamily, fontSize };
      });
    await page.goto(at('/reading/'));
    const before = await look();
    await page.getByLabel('Cream').check();
    await page.getByLabel('Larger').check();
    expect(requests.filter((url) => url.endsWith('.woff2'))).toEqual([]);
    await page.getByLabel('Clear letters').check();

    await page.goto(at('/urgent/'), { waitUntil: 'networkidle' });
    const after = await look();
    expect(after.backgroundColor).not.toBe(before.backgroundColor);
    expect(after.fontFamily).toContain('Atkinson');
    expect(Number.parseFloat(after.fontSize)).toBeGreaterThan(Number.parseFloat(before.fontSize));
    expect(requests.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);

    await page.goto(at('/reading/'));
    expect(await page.getByLabel('Cream').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Put everything back' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.waitForFunction(() => document.documentElement.dataset['colours'] === undefined);
    expect(await look()).toEqual(before);
    expect(refused).toEqual([]);
    await close();
  });

  it('can be just the first thing to do, with the rest a press away', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(at('/reading/'));
    await page.getByLabel('Shows just the first thing to do').check();
    await page.goto(at('/find-help/t3/x/h/n/'));
    const rest = page.getByRole('heading', { name: 'Who can help' });
    await page.getByRole('button', { name: 'Show the whole answer' }).waitFor();
    expect(await page.locator('.first').isVisible()).toBe(true);
    expect(await rest.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Show the whole answer' }).press('Enter');
    expect(await rest.isVisible()).toBe(true);
    await close();
  });

  it('is never read by a voice that runs elsewhere', async () => {
    const { page, close } = await openPage(browser);
    const withVoice = (localService: boolean) =>
      page.addInitScript(
        `speechSynthesis.getVoices = () => [{ localService: ${localService}, lang: 'en-GB' }]`,
      );
    await withVoice(false);
    await page.goto(at('/reading/'));
    await page.getByText('Reading aloud is not available').waitFor();
    await withVoice(true);
    await page.reload();
    await page.getByLabel('A button on each page').check();
    await page.goto(at('/urgent/'));
    await page.getByRole('button', { name: 'Read this page aloud' }).waitFor();
    await close();
  });
});

it('tells who has no scripts what their browser can do', async () => {
  const { page, close } = await openPage(browser, { scripts: false });
  await page.goto(at('/reading/'));
  expect(await page.locator('form[data-part=form]').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'What your browser can do' }).isVisible()).toBe(
    true,
  );
  await close();
});
