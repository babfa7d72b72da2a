import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../support/browser.ts';

const at = (path: string) => new URL(path, inject('siteUrl')).href;
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

let page: Page;
beforeEach(async () => {
  const visit = await openPage(browser, { width: 320 });
  page = visit.page;
  await page.goto(at('/services/ipsea/'));
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByRole('button', { name: 'Take out of my plan' }).waitFor();
  await page.goto(at('/about/this-device/'));
  return visit.close;
});

const kept = () =>
  page.evaluate(async () => ({
    browser: Object.keys(localStorage),
    window: Object.keys(sessionStorage),
    pages: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const says = () => page.locator('this-device [role=status]').textContent();

describe('what this device keeps', () => {
  it('is shown, and forgotten by one press', async () => {
    expect(await page.locator('this-device li').allTextContents()).toEqual(['My plan: 1 thing']);
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect.poll(says).toContain('is gone');
    expect(await kept()).toEqual({ browser: [], window: [], pages: [], workers: 0 });
    expect(await page.locator('[data-part=none]').isVisible()).toBe(true);
  });

  it('is nothing but this window’s plan where others use the device too', async () => {
    await page.getByLabel('Others use this device too').check();
    await expect.poll(says).toContain('nothing stays here');
    await page.goto(at('/services/childline/'));
    await page.goto(at('/my-plan/'));
    expect(await page.locator('my-plan ol h3').allTextContents()).toEqual(['IPSEA']);
    expect(await page.getByText('lasts until you close this window').isVisible()).toBe(true);
    expect(await kept()).toEqual({
      browser: ['shared-device'],
      window: ['waymark-plan'],
      pages: [],
      workers: 0,
    });
    await page.goto(at('/pathways/ehc/'));
    expect(await page.locator('keep-pages').isVisible()).toBe(false);
  });

  it('loses nothing when the tick is taken away again', async () => {
    const box = page.getByLabel('Others use this device too');
    await box.check();
    await expect.poll(says).toContain('nothing stays here');
    await box.uncheck();
    await expect.poll(says).toContain('what you choose');
    expect(await kept()).toMatchObject({ browser: ['waymark-plan'], window: [] });
  });
});
