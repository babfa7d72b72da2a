import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { knownFaults } from '../../src/wording/access.ts';
import { openPage } from '../support/browser.ts';
import { pageStates } from '../support/page-states.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite();

const stops = 'a[href], button:not([disabled]), input, select, textarea, summary';
const mostStops = 60;

describe('with the Tab key alone', () => {
  it.each(pageStates)(
    '$name is gone through in order, and focus is always seen',
    async ({ name, path, make }) => {
      const { page, close } = await openPage(site.browser);
      await page.goto(site.at(path));
      await make?.(page);
      await page.evaluate(() => {
        window.scrollTo(0, 0);
        (document.activeElement as HTMLElement | null)?.blur();
      });
      const faults: string[] = [];
      const order: number[] = [];
      const all = await page.locator(stops).filter({ visible: true }).count();
      for (let pressed = 0; pressed < Math.min(all, mostStops); pressed++) {
        await page.keyboard.press('Tab');
        const { fault, place } = await whereFocusIs(page, stops);
        if (fault) faults.push(fault);
        if (place >= 0) order.push(place);
      }
      await close();
      expect(faults.map((fault) => `${name}: ${fault}`)).toEqual(
        knownFaults('keyboard', `${name}: `),
      );
      expect(order.length).toBeGreaterThan(3);
      if (!make) expect(order).toEqual([...order].sort((a, b) => a - b));
    },
  );
});

describe('the skip link', () => {
  it('is the first stop, and leads past the head of the page', async () => {
    const { page, close } = await openPage(site.browser);
    await page.goto(site.at('/pathways/'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await close();
  });
});

it('answers every question, opens a part and searches without a mouse', async () => {
  const { page, close } = await openPage(site.browser);
  await page.goto(site.at('/'));
  await tabTo(page, 'Help me find the right help');
  await page.keyboard.press('Enter');
  await page.waitForURL(/find-help/);
  await tabTo(page, 'No. Everyone is safe');
  await page.keyboard.press('Enter');
  await page.waitForURL(/worries/);

  await page.goto(site.at('/pathways/autism/'));
  await tabTo(page, 'Who do I tell first');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('details')?.open)).toBe(true);

  await page.goto(site.at('/search/'));
  await tabTo(page, '', 'input[type=search]');
  await page.keyboard.type('cannot get him to school');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#results[aria-busy="false"] > li');
  await close();
});

it('sees a link whose focus is not shown', async () => {
  const { page, close } = await openPage(site.browser);
  await page.goto(site.at('/urgent/'));
  await page.evaluate(() => {
    for (const link of document.querySelectorAll<HTMLElement>('a')) link.style.outline = 'none';
  });
  await page.keyboard.press('Tab');
  expect((await whereFocusIs(page, stops)).fault).toContain('no ring');
  await close();
});

/** Press Tab until what has the focus says these words, or is this kind of thing. */
async function tabTo(page: Page, words: string, selector = '*') {
  for (let pressed = 0; pressed < mostStops; pressed++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(
      ([said = '', kind = '*']) => {
        const at = document.activeElement;
        return at?.matches(kind) === true && (at.textContent.includes(said) || said === '');
      },
      [words, selector],
    );
    if (here) return;
  }
  throw new Error(`Tab never came to "${words}".`);
}

/** Where the focus is among all stops, and what is wrong with how it shows. */
function whereFocusIs(page: Page, stops: string) {
  return page.evaluate((selector) => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return { fault: '', place: -1 };
    const { outlineStyle, outlineWidth } = getComputedStyle(here);
    // A link that runs over two lines has a box for each.
    const box = here.getClientRects()[0] ?? here.getBoundingClientRect();
    const name = here.outerHTML.slice(0, 90);
    // Inside a date, the browser shows which part has the focus, and leaves the whole alone.
    const ring =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      here.matches('input[type=date]:not(:focus-visible)');
    const inView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
    const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + Math.min(box.height / 2, 10)];
    const top = document.elementFromPoint(x, y);
    const covered = top !== null && !here.contains(top) && !top.contains(here);
    const fault = ring
      ? inView
        ? covered
          ? `covered: ${name}`
          : ''
        : `out of view: ${name}`
      : `no ring: ${name}`;
    return { fault, place: [...document.querySelectorAll(selector)].indexOf(here) };
  }, stops);
}
