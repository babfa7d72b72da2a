import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { placePath } from '../../src/navigator/addresses.ts';
import { begin } from '../../src/navigator/begin.ts';
import { everyPlace } from '../../src/navigator/every-place.ts';
import type { QuestionId } from '../../src/navigator/flow.ts';
import { narrowPlace } from '../../src/navigator/narrow.ts';
import { say } from '../../src/navigator/voice.ts';
import { loadSite } from '../../src/site.ts';
import { openBrowser, openPage } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const at = (path: string) => new URL(path, inject('siteUrl')).href;
const heading = (page: Page) => page.locator('h1').innerText();
const [found] = loadSite({ today: '2026-11-23' }).navigators.values();
if (!found) throw new Error('There is no flow.');
const navigator = found;
const { flow } = navigator;
const worry = (id: string) => {
  const found = [...flow.worries.values()].find((one) => one.id === id);
  if (!found) throw new Error(`There is no worry "${id}".`);
  return found;
};
const labelOf = (id: string) => say(worry(id).label, 'parent');

describe('with scripts', () => {
  it('answers without a reload, moves focus to the new question, and goes back', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(at('find-help/worries/'));
    await page.evaluate(() => (document.body.dataset['same'] = 'yes'));
    await page.getByRole('link', { name: labelOf('sleep') }).click();
    await page.waitForURL(at(`find-help/${worry('sleep').code}/`));
    await page.locator('h1:focus').waitFor();
    expect(await heading(page)).toMatch(/How old/);
    expect(await page.title()).toMatch(/^How old/);
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('yes');
    await page.getByRole('link', { name: '5 to 10' }).click();
    await page.getByText('First:').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: /How old/ }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: flow.worry.ask }).waitFor();
    expect(await page.evaluate(() => document.body.dataset['same'])).toBe('yes');
    await close();
  });

  it('adds nothing of a private branch to the history, and leaves at once', async () => {
    const { page, close } = await openPage(browser);
    await page
      .context()
      .route('https://www.bbc.co.uk/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }),
      );
    await page.goto(at('find-help/'));
    await page.getByRole('link', { name: /^No\. Everyone is safe/ }).click();
    await page.waitForURL(at('find-help/worries/'));
    expect(await page.locator('main').innerText()).toContain(
      'This phone may remember the pages you look at. Leaving quickly does not clear that.',
    );
    const before = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: labelOf('abuse') }).click();
    await page.locator('leave-quickly').waitFor();
    await page.getByRole('link', { name: '5 to 10' }).click();
    await page.getByText('First:').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(`${page.url()} ${await page.title()}`).not.toMatch(/abuse|violen|hurt|safe/i);
    await page.getByRole('link', { name: 'Leave this page quickly' }).click();
    await page.getByRole('heading', { name: 'Weather' }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    await page.getByRole('heading', { name: flow.danger.ask }).waitFor();
    await close();
  });

  it('opens a link made with older questions, and says that they have changed', async () => {
    const { page, close } = await openPage(browser);
    const { code } = worry('sleep');
    await page.goto(at(`find-help/${code}/5/zz/zz/`));
    expect(await page.locator('main').innerText()).toContain('We cannot find that page');
    await page.getByRole('link', { name: /answers that still hold/ }).click();
    await page.waitForURL(at(`find-help/${code}/5/`));
    await page.getByText('First:').waitFor();
    await close();
  });
});

it.each([true, false])(
  'tells before and after a change which answer is dropped (scripts: %s)',
  async (scripts) => {
    const { page, close } = await openPage(browser, { scripts });
    const told = /What you said about going to school no longer counts, so we dropped it/;
    await page.goto(at(`find-help/${worry('attendance').code}/5/x/p/`));
    await page.locator('summary').filter({ hasText: 'How old is your child?' }).click();
    const change = page.getByRole('listitem').filter({ has: page.getByText('16 or 17') });
    expect(await change.last().innerText()).toBe('16 or 17 (we then drop: going to school)');
    await page.getByRole('link', { name: '16 or 17' }).click();
    await page.waitForURL(at(`find-help/${worry('attendance').code}/16/x/#dropped-school`));
    await page.getByText(told).waitFor();
    if (scripts) {
      expect(await page.locator(':focus').innerText()).toMatch(told);
      await page.goBack();
      await page.waitForURL(at(`find-help/${worry('attendance').code}/5/x/p/`));
    }
    await page.goto(at(`find-help/${worry('attendance').code}/16/x/`));
    expect(await page.getByText(told).isVisible()).toBe(false);
    await close();
  },
);

it('leads from an answer to the question that would narrow it most', async () => {
  const { page, close } = await openPage(browser, { scripts: false });
  const kinds = new Set<string>();
  for (const place of everyPlace(navigator, begin.parent)) {
    if (kinds.size === 4) break;
    const narrow = place.kind === 'result' && narrowPlace(navigator, place);
    const kind = narrow ? narrow.fact : 'none';
    if (place.kind === 'question' || kinds.has(kind)) continue;
    kinds.add(kind);
    await page.goto(at(placePath('parent', place.answers).slice(1)));
    const link = page.getByRole('link', { name: /^(Say more about|Look where you live)/ });
    expect(await link.count()).toBe(narrow ? 1 : 0);
    if (!narrow) continue;
    await link.click();
    if (narrow.before) {
      const asked = navigator.flow.questions.get(narrow.fact as QuestionId)?.ask ?? '';
      expect(await heading(page)).toBe(say(asked, 'parent'));
    } else {
      await page.getByText('The others on this page serve the whole area.').waitFor();
    }
  }
  expect(kinds).toContain('age');
  expect(kinds).toContain('place');
  await close();
});

it('without scripts a private page says what stays, and can still be left', async () => {
  const { page, close } = await openPage(browser, { scripts: false });
  await page.goto(at(`find-help/${worry('abuse').code}/5/`));
  const leave = page.getByRole('link', { name: 'Leave this page quickly' });
  expect(await leave.getAttribute('href')).toMatch(/^https:/);
  const text = await page.locator('main').innerText();
  expect(text).toContain('Leaving quickly does not clear the history of this phone.');
  expect(text).toContain('Clear my answers');
  await close();
});

it('draws the questions as pictures whose words stay inside their boxes', async () => {
  const { page, close } = await openPage(browser, { width: 1280 });
  await page.goto(at('find-help/all/'));
  const pictures = await page
    .locator('main img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
  expect(pictures).toHaveLength(1 + flow.groups.length);
  const frame = page.getByRole('group', { name: /^Picture: How the questions start/ });
  const image = frame.locator('img');
  const width = async () => (await image.boundingBox())?.width ?? 0;
  const drawn = await width();
  await page.getByRole('button', { name: /^Larger: Picture: How the questions start/ }).click();
  expect(await width()).toBeCloseTo(drawn * 1.25, -1);
  await frame.focus();
  await page.keyboard.press('-');
  expect(await width()).toBeCloseTo(drawn, -1);
  for (const picture of pictures) {
    await page.goto(picture);
    // Wider letters than most devices have.
    const outside = await page.locator('g').evaluateAll((groups) => {
      document.documentElement.setAttribute('font-family', 'DejaVu Sans, Verdana, sans-serif');
      return groups.flatMap((group) => {
        const box = group.querySelector('rect')?.getBoundingClientRect();
        const words = group.querySelector('text')?.getBoundingClientRect();
        const inside =
          box &&
          words &&
          words.left >= box.left &&
          words.right <= box.right &&
          words.top >= box.top &&
          words.bottom <= box.bottom;
        return inside ? [] : [group.textContent];
      });
    });
    expect(outside).toEqual([]);
  }
  await close();
});
