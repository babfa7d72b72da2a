import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('leads to everything from A to Z without scripts, and sends nobody what was typed', async () => {
  const { page, requests, close } = await openPage(browser, { scripts: false });
  await page.goto(inject('siteUrl'));
  await page.getByRole('searchbox').first().fill('my secret worry');
  await page.keyboard.press('Enter');
  await page.waitForURL(/a-to-z/);
  expect(await page.locator('h1').count()).toBe(1);
  expect(requests.filter((url) => /secret|worry/.test(url))).toEqual([]);
  await close();
});

it('searches where scripts run, and keeps what was typed behind the #', async () => {
  const { page, requests, close } = await openPage(browser);
  await page.goto(inject('siteUrl'));
  await page.getByRole('combobox').first().fill('they keep sending him home');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#results[aria-busy="false"] > li');
  expect(new URL(page.url()).search).toBe('');
  expect(page.url()).toContain('#q=');
  expect(requests.filter((url) => /sending/.test(url))).toEqual([]);
  await close();
});
