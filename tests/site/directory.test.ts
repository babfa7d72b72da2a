import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage, type Visited } from '../support/browser.ts';

const address = (path: string) => new URL(path, inject('siteUrl')).href;
let browser: Browser;
let visit: Visited;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  visit = await openPage(browser, { width: 320 });
  page = visit.page;
});
afterEach(() => visit.close());

const listed = () => page.locator('.listing > li > a').allTextContents();
const settled = async (change: () => Promise<unknown>) => {
  const before = await page.locator('.count[role=status]').textContent();
  await change();
  await page.waitForFunction(
    (old) => document.querySelector('.count')?.textContent !== old,
    before,
  );
};

describe('the directory where scripts run', () => {
  it('narrows by more than one thing, and keeps it in the address', async () => {
    await page.goto(address('/services/'));
    const all = (await listed()).length;
    await settled(() => page.getByLabel('Need', { exact: true }).selectOption('autism'));
    const autism = (await listed()).length;
    await settled(() => page.getByLabel('Age', { exact: true }).selectOption('18-25'));
    const both = (await listed()).length;
    expect(all).toBeGreaterThan(autism);
    expect(autism).toBeGreaterThan(both);
    expect(both).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toBe('#need=autism&age=18-25');
  });

  it('opens at what a link asks', async () => {
    await page.goto(address('/services/#free=true&need=hearing'));
    await page.waitForFunction(
      () => !document.querySelector('.count')?.textContent.startsWith('316'),
    );
    expect(await page.getByLabel('Need', { exact: true }).inputValue()).toBe('hearing');
    expect(await page.getByLabel('Free', { exact: true }).isChecked()).toBe(true);
  });

  it('finds a name with a slip in it', async () => {
    await page.goto(address('/services/'));
    await settled(() => page.getByLabel('Name', { exact: true }).fill('sendiass wiltshre'));
    expect((await listed()).slice(0, 3).join()).toContain('SENDIASS');
  });

  it('asks for the directory only when somebody narrows it', async () => {
    await page.goto(address('/services/'));
    await page.waitForLoadState('networkidle');
    expect(visit.requests.filter((url) => url.includes('directory.json'))).toEqual([]);
  });

  it('keeps the whole list, and says so, when the directory cannot be loaded', async () => {
    await page.route('**/directory.json', (route) => route.abort());
    await page.goto(address('/services/'));
    const all = await listed();
    await settled(() => page.getByLabel('Need', { exact: true }).selectOption('autism'));
    expect(await page.locator('.count').textContent()).toContain('could not be loaded');
    expect(await listed()).toEqual(all);
  });
});

it('lists by one thing at a time without scripts', async () => {
  const plain = await openPage(browser, { width: 320, scripts: false });
  await plain.page.goto(address('/services/'));
  expect(await plain.page.locator('form.filters').isVisible()).toBe(false);
  await plain.page.locator('summary', { hasText: /^Need$/ }).click();
  await plain.page.getByRole('link', { name: /^Hearing \d/ }).click();
  expect(await plain.page.locator('h1').textContent()).toBe('Services: Hearing');
  await plain.close();
});
