import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, type Visited } from '../support/browser.ts';

let browser: Browser;
let visit: Visited;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  visit = await openPage(browser);
  page = visit.page;
  return visit.close;
});
afterAll(() => browser.close());

const resultsOf = (query: string) => `${inject('siteUrl')}search/#q=${encodeURIComponent(query)}`;

async function search(query: string) {
  await page.goto(resultsOf(query));
  await answered(query);
}

async function answered(query: string) {
  await page
    .locator(`search-page[data-answered=${JSON.stringify(query)}] #results[aria-busy=false] > li`)
    .first()
    .waitFor();
}

it('lists ten or more in rank order, one link each, named by kind, with no number to ring by mistake', async () => {
  await search('speech therapy');
  const items = page.locator('#results > li');
  expect(await items.count()).toBeGreaterThanOrEqual(10);
  for (const item of await items.all()) {
    expect(await item.locator('a').count()).toBe(1);
    expect(await item.locator('p').first().innerText()).toMatch(
      /^(All the steps|Step|Service|Word explained|Page)\b/,
    );
  }
  expect(await page.locator('#results a[href^="tel:"]').count()).toBe(0);
  expect(await page.locator('#results .why, #results .facts').count()).toBeGreaterThan(0);
});

it('answers a link made by hand, and moves its words behind the #', async () => {
  await page.goto(`${inject('siteUrl')}search/?q=blue%20badge`);
  await answered('blue badge');
  expect(new URL(page.url()).search).toBe('');
  expect(new URL(page.url()).hash).toBe('#q=blue%20badge');
});

it('says what it understood, and offers the guided questions past the age', async () => {
  await search("my 14 year old won't go to scool");
  const understood = await page.locator('.understood').innerText();
  expect(understood).toContain('school refusal');
  expect(understood).toContain('14 years old');
  const begin = page.locator('.worries span a').first();
  const to = (await begin.getAttribute('href')) ?? '';
  // The worry, then the age that answers the first question.
  expect(to).toMatch(/\/find-help\/[^/]+\/[^/]+\/$/);
  expect((await page.request.get(new URL(to, page.url()).href)).status()).toBe(200);
});

it('puts urgent help above the list for danger, and nowhere else', async () => {
  await search('she says she wants to die');
  expect(
    await page.evaluate(() => {
      const urgent = document.getElementById('urgent-help');
      const list = document.getElementById('results');
      if (!urgent || !list) return 'missing';
      return urgent.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING
        ? 'above'
        : 'below';
    }),
  ).toBe('above');
  expect(await page.locator('#urgent-help a[href^="tel:"]').count()).toBeGreaterThan(0);
  await search('blue badge');
  expect(await page.locator('#urgent-help').count()).toBe(0);
});

it('leads on where nothing has the words', async () => {
  await search('zzgrxq wvvk');
  expect(await page.getByRole('status').first().innerText()).toMatch(/closest/);
  expect(await page.locator('#results > li').count()).toBeGreaterThan(5);
  const ways = page.locator('search-page');
  expect(await ways.locator('a[href$="/find-help/"]').last().isVisible()).toBe(true);
  expect(
    await ways
      .getByRole('link', { name: /sendia/i })
      .last()
      .isVisible(),
  ).toBe(true);
});

it.each([
  ['the index', '**/search/index.json'],
  ['a part of it', '**/search/parts/**'],
])('says so, and shows the A to Z, where %s cannot be had', async (_, files) => {
  await page.route(files, (route) => route.abort());
  await page.goto(resultsOf('speech therapy'));
  await page.getByText('could not be loaded').waitFor();
  expect(await page.locator('#without-search').isVisible()).toBe(true);
  expect(await page.locator('#without-search a').count()).toBeGreaterThan(20);
});

it('still leads to the A to Z where its script is blocked', async () => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(inject('siteUrl'));
  await page.getByRole('searchbox').first().fill('speech therapy');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/a-to-z\//);
});

it('lists only what every filter lets through, and keeps them in the address', async () => {
  await search('help for my child');
  await page.locator('details > summary', { hasText: 'Filter' }).click();
  await page.locator('[name=kind]').selectOption('v');
  await page.locator('[name=age]').selectOption('16');
  await page.locator('[name=free]').check();
  await page.locator('[name=noDiagnosis]').check();
  await page.locator('[name=noPlan]').check();
  await page.waitForFunction(() => {
    const facts = [...document.querySelectorAll('#results > li')].map(
      (item) => item.querySelector('.facts')?.textContent ?? '',
    );
    return (
      facts.length > 0 &&
      facts.every((fact) => fact.includes('Free') && fact.includes('No diagnosis or plan needed'))
    );
  });
  const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
  expect(Object.fromEntries(hash)).toMatchObject({ kind: 'v', age: '16', free: '1', noPlan: '1' });
  const all = await page.locator('#results > li').count();
  await page.locator('[name=level]').selectOption('s');
  await page.locator('[name=need]').selectOption({ index: 1 });
  await page.locator('[name=place]').selectOption({ index: 1 });
  await page.waitForFunction(
    (before) => document.querySelectorAll('#results > li').length < before,
    all,
  );
});

it('suggests by keyboard: / to reach it, arrows to choose, Escape to leave', async () => {
  await page.goto(inject('siteUrl'));
  await page.waitForFunction(() => document.querySelector('site-search [role=combobox]'));
  await page.keyboard.press('/');
  const box = page.getByRole('combobox').filter({ visible: true }).first();
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type('speech');
  const options = page.locator('site-search [role=option]');
  await options.first().waitFor();
  expect(await options.count()).toBeGreaterThanOrEqual(10);
  expect(await box.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const active = (await box.getAttribute('aria-activedescendant')) ?? '';
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await box.getAttribute('aria-expanded')).toBe('false');
  expect(await box.inputValue()).toBe('speech');
  await page.keyboard.type(' ');
  await options.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((address) => address.pathname !== new URL(inject('siteUrl')).pathname);
});

it('looks through the whole text of pages when asked, under the policy of the site', async () => {
  await search('speech therapy');
  const part = page.locator('.full-text');
  await part.getByRole('button').click();
  await part.locator('li a').first().waitFor();
  expect(await part.locator('li a').count()).toBeGreaterThan(0);
});
