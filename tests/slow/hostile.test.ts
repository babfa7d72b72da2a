import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { servedSite } from '../support/served-site.ts';

// Chromium slows a page that changes its address thousands of times; here that is the test.
const site = servedSite(['--disable-ipc-flooding-protection']);

/** Each of these has run a script, or brought a page down, on some site. */
const kept = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '"autofocus onfocus=alert(1) x="',
  '</title></textarea></style><script>alert(1)</script>',
  '<template><img src=x onerror=alert(1)></template>',
  '<math><mtext><style><img title="</style><img src=x onerror=alert(1)>">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//example.org/%2f..',
  '../../../../etc/passwd',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '__proto__',
  'constructor',
  '__proto__[polluted]=1&constructor[prototype][polluted]=1',
  '%',
  '%E0%A4%A',
  '%00',
  '\u0000\u0001\u001f',
  '\u202egnp.exe',
  '\ud800',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'.repeat(20),
  '👨‍👩‍👧‍👦'.repeat(200),
  'a'.repeat(20_000),
  '('.repeat(2_000),
  '(a+)+$'.repeat(50),
  '[[[[\\',
  'p1.aaaaaa..aaaa',
  'p99.whatever',
  'q=x&kind=__proto__&age=NaN&need=-1&level=<b>&place=%&free=2',
];
const generated = fc.sample(
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...kept.filter(({ length }) => length < 100)),
        fc.constantFrom('q=', '&', '#', 'p1.', '.', 'name=', 'age=', '"', "'", '<', '>', '`'),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
  { numRuns: 1000, seed: 8 },
);
const all = [...kept, ...generated];
const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

/** Open a page, do the worst to it, and gather what happened that should not have. */
async function attack(
  path: string,
  deeds: (page: Page, open: (path: string) => Promise<unknown>) => Promise<void>,
) {
  const { page, requests, close } = await openPage(site.browser);
  const here = site.at('');
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => harm.push(`error: ${error.message}`));
  page.on('crash', () => harm.push('crash'));
  page.on('console', (line) => {
    if (/Content Security Policy|Refused/i.test(line.text())) harm.push(line.text());
  });
  const open = (to: string) => page.goto(here + to, { waitUntil: 'load' });
  await open(path);
  await deeds(page, open);
  harm.push(...(await page.evaluate(foreignParts)));
  harm.push(...requests.filter((url) => !url.startsWith(here)));
  await close();
  expect(harm).toEqual([]);
}

/** What no page of this site is made of. */
function foreignParts(): string[] {
  const parts = [
    ...document.querySelectorAll(
      'iframe, object, embed, script:not([src]):not([type="application/ld+json"]), img[src=x], [onerror], [onload], [onfocus], a[href^="javascript:"], a[href^="data:"]',
    ),
  ].map(({ outerHTML }) => outerHTML.slice(0, 200));
  return 'polluted' in {} ? [...parts, 'Object.prototype was changed'] : parts;
}

/** Put each text behind the `#`, tell the page, and let it finish. */
async function throughAddress(page: Page, texts: readonly string[]) {
  for (let from = 0; from < texts.length; from += 250) {
    const found = await page.evaluate(
      async (some) => {
        const parts: string[] = [];
        for (const text of some) {
          history.replaceState(null, '', `${location.pathname}#${text}`);
          dispatchEvent(new HashChangeEvent('hashchange'));
          await new Promise((resolve) => setTimeout(resolve));
          if (
            document.querySelector(
              'main [onerror], main img[src=x], main iframe, main script:not([src])',
            )
          )
            parts.push(text);
        }
        return parts;
      },
      texts.slice(from, from + 250),
    );
    expect(found).toEqual([]);
  }
}

it.each([
  ['/search/', 'q='],
  ['/services/', 'name='],
  ['/services/', ''],
  ['/my-plan/', 'p1.'],
  ['/my-plan/', ''],
  ['/dates/', 'event='],
])('%s#%s… shows words as words, and stands, whatever follows', async (path, before) => {
  await attack(path, async (page) => {
    const texts = all.map((text, at) =>
      at % 2 === 0 ? before + encoded(text) : before + text.toWellFormed(),
    );
    await throughAddress(page, texts);
    await page.waitForTimeout(500);
    expect(await page.locator('h1').count()).toBe(1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});

it('reads ?q= in a link made by hand, and sends it no further', async () => {
  await attack('/search/', async (page, open) => {
    for (const text of kept.filter(({ length }) => length < 4000)) {
      await open(`/search/?q=${encoded(text)}`);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('h1').count()).toBe(1);
    }
  });
});

it('draws what it can of a store that holds anything at all', async () => {
  await attack('/my-plan/', async (page) => {
    const stored = all.flatMap((text) => [
      text,
      JSON.stringify({
        waymarkPlan: 1,
        items: [
          { kind: 'service', id: text, title: text, note: text, why: [text] },
          { kind: 'service', id: 'ipsea', title: text, note: text, why: [text, text] },
          { kind: 'date', rule: text, event: text, day: text, title: text },
          { kind: text, id: text },
          text,
        ],
      }),
    ]);
    for (let from = 0; from < stored.length; from += 500) {
      await page.evaluate(
        (some) => {
          for (const text of some) {
            localStorage.setItem('waymark-plan', text);
            dispatchEvent(new StorageEvent('storage', { key: 'waymark-plan' }));
          }
        },
        stored.slice(from, from + 500),
      );
      expect(await page.evaluate(foreignParts)).toEqual([]);
    }
    expect(await page.locator('.plan h3').count()).toBeGreaterThan(0);
  });
});

it('hears nothing that anybody calls to its service worker', async () => {
  await attack('/', async (page, open) => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await open('/urgent/');
    const heard = await page.evaluate(async (some) => {
      const said: unknown[] = [];
      navigator.serviceWorker.addEventListener('message', ({ data }) => said.push(data));
      const { active } = await navigator.serviceWorker.ready;
      for (const text of some) {
        for (const message of [text, { type: text }, { type: 'CACHE_URLS', payload: [text] }])
          active?.postMessage(message);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      const kept = await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
      );
      return { said, kept };
    }, all);
    expect(heard.said).toEqual([]);
    await open('/urgent/');
    expect(await page.locator('h1').count()).toBe(1);
  });
});
