import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { openBrowser } from './browser.ts';

export interface ServedSite {
  readonly browser: Browser;
  /** The whole address of a page of the built site. */
  readonly at: (path: string) => string;
}

/** Serve the built site and start a browser for the tests of one file; stop both after them. */
export function servedSite(flags: readonly string[] = []): ServedSite {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    server = await serve({ dir: 'dist' });
    browser = await openBrowser(flags);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      if (!browser) throw new Error('The browser starts when the tests begin.');
      return browser;
    },
    at: (path) => `http://localhost:${server?.port ?? 0}${path}`,
  };
}
