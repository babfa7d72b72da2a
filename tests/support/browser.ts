import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/set-up/install-browser.mjs';

/** A browser of its own speaks to nobody but the page it is shown. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visit {
  /** In CSS pixels: 320 is a small phone, 768 a tablet, 1280 a desk. */
  readonly width?: number;
  /** Off shows what a family sees whose phone does not run our scripts. */
  readonly scripts?: boolean;
  /** Off shows a first visit, before anything of the site is kept on the device. */
  readonly worker?: boolean;
}

export interface Visited {
  readonly page: Page;
  /** The address of everything the page has asked for so far, in order. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

/** Start the browser that `npm test` found, or find one. Close it when the tests are done. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: [...FLAGS, ...more] });
}

/** Open an empty page as a visitor with no history, whose requests are written down. */
export async function openPage(
  browser: Browser,
  { width = 320, scripts = true, worker = true }: Visit = {},
): Promise<Visited> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: scripts,
    serviceWorkers: worker ? 'allow' : 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return { page, requests, close: () => context.close() };
}
