import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openFragment } from '../../src/plan/link.ts';
import { indexCards } from '../../src/plan/index-cards.ts';
import type { Card } from '../../src/plan/card.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { readQr } from '../support/read-qr.ts';

const siteUrl = inject('siteUrl');
/** An answer that is no private one: come to as a parent comes to it, from the question before. */
async function toAnAnswer(page: Page): Promise<void> {
  await page.goto(new URL('/find-help/t5/x/x/', siteUrl).href);
  await page.locator('.choices a[href$="/x/x/c/"]').click();
  await page.locator('.found').first().waitFor();
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('goes from an answer to paper by two presses, and a phone reads its code', async () => {
  const { page, requests, close } = await openPage(browser, { width: 1280 });
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await toAnAnswer(page);
  const names = (await page.locator('.found h3').allInnerTexts()).slice(0, 5);
  const why = await page.locator('.found [data-why]').first().innerText();
  await page.locator('hand-out-links:defined').waitFor();
  await page.getByRole('link', { name: 'Yes: hand-out with reasons' }).click();
  const sheet = page.getByRole('article', { name: 'The sheet' });
  await sheet.locator('li').first().waitFor();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');

  const words = await sheet.innerText();
  for (const told of [...names, why, 'Law as at', 'To write on', 'not checked with them yet']) {
    expect(words).toContain(told);
  }
  const read = await readQr(await sheet.locator('.qr').screenshot());
  const address = new URL(read ?? '');
  expect(address.pathname).toBe(new URL('my-plan/', siteUrl).pathname);
  const cards = (await (await fetch(new URL('data/plan.json', siteUrl))).json()) as Card[];
  const opened = openFragment(address.hash, indexCards(cards));
  expect(opened.kind === 'plan' && opened.plan.items.length).toBeGreaterThan(2);
  expect(requests.filter((url) => url.includes('p1.') || !url.startsWith(siteUrl))).toEqual([]);
  await close();
});

it('opens whole, but for the reasons, where it is pressed before its script has come', async () => {
  const { page, close } = await openPage(browser, { width: 320 });
  await page.route(/HandOutLinks[^/]*\.js$/, (route) => route.abort());
  await toAnAnswer(page);
  const names = (await page.locator('.found h3').allInnerTexts()).slice(0, 5);
  await page.getByRole('link', { name: 'Yes: hand-out with reasons' }).click();
  const sheet = page.getByRole('article', { name: 'The sheet' });
  await sheet.locator('li').first().waitFor();
  const words = await sheet.innerText();
  for (const name of names) expect(words).toContain(name);
  await close();
});

it('leaves reasons off until somebody says that it is safe, and holds what was chosen', async () => {
  const { page, close } = await openPage(browser, { width: 768 });
  await toAnAnswer(page);
  const why = await page.locator('.found [data-why]').first().innerText();
  await page.getByRole('link', { name: 'No, or not sure' }).click();
  const sheet = page.getByRole('article', { name: 'The sheet' });
  await sheet.locator('li').first().waitFor();
  expect(await sheet.innerText()).not.toContain(why);
  const before = await sheet.locator('li').count();
  await page.getByText('Choose what goes in').click();
  await page.locator('[data-part=choices] input').first().uncheck();
  expect(await sheet.locator('li').count()).toBe(before - 1);
  await page.getByLabel('A line for this family').fill('<img src=x onerror=alert(1)>');
  expect(await sheet.innerText()).not.toContain('<img');
  await page.getByLabel('Yes', { exact: true }).check();
  expect(await sheet.innerText()).toContain('<img src=x onerror=alert(1)>');
  expect(await sheet.locator('li').count()).toBe(before - 1);
  await close();
});

it('refuses an address that was cut, and says where to go where scripts do not run', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(new URL('/hand-out/#yes.p1.abc', siteUrl).href);
  await page.getByText('This address is cut or damaged').waitFor();
  await close();
  const without = await openPage(browser, { scripts: false });
  await without.page.goto(new URL('/hand-out/', siteUrl).href);
  expect(await without.page.locator('main').innerText()).toContain('This page needs scripts');
  await without.close();
});
