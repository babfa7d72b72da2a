import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a first visit to one page costs on a slow phone with a weak signal. */
export interface Seen {
  /** Over the wire, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Milliseconds from asking for the page to the first thing painted, and the largest. */
  readonly first: number;
  readonly largest: number;
}

/** Slow 3G, as browsers imitate it: 0.4 seconds there and back, 400 kilobits a second. */
const signal = {
  offline: false,
  latency: 400,
  downloadThroughput: 50_000,
  uploadThroughput: 50_000,
};
const slowedBy = 6;

async function openSlowly(browser: Browser, scripts: boolean) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    javaScriptEnabled: scripts,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', signal);
  await wire.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
  return { context, page, wire };
}

/** Somebody who has never been here opens a page. */
export async function see(browser: Browser, address: string, scripts: boolean): Promise<Seen> {
  const { context, page, wire } = await openSlowly(browser, scripts);
  const seen = await watch(wire);
  await page.goto(address, { waitUntil: 'networkidle' });
  for (let waited = 0; seen.first * seen.largest === 0 && waited < 20; waited += 1)
    await page.waitForTimeout(500);
  await context.close();
  if (seen.first * seen.largest === 0) throw new Error(`Nothing was painted: ${address}`);
  return seen;
}

/** What the browser itself tells, since a page without scripts cannot. */
async function watch(wire: CDPSession): Promise<Seen> {
  const seen = { bytes: 0, requests: 0, first: 0, largest: 0 };
  /** When the page was asked for, on the browser's clock and on the wall's, in seconds. */
  let asked: { clock: number; wall: number } | undefined;
  wire.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => {
    asked ??= { clock: timestamp, wall: wallTime };
  });
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    seen.requests += 1;
  });
  wire.on('Page.lifecycleEvent', ({ name, timestamp }) => {
    if (name === 'firstContentfulPaint' && asked) seen.first = (timestamp - asked.clock) * 1000;
  });
  wire.on('PerformanceTimeline.timelineEventAdded', ({ event: { lcpDetails } }) => {
    if (lcpDetails && asked) seen.largest = (lcpDetails.renderTime - asked.wall) * 1000;
  });
  await wire.send('Page.enable');
  await wire.send('Page.setLifecycleEventsEnabled', { enabled: true });
  await wire.send('PerformanceTimeline.enable', { eventTypes: ['largest-contentful-paint'] });
  return seen;
}

/** From a press on a link of a page that is open to the heading of the page behind it. */
export async function pressLink(browser: Browser, from: string, link: string): Promise<number> {
  const { context, page } = await openSlowly(browser, true);
  await page.goto(from, { waitUntil: 'networkidle' });
  const before = await page.locator('h1').innerText();
  return timeOf(context, async () => {
    await page.locator(`main a[href="${link}"]`).first().click({ noWaitAfter: true });
    await page.waitForFunction((old) => {
      const heading = document.querySelector('h1');
      return heading !== null && heading.innerText !== old;
    }, before);
  });
}

/** From the first press that searching needs to the first suggestion. */
export async function firstSuggestion(
  browser: Browser,
  home: string,
  search: (page: Page) => Promise<void>,
): Promise<number> {
  const { context, page } = await openSlowly(browser, true);
  await page.goto(home, { waitUntil: 'networkidle' });
  return timeOf(context, () => search(page));
}

async function timeOf(
  context: { close: () => Promise<void> },
  act: () => Promise<void>,
): Promise<number> {
  const start = performance.now();
  await act();
  const time = performance.now() - start;
  await context.close();
  return time;
}
