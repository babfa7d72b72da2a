import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([{ scripts: true }, { scripts: false }])(
  'the home page, scripts: $scripts',
  (visit) => {
    it('opens, asks no other host for anything and keeps nothing on the phone', async () => {
      const { page, requests, close } = await openPage(browser, visit);
      const answer = await page.goto(siteUrl, { waitUntil: 'networkidle' });
      expect(answer?.status()).toBe(200);
      expect(await page.locator('h1').count()).toBe(1);
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter((address) => !address.startsWith(siteUrl))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await close();
    });
  },
);

it('a mistyped address gets a page that helps', async () => {
  const { page, close } = await openPage(browser, { scripts: false });
  const answer = await page.goto(new URL('no-such-page/', siteUrl).href);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
  await close();
});
