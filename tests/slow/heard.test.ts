import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageStates } from '../support/page-states.ts';
import { servedSite } from '../support/served-site.ts';

/** A screen reader that runs inside the page. It stands for none in particular. */
const reader = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);
const mostPhrases = 400;

const site = servedSite();

/*
 * Kept as text, to be read by a person: what a page is to somebody who does not see it. When words
 * were changed on purpose: `npm run test:slow -- heard -u`, and read what changed.
 */
describe('the tree of a page, as assistive technology gets it', () => {
  it.each(pageStates)('of $name', async ({ name, path, make }) => {
    const page = await open(path);
    await make?.(page);
    const tree = await page.locator('main').ariaSnapshot();
    await page.context().close();
    await expect(`${short(tree)}\n`).toMatchFileSnapshot(`heard/tree-${name}.yaml`);
  });
});

describe('without scripts the tree is the same', () => {
  const same = ['danger-first', 'worries', 'question', 'answer', 'hard-time'];
  const states = pageStates.filter(({ name }) => same.includes(name));
  const widths = [320, 1280];
  it.each(states.flatMap(({ name, path }) => widths.map((width) => ({ name, path, width }))))(
    'of $name, $width wide',
    async ({ path, width }) => {
      const trees = [true, false].map(async (scripts) => {
        const page = await open(path, { width, scripts });
        const tree = await page.locator('main').ariaSnapshot();
        await page.context().close();
        // What a press puts after `#` is a script's; the link and its words are there without.
        return tree.replace(/\/url: \S*(\/hand-out\/)\S*/g, '/url: $1');
      });
      const [withScripts, without] = await Promise.all(trees);
      expect(without).toBe(withScripts);
    },
  );
});

describe('what a screen reader says', () => {
  const spoken = [
    'question',
    'answer',
    'hard-time',
    'search-found',
    'directory-list',
    'dates-worked-out',
  ];
  it.each(pageStates.filter(({ name }) => spoken.includes(name)))('on $name', async (state) => {
    const page = await open(state.path);
    await state.make?.(page);
    const said = await listen(page);
    await page.context().close();
    expect(said[0]).toMatch(/^main/);
    expect(said.some((phrase) => /heading, .*, level 1/.test(phrase))).toBe(true);
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot(`heard/said-${state.name}.txt`);
  });

  it('is empty-handed where a button has no name', async () => {
    const page = await open('/urgent/');
    await page.evaluate(() => {
      document.querySelector('main')?.replaceChildren(document.createElement('button'));
    });
    expect(await listen(page)).toContain('button');
    await page.context().close();
  });
});

/** The first part of a long tree, as what is below is more of the same, and without the port, which is another one at each run. */
const short = (tree: string) =>
  tree.replaceAll(site.at(''), '').split('\n').slice(0, 150).join('\n');

async function open(path: string, { width = 320, scripts = true } = {}): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: scripts,
    bypassCSP: true,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  if (scripts) await page.clock.setFixedTime('2026-11-23T12:00:00Z');
  await page.goto(site.at(path));
  return page;
}

/** Read the page from its top to its end, as somebody would who goes on pressing "next". */
async function listen(page: Page): Promise<string[]> {
  await page.route('**/reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: reader }),
  );
  await page.addScriptTag({
    type: 'module',
    content: "import * as reader from '/reader.js'; window.__reader = reader;",
  });
  await page.waitForFunction(() => '__reader' in window);
  return page.evaluate(async (most) => {
    const { __reader } = window as unknown as { __reader: { virtual: typeof Virtual } };
    const { virtual } = __reader;
    await virtual.start({ container: document.querySelector('main') ?? document.body });
    for (let said = 1; said < most; said++) {
      await virtual.next();
      if ((await virtual.lastSpokenPhrase()) === 'end of main') break;
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  }, mostPhrases);
}
