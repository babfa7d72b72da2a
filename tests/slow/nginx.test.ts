import { readdirSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FOR_EVER, headersFor } from '../../scripts/hosting/headers.mjs';
import { builtPages } from '../support/built-pages.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { serveByNginx, type Nginx } from '../support/nginx.ts';

let nginx: Nginx;
let browser: Browser;
beforeAll(async () => {
  nginx = await serveByNginx('dist');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await nginx.stop();
});
const at = (address: string) => new URL(address, nginx.url).href;
const hashed = readdirSync('dist/_astro').map((name) => `/_astro/${name}`);
const partsOfSearch = readdirSync('dist/search/parts', { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .slice(0, 3)
  .map(({ parentPath, name }) => `/${path.relative('dist', path.join(parentPath, name))}`);

/** What is sent, as it is sent: `fetch` would unpack it. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; bytes: number }>(
    (resolve, reject) => {
      http
        .get(at(address), { headers, agent: false }, (answer) => {
          let bytes = 0;
          answer.on('data', (part: Buffer) => (bytes += part.length));
          answer.on('end', () => {
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes });
          });
        })
        .once('error', reject);
    },
  );
}

describe('what nginx sends', () => {
  it.each(['/', '/urgent/', '/search/', '/robots.txt', '/nowhere/', ...hashed, ...partsOfSearch])(
    '%s carries every header of its part of the site, once',
    async (address) => {
      const { headers } = await ask(address);
      for (const name of Object.keys(headersFor('/'))) {
        expect(headers[name.toLowerCase()], name).toBe(headersFor(address)[name]);
      }
    },
  );

  it('says that a missing page is missing, in the words of the site', async () => {
    for (const address of ['/nowhere/', '/services/nowhere/', '/_astro/nowhere.js']) {
      const answer = await fetch(at(address));
      expect(answer.status, address).toBe(404);
      expect(answer.headers.get('cache-control'), address).toContain('max-age=0');
      expect(await answer.text(), address).toContain('<h1');
    }
  });

  it('answers every page of the site', async () => {
    const wrong: string[] = [];
    for (const { path } of builtPages()) {
      if (path === '/404.html') continue;
      const { status, headers } = await ask(path);
      if (status !== 200 || headers['content-type'] !== 'text/html; charset=utf-8')
        wrong.push(`${path}: ${status} ${headers['content-type'] ?? ''}`);
    }
    expect(wrong).toEqual([]);
  });

  it('compresses what is words', async () => {
    const gzip = { 'accept-encoding': 'gzip' };
    for (const address of [
      '/',
      '/search/index.json',
      '/data/services.csv',
      '/icon.svg',
      ...hashed.filter((name) => /\.(?:css|js)$/.test(name)),
    ]) {
      const [packed, plain] = [await ask(address, gzip), await ask(address)];
      expect(plain.status, address).toBe(200);
      if (plain.bytes < 1000) continue;
      expect(packed.headers['content-encoding'], address).toBe('gzip');
      expect(packed.headers.vary, address).toBe('Accept-Encoding');
      expect(packed.bytes, address).toBeLessThan(plain.bytes);
    }
  });

  it('sends a page again only when it has changed', async () => {
    for (const address of ['/urgent/', hashed[0] ?? '']) {
      const first = await ask(address);
      const mark = first.headers.etag ?? '';
      expect(mark, address).not.toBe('');
      const again = await ask(address, { 'if-none-match': mark });
      expect([again.status, again.bytes], address).toEqual([304, 0]);
      expect(again.headers['x-content-type-options'], address).toBe('nosniff');
      expect((await ask(address, { 'if-none-match': '"another"' })).status, address).toBe(200);
    }
  });

  it('lets only a file whose name says what is in it be kept for ever', async () => {
    for (const address of [...hashed, ...partsOfSearch]) {
      expect((await ask(address)).headers['cache-control'], address).toBe(FOR_EVER);
    }
    for (const address of ['/', '/service-worker.js', '/search/index.json']) {
      expect((await ask(address)).headers['cache-control'], address).toContain('max-age=0');
    }
  });
});

describe('a family at a site that nginx serves', () => {
  it('goes from a search to a service to its plan, and no rule of the policy is broken', async () => {
    const { page, requests, close } = await openPage(browser);
    const broken: string[] = [];
    page.on('console', (line) => {
      if (/Content Security Policy|Permissions Policy|Refused/i.test(line.text()))
        broken.push(`${page.url()}: ${line.text()}`);
    });
    page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`));
    await page.goto(nginx.url);
    await page.getByRole('combobox').first().fill('autism support');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#results[aria-busy="false"] > li');
    await page.goto(at('/services/ipsea/'));
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByRole('button', { name: 'Take out of my plan' }).waitFor();
    await page.goto(at('/my-plan/'));
    await page.locator('.plan h3').first().waitFor();
    for (const address of ['/find-help/', '/dates/', '/services/', '/urgent/', '/pathways/']) {
      await page.goto(at(address), { waitUntil: 'load' });
    }
    expect(broken).toEqual([]);
    expect(requests.filter((url) => new URL(url).origin !== new URL(nginx.url).origin)).toEqual([]);
    expect(requests.filter((url) => url.includes('autism'))).toEqual([]);
    await close();
  });
});
