import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { openBrowser, openPage } from '../support/browser.ts';
import { builtPages } from '../support/built-pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('the whole site can be kept, goes on after it was cut, and is there with the server stopped', async () => {
  const server = await serve({ dir: 'dist' });
  const at = (path: string) => `http://localhost:${server.port}${path}`;
  const { page, requests, close } = await openPage(browser, { width: 320 });
  await page.goto(at('/'));
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.goto(at('/about/this-device/'));
  const keep = page.locator('keep-pages');
  const status = () => keep.getByRole('status').textContent();
  await keep.getByRole('button').click();
  await expect.poll(status).toMatch(/about [\d.]+ MB/);

  await page.context().route('**/pathways/**', (route) => route.abort());
  await keep.getByRole('button').click();
  await expect.poll(status, { timeout: 300_000 }).toContain('Press again to go on');
  await page.context().unroute('**/pathways/**');
  const before = requests.length;
  await keep.getByRole('button').click();
  await expect.poll(status, { timeout: 600_000 }).toContain('Kept on this device');
  const again = requests.slice(before).filter((url) => url.includes('/find-help/'));
  expect(again).toEqual([]);

  await server.close();
  const kept = builtPages().filter(({ path }) => /^\/(?!admin\/|editors\/|404)/.test(path));
  expect(kept.length).toBeGreaterThan(1000);
  for (const { path, root } of kept.filter((_, at) => at % 40 === 0)) {
    await page.goto(at(path));
    const heading = root.querySelector('h1');
    if (heading) expect(await page.locator('h1').textContent(), path).toBe(heading.text);
  }
  await page.goto(at('/search/#q=meltdowns'));
  await page.locator('#results > li').first().waitFor();
  await close();
}, 1_200_000);
