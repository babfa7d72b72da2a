import type { Browser, Page } from 'playwright-core';
import type { Listed } from './measure.ts';
import type { Row } from './rows.ts';

/** What the built site lists for each search, driven as a person would: by the address of the page of results. */
export async function listedBySite(
  browser: Browser,
  site: string,
  rows: readonly Row[],
): Promise<Listed[]> {
  const page = await browser.newPage();
  await page.goto(`${site}search/`);
  const listed: Listed[] = [];
  for (const { query } of rows) {
    await page.evaluate((asked) => {
      location.hash = `q=${encodeURIComponent(asked)}`;
    }, query);
    await answered(page, query);
    listed.push(
      await page.evaluate(() => ({
        paths: [...document.querySelectorAll<HTMLAnchorElement>('#results > li a')].map(
          (link) => link.pathname,
        ),
        urgent: document.getElementById('urgent-help') !== null,
      })),
    );
  }
  await page.close();
  return listed;
}

async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (asked) =>
      document.querySelector('#results')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector<HTMLElement>('search-page')?.dataset['answered'] === asked,
    query,
  );
}

/** Pagefind as it comes, in the browser, over the same built pages. */
export async function listedByPagefind(
  browser: Browser,
  site: string,
  rows: readonly Row[],
): Promise<Listed[]> {
  const page = await browser.newPage();
  await page.goto(`${site}search/`);
  const listed: Listed[] = [];
  for (const { query } of rows) {
    const paths = await page.evaluate(async (asked) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(asked);
      return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
    }, query);
    listed.push({ paths, urgent: false });
  }
  await page.close();
  return listed;
}

export interface Cost {
  /** Over the wire, for script, index and data of a first answer. */
  readonly bytes: number;
  readonly requests: number;
}

/** What a first search fetches beyond the page itself, by somebody who has never been here. */
export async function costOfFirst(browser: Browser, site: string, query: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  const kinds = new Map<string, string>();
  let bytes = 0;
  let requests = 0;
  wire.on('Network.responseReceived', ({ requestId, response }) =>
    kinds.set(requestId, response.url),
  );
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (/\.(json|js)(\?|$)/.test(kinds.get(requestId) ?? '')) {
      bytes += encodedDataLength;
      requests += 1;
    }
  });
  await page.goto(`${site}search/#q=${encodeURIComponent(query)}`);
  await answered(page, query);
  await context.close();
  return { bytes, requests };
}

/** Milliseconds from a key to its suggestions on a processor slowed six times, for each letter typed. */
export async function timePerKey(browser: Browser, site: string, query: string): Promise<number[]> {
  const { page, wire } = await pageToTypeIn(browser, site, query);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const times: number[] = [];
  for (const begun of beginnings(query)) times.push(await type(page, begun));
  await page.context().close();
  return times;
}

/**
 * Milliseconds that the processor works in the page for each letter typed, not slowed. Other work on
 * the machine makes a letter wait, and is not counted.
 */
export async function workPerKey(browser: Browser, site: string, query: string): Promise<number[]> {
  const { page, wire } = await pageToTypeIn(browser, site, query);
  await wire.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await wire.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  const works: number[] = [];
  for (const begun of beginnings(query)) {
    const before = await worked();
    await type(page, begun);
    works.push((await worked()) - before);
  }
  await page.context().close();
  return works;
}

const beginnings = (query: string): string[] =>
  Array.from({ length: query.length - 1 }, (_, at) => query.slice(0, at + 2));

/** A page whose box has been used once: what must be fetched is there, as the signal is not measured. */
async function pageToTypeIn(browser: Browser, site: string, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await page.goto(`${site}pathways/`);
  const box = page.locator('site-search input').first();
  await box.fill(query);
  await page.waitForFunction(() => document.querySelector('site-search [role=option]') !== null);
  await box.fill('');
  return { page, wire };
}

/** Milliseconds until there are suggestions for what stands in the box. */
function type(page: Page, begun: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('site-search input');
    const element = document.querySelector('site-search');
    if (!input || !element) throw new Error('The page has no box for search.');
    input.value = text;
    const start = performance.now();
    await new Promise<void>((resolve) => {
      element.addEventListener(
        'suggested',
        () => {
          resolve();
        },
        { once: true },
      );
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return performance.now() - start;
  }, begun);
}
