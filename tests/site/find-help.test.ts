import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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
const flow = [...loadSite({ today: '2026-11-23' }).navigators.values()][0]?.flow;
const worry = (id: string) => {
  const found = [...(flow?.worries.values() ?? [])].find((one) => one.id === id);
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
    await page.getByRole('heading', { name: flow?.worry.ask ?? '' }).waitFor();
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
    await page.getByRole('heading', { name: flow?.danger.ask ?? '' }).waitFor();
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
