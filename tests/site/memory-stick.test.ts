import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { expect, it, onTestFinished } from 'vitest';
import { writeZip } from '../../scripts/export/write-zip.mjs';
import { openBrowser, openPage } from '../support/browser.ts';

it('opens from a folder with no server, and leads from page to page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeZip('dist', join(folder, 'site.zip'));
  const files = unzipSync(readFileSync(join(folder, 'site.zip')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const lost = Object.entries(files)
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, content]) =>
      parse(strFromU8(content))
        .querySelectorAll('a[href], link[rel=stylesheet]')
        .map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*$/, ''))
        .filter(
          (to) => to !== '' && !/^[a-z]+:/.test(to) && !existsSync(join(folder, dirname(name), to)),
        )
        .map((to) => `${name}: ${to}`),
    );
  expect([...new Set(lost.map((line) => line.replace(/^.*: /, '')))].slice(0, 20)).toEqual([]);

  const browser = await openBrowser();
  const { page, close } = await openPage(browser, { width: 320 });
  await page.goto(pathToFileURL(join(folder, 'waymark/index.html')).href);
  await page
    .locator('main')
    .getByRole('link', { name: /Help me find/ })
    .click();
  await page.locator('main').getByRole('link', { name: /^Yes/ }).click();
  expect(await page.locator('main a[href^="tel:"]').first().getAttribute('href')).toBe('tel:999');
  const size = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight);
  expect(size).toBe('700');
  await close();
  await browser.close();
});
