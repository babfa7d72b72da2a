import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { knownFaults } from '../../src/wording/access.ts';
import { pageStates } from '../support/page-states.ts';
import { servedSite } from '../support/served-site.ts';

/** What a reader may change by their own browser, and lose nothing by it. */
const changes = {
  'at 400% zoom': { width: 320, css: '' },
  'with text twice as large': { width: 640, css: 'html{font-size:200%!important}' },
  // WCAG 2.2, 1.4.12.
  'with the text spacing of WCAG': {
    width: 320,
    css: '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  },
} as const;

const site = servedSite();

describe.each(Object.entries(changes))('%s', (_, { width, css }) => {
  it.each(pageStates)('$name scrolls one way only and cuts nothing', async (state) => {
    const { name, path, make } = state;
    const page = await open(width, path);
    await make?.(page);
    if (css) await page.addStyleTag({ content: css });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const cut = await cutWords(page);
    await page.context().close();
    expect(wide).toBeLessThanOrEqual(width);
    expect(cut.map((words) => `${name}: ${words}`)).toEqual(knownFaults('large', `${name}: `));
  });
});

it('sees words that a box cuts', async () => {
  const page = await open(320, '/');
  await page.addStyleTag({ content: 'h1{overflow:hidden;block-size:20px}' });
  expect(await cutWords(page)).toHaveLength(1);
  await page.context().close();
});

async function open(width: number, path: string): Promise<Page> {
  const context = await site.browser.newContext({
    viewport: { width, height: 400 },
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(site.at(path));
  return page;
}

/** Boxes that hide a part of the words in them, but for words meant for screen readers alone. */
function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const hides = overflowX === 'hidden' || overflowY === 'hidden';
        const more =
          box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;
        return hides && more && !box.closest('.unseen') && box.innerText.trim() !== '';
      })
      .map((box) => box.outerHTML.slice(0, 100)),
  );
}
