import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBrowser, openPage, type Visit, type Visited } from '../support/browser.ts';
import { serveCutting, type Cutting } from '../support/cutting-server.ts';
import { dueAfter } from '../support/dates.ts';
import { keepFaults } from '../support/kept-faults.ts';

let browser: Browser;
let site: Cutting;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
keepFaults();

let visits: Visited[];
let errors: string[];
beforeEach(async () => {
  [visits, errors] = [[], []];
  site = await serveCutting('dist');
  return async () => {
    await Promise.all(visits.map(({ close }) => close()));
    await site.close();
    expect(errors).toEqual([]);
  };
});

const at = (path: string) => `${site.url}${path}`;
const kinds = ['/', '/urgent/', '/find-help/', '/pathways/autism/', '/services/ipsea/', '/dates/'];

async function visit(how: Visit = {}): Promise<Page> {
  const visited = await openPage(browser, how);
  visits.push(visited);
  visited.page.setDefaultTimeout(20_000);
  visited.page.on('pageerror', (error) => errors.push(`${visited.page.url()}: ${error.message}`));
  return visited.page;
}

/** The page says what it is, has something to read, and leads to help for a child in danger. */
async function stands(page: Page, path: string) {
  expect(await page.locator('h1').innerText(), path).not.toBe('');
  expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
  expect(await page.locator('a[href*="/urgent/"], a[href^="tel:999"]').count(), path).not.toBe(0);
}

/** Addresses that this device keeps, whichever store they are in. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** Files come into the store one by one; the worker answers from it when it has them all. */
async function shellIsKept(page: Page) {
  await expect.poll(() => kept(page).catch(() => []), { timeout: 30_000 }).toContain('/urgent/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

describe.each([
  ['25 years slow', '2001-01-01T10:00:00'],
  ['30 years fast', '2056-06-01T10:00:00'],
])('a clock that is %s', (_, time) => {
  async function visitThen(): Promise<Page> {
    const page = await visit();
    await page.clock.setFixedTime(new Date(time));
    return page;
  }

  it('leaves every page as it is', async () => {
    const page = await visitThen();
    const right = await visit();
    for (const path of kinds) {
      await page.goto(at(path));
      await stands(page, path);
      await right.goto(at(path));
      const words = (one: Page) => one.locator('main').innerText();
      expect(await words(page), path).toBe(await words(right));
    }
  });

  it('works out the same dates, and says what the device takes for today', async () => {
    const page = await visitThen();
    await page.goto(at('/dates/ehc-request-received/'));
    await page.getByLabel('The day the council received the request').fill('2026-09-07');
    await page.getByRole('button', { name: 'Work out the dates' }).press('Enter');
    await page.locator('.answer h2').waitFor();
    const days = await page
      .locator('.due-dates time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')));
    expect(days).toEqual(
      dueAfter('ehc-request-received', { received: '2026-09-07' }).map(({ date }) => date),
    );
    expect(await page.locator('.answer').innerText()).toContain(
      'This device says that today is 1 J',
    );
  });

  it('keeps the plan and its dates', async () => {
    const page = await visitThen();
    const item = { kind: 'service', id: 'ipsea', title: 'IPSEA' };
    const text = JSON.stringify({ waymarkPlan: 1, items: [item] });
    await page.goto(at('/robots.txt'));
    await page.evaluate((plan) => {
      localStorage.setItem('waymark-plan', plan);
    }, text);
    await page.goto(at('/my-plan/'));
    expect(await page.locator('.plan h3').allInnerTexts()).toEqual(['IPSEA']);
    expect(await page.evaluate(() => localStorage.getItem('waymark-plan'))).toContain('"ipsea"');
  });

  it('leaves what works without a signal as it is', async () => {
    const page = await visitThen();
    await page.goto(at('/'));
    await shellIsKept(page);
    await site.close();
    await page.goto(at('/urgent/'));
    await stands(page, '/urgent/');
  });
});

describe('a signal that slows down and dies', () => {
  it('in the middle of a page leaves what has come readable, and keeps none of it', async () => {
    const page = await visit();
    await page.goto(at('/'));
    await shellIsKept(page);
    const before = await kept(page);
    site.cut(/^\/(services\/ipsea|pathways\/autism)\/$/);
    for (const path of ['/services/ipsea/', '/pathways/autism/']) {
      await page.goto(at(path), { waitUntil: 'commit' }).catch(() => undefined);
      await expect.poll(() => page.locator('h1').count(), { message: path }).toBe(1);
      expect(await page.locator('a[href*="/urgent/"]').count(), path).not.toBe(0);
    }
    expect(site.wasCut).toEqual(['/services/ipsea/', '/pathways/autism/']);
    expect((await kept(page)).sort()).toEqual(before.sort());
  });

  it.each([
    ['every script', /\.js$/],
    ['the stylesheet', /\.css$/],
  ])('in the middle of %s leaves each page readable', async (_, what) => {
    const page = await visit();
    site.cut(what);
    for (const path of kinds) {
      await page.goto(at(path), { waitUntil: 'load' });
      await stands(page, path);
    }
    expect(site.wasCut.length).toBeGreaterThan(0);
  });

  it.each([
    ['the index', /\/search\/index\.json$/],
    ['a part of the index', /\/search\/parts\//],
  ])('in the middle of %s is said, and the next search works', async (_, what) => {
    const page = await visit();
    site.cut(what);
    await page.goto(at('/search/#q=autism'));
    const status = page.locator('search-page > [role=status]');
    await expect.poll(() => status.innerText()).toContain('Search could not be loaded');
    expect(await page.locator('#without-search').isVisible()).toBe(true);
    expect(site.wasCut.length).toBeGreaterThan(0);
    site.cut(null);
    await page.goto(at('/search/#q=speech'));
    await page.locator('#results > li').first().waitFor();
  });

  it('while the device takes in the shell keeps no half of it, and all of it the next time', async () => {
    const page = await visit();
    site.cut(/^\/(urgent|my-plan)\/$/);
    await page.goto(at('/'));
    await expect.poll(() => site.wasCut.length, { timeout: 30_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(2000);
    expect(await kept(page)).not.toContain('/urgent/');
    site.cut(null);
    await page.reload();
    await shellIsKept(page);
    await site.close();
    await page.goto(at('/urgent/'));
    await stands(page, '/urgent/');
  });

  it('while a pathway is being kept keeps no half page, and goes on from there', async () => {
    const page = await visit();
    await page.goto(at('/pathways/autism/'));
    await shellIsKept(page);
    const keep = page.locator('keep-pages');
    await keep.getByRole('button').click();
    await expect.poll(() => keep.getByRole('status').innerText()).toContain('Press again');
    site.cut(/^\/pathways\/autism\/while-wait\/$/);
    await keep.getByRole('button').click();
    const says = () => keep.getByRole('status').innerText();
    await expect.poll(says, { timeout: 60_000 }).toContain('Press again to go on');
    expect(await kept(page)).not.toContain('/pathways/autism/while-wait/');
    site.cut(null);
    await keep.getByRole('button').click();
    await expect.poll(says, { timeout: 60_000 }).toContain('Kept on this device');
    await site.close();
    await page.goto(at('/pathways/autism/while-wait/'));
    await stands(page, '/pathways/autism/while-wait/');
  });
});
