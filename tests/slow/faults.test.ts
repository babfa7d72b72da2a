import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPage, type Visit, type Visited } from '../support/browser.ts';
import { keepFaults } from '../support/kept-faults.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite();

keepFaults();

let visits: Visited[];
let errors: string[];
beforeEach(() => {
  [visits, errors] = [[], []];
  return async () => {
    await Promise.all(visits.map(({ close }) => close()));
    expect(errors).toEqual([]);
  };
});

/** One page of each kind that a family reads. */
const read = ['/', '/urgent/', '/find-help/', '/pathways/', '/services/', '/services/ipsea/'];
const kinds = [...read, '/search/', '/my-plan/', '/dates/', '/glossary/', '/for-advisers/'];

async function visit(how: Visit = {}): Promise<Page> {
  const visited = await openPage(site.browser, how);
  visits.push(visited);
  visited.page.setDefaultTimeout(10_000);
  visited.page.on('pageerror', (error) => errors.push(`${visited.page.url()}: ${error.message}`));
  return visited.page;
}

/** The page says what it is, has something to read, and leads to help for a child in danger. */
async function stands(page: Page, path: string) {
  await page.goto(site.at(path), { waitUntil: 'load' });
  expect(await page.locator('h1').innerText(), path).not.toBe('');
  expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(100);
  expect(await page.locator('a[href*="/urgent/"], a[href^="tel:999"]').count(), path).not.toBe(0);
}

async function search(page: Page, words: string) {
  await page.goto(site.at(`/search/#q=${encodeURIComponent(words)}`));
  return page.locator('search-page > [role=status]');
}

describe('a page reads without', () => {
  it('scripts', async () => {
    const page = await visit({ scripts: false });
    for (const path of kinds) await stands(page, path);
  });

  it('styles', async () => {
    const page = await visit();
    await page.route('**/*.css', (route) => route.abort());
    for (const path of kinds) await stands(page, path);
  });

  it('pictures', async () => {
    const page = await visit();
    await page.route(/\.(svg|png|webp|jpe?g)$/, (route) => route.abort());
    for (const path of kinds) await stands(page, path);
  });

  it.each([0, 1])('every second script, beginning with number %i', async (first) => {
    const page = await visit();
    const seen: string[] = [];
    await page.route('**/*.js', (route) => {
      const url = route.request().url();
      if (!seen.includes(url)) seen.push(url);
      return seen.indexOf(url) % 2 === first ? route.abort() : route.continue();
    });
    for (const path of kinds) await stands(page, path);
    expect(seen.length).toBeGreaterThan(1);
  });

  it('custom elements, as in an old browser', async () => {
    const page = await visit();
    await page.route('**/*.js', (route) => route.abort());
    await page.addInitScript(() => {
      Object.defineProperty(window, 'customElements', { value: undefined });
    });
    for (const path of kinds) await stands(page, path);
  });
});

describe('search', () => {
  it.each([
    ['is missing', { status: 404, body: '' }],
    ['is cut short', { status: 200, body: '{"version":"1","items":[["/urg' }],
    ['is another thing', { status: 200, body: '<h1>Sign in to this wifi</h1>' }],
    ['is empty', { status: 200, body: '{}' }],
  ])('says so where its index %s, and shows the A to Z', async (_, answer) => {
    const page = await visit();
    await page.route('**/search/index.json', (route) => route.fulfill(answer));
    const status = await search(page, 'autism');
    await expect
      .poll(() => status.innerText())
      .toBe('Search could not be loaded. Everything is in the A to Z below.');
    expect(await page.locator('#without-search').isVisible()).toBe(true);
  });

  it('works again once its index can be had', async () => {
    const page = await visit();
    await page.route('**/search/index.json', (route) => route.abort());
    const status = await search(page, 'autism');
    await expect.poll(() => status.innerText()).toContain('could not be loaded');
    await page.unroute('**/search/index.json');
    await page.goto(site.at('/search/#q=speech'));
    await page.locator('#results > li').first().waitFor();
  });
});

describe('what a family keeps', () => {
  const says = (page: Page, what: string) => page.locator(`[data-trouble="${what}"]`);
  const plan = { waymarkPlan: 1, items: [{ kind: 'service', id: 'ipsea', title: 'IPSEA' }] };

  async function withStore(text: string) {
    const page = await visit();
    await page.goto(site.at('/robots.txt'));
    await page.evaluate((kept) => {
      localStorage.setItem('waymark-plan', kept);
    }, text);
    await page.goto(site.at('/my-plan/'));
    return page;
  }

  it('says that this browser lets it keep nothing', async () => {
    const page = await visit();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    for (const path of kinds) await stands(page, path);
    await page.goto(site.at('/my-plan/'));
    await says(page, 'blocked').waitFor();
  });

  it('says that the store is full, and keeps what was there', async () => {
    const page = await withStore(JSON.stringify(plan));
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await page.locator('my-plan input[type=checkbox]').first().click();
    await says(page, 'full').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('waymark-plan'))).toBe(
      JSON.stringify(plan),
    );
  });

  it('says that it is damaged, and keeps the damaged copy', async () => {
    const page = await withStore('{"waymarkPlan":1,"items":[{"ki');
    await says(page, 'damaged').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('waymark-plan'))).toContain('{"ki');
  });

  it('leaves alone what a later version wrote', async () => {
    const text = JSON.stringify({ ...plan, waymarkPlan: 99 });
    const page = await withStore(text);
    await says(page, 'newer').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('waymark-plan'))).toBe(text);
  });

  it('is kept or taken out once by a double click, never half', async () => {
    const page = await visit();
    await page.goto(site.at('/services/ipsea/'));
    await page.locator('keep-this button').dblclick();
    await page.locator('keep-this [role=status]:not(:empty)').waitFor();
    const kept = await page.evaluate(() => localStorage.getItem('waymark-plan') ?? '');
    expect((kept.match(/"ipsea"/g) ?? []).length).toBeLessThanOrEqual(1);
    expect(() => JSON.parse(kept) as unknown).not.toThrow();
  });

  it('is one plan in two tabs', async () => {
    const page = await withStore(JSON.stringify(plan));
    const other = await page.context().newPage();
    await other.goto(site.at('/my-plan/'));
    await other
      .getByRole('button', { name: /take out/i })
      .first()
      .click();
    await expect.poll(() => page.locator('.plan h3').count()).toBe(0);
    await page.getByText('changed in another window').waitFor();
  });
});

describe('back and forward', () => {
  it('bring back each page, and what was searched', async () => {
    const page = await visit();
    await search(page, 'autism');
    await page.locator('#results > li a').first().click();
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'));
    await page.goBack();
    await page.locator('#results > li').first().waitFor();
    expect(await page.locator('site-search input').first().inputValue()).toBe('autism');
    await page.goForward();
    expect(new URL(page.url()).pathname).not.toBe('/search/');
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('go through the questions without scripts', async () => {
    const page = await visit({ scripts: false });
    await page.goto(site.at('/'));
    await page
      .locator('main')
      .getByRole('link', { name: /Help me find/ })
      .first()
      .click();
    await page
      .locator('main')
      .getByRole('link', { name: /^No\. Everyone is safe/ })
      .click();
    const asked = await page.locator('h1').innerText();
    await page.goBack();
    await page.goForward();
    expect(await page.locator('h1').innerText()).toBe(asked);
  });

  it('a double click on a link opens its page once, whole', async () => {
    const page = await visit();
    await page.goto(site.at('/'));
    await page
      .locator('main')
      .getByRole('link', { name: /Help me find/ })
      .first()
      .dblclick();
    await page.waitForURL('**/find-help/**');
    expect(await page.locator('h1').count()).toBe(1);
  });
});
