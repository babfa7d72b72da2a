import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { openBrowser, openPage, type Visited } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

let visit: Visited;
let page: Page;
let site: { url: (path: string) => string; stop: () => Promise<void> };
beforeEach(async () => {
  const server = await serve({ dir: 'dist' });
  site = { url: (path) => `http://localhost:${server.port}${path}`, stop: server.close };
  visit = await openPage(browser, { width: 320 });
  page = visit.page;
  return async () => {
    await visit.close();
    await server.close().catch(() => undefined);
  };
});

/** One visit to the home page, long enough for the device to take in the shell. */
async function visitOnce() {
  await page.goto(site.url('/'));
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(async () => (await caches.keys()).length > 0);
  await page.reload();
}
const heading = () => page.locator('h1').textContent();

describe('without a signal, after one visit', () => {
  it('shows the shell and the numbers for danger', async () => {
    await visitOnce();
    await site.stop();
    await page.goto(site.url('/urgent/'));
    expect(await heading()).toBe('Help now');
    expect(await page.locator('a[href="tel:999"]').count()).toBeGreaterThan(0);
    await page.goto(site.url('/'));
    expect(await heading()).toContain('Help for your child');
  });

  it('shows a letter and saves it for Word, and the hand-out, and the names and numbers of a plan', async () => {
    await visitOnce();
    await site.stop();
    await page.goto(site.url('/letters/'));
    await page.locator('main a[href*="/letters/"]').first().click();
    expect(await page.locator('letter-form form, letter-form textarea').count()).toBeGreaterThan(0);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save for Word' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.docx$/);
    await page.goto(site.url('/hand-out/'));
    expect(await heading()).toContain('and-out');
    const cards = await page.evaluate(async () => (await fetch('/data/plan.json')).ok);
    expect(cards).toBe(true);
  });

  it('says plainly that a page is not on the device', async () => {
    await visitOnce();
    await page.goto(site.url('/services/ipsea/'));
    await site.stop();
    await page.goto(site.url('/services/ipsea/'));
    expect(await heading()).toBe('No signal');
  });

  it('keeps no page that somebody only looked at', async () => {
    await visitOnce();
    for (const path of [
      '/pathways/semh/crisis-now/',
      '/services/childline/',
      '/find-help/worries/',
    ]) {
      await page.goto(site.url(path));
    }
    const kept = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/urgent/');
    expect(kept.filter((path) => /crisis|childline|worries/.test(path))).toEqual([]);
  });
});

describe('a pathway that is kept', () => {
  it('says its size first, and can be read without a signal, its services too', async () => {
    await visitOnce();
    await page.goto(site.url('/pathways/ehc/'));
    const keep = page.locator('keep-pages');
    await keep.getByRole('button').click();
    await expect.poll(() => keep.getByRole('status').textContent()).toMatch(/about \d+ KB/);
    await keep.getByRole('button').click();
    await expect
      .poll(() => keep.getByRole('status').textContent(), { timeout: 30_000 })
      .toContain('Kept on this device');
    await site.stop();
    await page.goto(site.url('/pathways/ehc/draft-plan/'));
    expect(await heading()).toContain('raft');
    await page.goto(site.url('/services/ipsea/'));
    expect(await heading()).toBe('IPSEA');
  });

  it('goes on from where the signal went', async () => {
    await visitOnce();
    await page.goto(site.url('/pathways/ehc/'));
    const keep = page.locator('keep-pages');
    await keep.getByRole('button').click();
    await expect.poll(() => keep.getByRole('status').textContent()).toContain('Press again');
    await page.context().route('**/services/**', (route) => route.abort());
    await keep.getByRole('button').click();
    await expect
      .poll(() => keep.getByRole('status').textContent(), { timeout: 30_000 })
      .toContain('Press again to go on');
    await page.context().unroute('**/services/**');
    await page.reload();
    await expect.poll(() => keep.getByRole('status').textContent()).toContain('Press again');
    await keep.getByRole('button').click();
    await expect.poll(() => keep.getByRole('status').textContent()).toMatch(/about \d+ KB/);
    const before = visit.requests.filter((url) => url.includes('/pathways/ehc/draft-plan/')).length;
    await keep.getByRole('button').click();
    await expect
      .poll(() => keep.getByRole('status').textContent(), { timeout: 30_000 })
      .toContain('Kept on this device');
    expect(visit.requests.filter((url) => url.includes('/pathways/ehc/draft-plan/'))).toHaveLength(
      before,
    );
  });

  it('is never a mixture: the old pages stay until all of the new ones have come', async () => {
    await visitOnce();
    await page.goto(site.url('/pathways/ehc/'));
    const keep = page.locator('keep-pages');
    const status = () => keep.getByRole('status').textContent();
    await keep.getByRole('button').click();
    await expect.poll(status).toMatch(/about/);
    await keep.getByRole('button').click();
    await expect.poll(status, { timeout: 30_000 }).toContain('Kept on this device');
    const stores = () =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('kept-')));
    const [old] = await stores();

    const changed = { address: '/pathways/ehc/draft-plan/', version: 'abcabcabcabc' };
    await page.context().route('**/offline/*.json', async (route) => {
      const text = await (await route.fetch()).text();
      const list = JSON.parse(text) as { version?: string; files?: [string, string][] };
      if (!list.files) Object.assign(list, { ehc: changed.version });
      else {
        list.version = changed.version;
        for (const file of list.files) if (file[0] === changed.address) file[1] = 'new';
      }
      await route.fulfill({ json: list });
    });
    await page.reload();
    await expect.poll(status).toContain('have changed');
    await page.context().route(`**${changed.address}`, (route) => route.abort());
    await keep.getByRole('button').click();
    await expect.poll(status).toMatch(/about/);
    await keep.getByRole('button').click();
    await expect.poll(status, { timeout: 30_000 }).toContain('The signal went');
    expect(await stores()).toContain(old);

    await page.context().unroute(`**${changed.address}`);
    const before = visit.requests.length;
    await keep.getByRole('button').click();
    await expect.poll(status, { timeout: 30_000 }).toContain('Kept on this device');
    expect(await stores()).toEqual([`kept-ehc-${changed.version}`]);
    const fetched = visit.requests
      .slice(before)
      .filter((url) => /\/(pathways|services)\//.test(url));
    expect(fetched.map((url) => new URL(url).pathname)).toEqual([changed.address]);
  });
});
