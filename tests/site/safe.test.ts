import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersFor } from '../../scripts/hosting/headers.mjs';
import { builtPages } from '../support/built-pages.ts';
import { openBrowser, openPage } from '../support/browser.ts';

const site = () => inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page of each kind: the first of each folder, by its first and last name. */
const walk = [
  ...new Map(
    builtPages().map(({ path }) => [
      path.replace(/[^/]+/g, (part, at: number) => (at < 2 ? part : '*')),
      path,
    ]),
  ).values(),
];

describe('a walk through the site', () => {
  it('asks only this site for anything, and breaks no rule of its policy', async () => {
    const { page, requests, close } = await openPage(browser, { width: 320 });
    const broken: string[] = [];
    page.on('console', (line) => {
      if (/Content Security Policy|Refused/.test(line.text()))
        broken.push(`${page.url()}: ${line.text()}`);
    });
    page.on('pageerror', (error) => broken.push(`${page.url()}: ${error.message}`));
    for (const path of walk) await page.goto(new URL(path, site()).href, { waitUntil: 'load' });
    expect(broken).toEqual([]);
    const here = new URL(site()).origin;
    expect(
      requests.filter((url) => new URL(url).origin !== here && !url.startsWith('data:')),
    ).toEqual([]);
    expect(requests.length).toBeGreaterThan(walk.length);
    await close();
  });

  it('leaves no cookie and keeps nothing that nobody asked to keep', async () => {
    const { page, close } = await openPage(browser, { width: 320 });
    for (const path of walk) await page.goto(new URL(path, site()).href);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(() => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ]);
    expect(kept).toEqual([]);
    await close();
  });
});

describe('what a host is told', () => {
  it('allows nothing from another host and nothing inside a page', () => {
    for (const address of ['/', '/search/', '/urgent/', '/services/x/']) {
      const policy = headersFor(address)['Content-Security-Policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
    }
    expect(headersFor('/')['Content-Security-Policy']).not.toContain('wasm');
  });

  it('is what the server sends', async () => {
    const answer = await fetch(new URL('/urgent/', site()));
    expect(answer.headers.get('content-security-policy')).toBe(
      headersFor('/urgent/')['Content-Security-Policy'],
    );
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('stands in each page too, for a host that sends no headers', () => {
    const without = builtPages().filter(
      ({ root }) => !root.querySelector('meta[http-equiv=Content-Security-Policy]'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});
