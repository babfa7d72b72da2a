import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { builtPages } from '../support/built-pages.ts';
import { openBrowser, openPage, type Visited } from '../support/browser.ts';
import { dueAfter, deadlines } from '../support/dates.ts';

const pages = new Map(builtPages().map((page) => [page.path, page.root]));

describe('without scripts', () => {
  it('every rule has a page: what, by when, who, where it says so, as at when, and how far it is checked', () => {
    const lacking = [...deadlines.events].flatMap(([event, { due }]) =>
      due.flatMap(({ id, rule, reference, ifMissed }) => {
        const text = pages.get(`/dates/${event}/${id}/`)?.querySelector('main')?.text ?? '';
        const needed = [rule, reference, ifMissed ?? '', 'Law as at', 'compared', 'Collected'];
        return needed
          .filter((words) => !text.replace(/\s+/g, ' ').includes(words))
          .map((words) => `${event}/${id}: ${words}`);
      }),
    );
    expect(lacking).toEqual([]);
  });

  it('every event is listed, and lists what follows', () => {
    const index = pages.get('/dates/');
    for (const [event, { due }] of deadlines.events) {
      expect(index?.querySelector(`a[href="/dates/${event}/"]`), event).toBeTruthy();
      const page = pages.get(`/dates/${event}/`);
      for (const { id } of due)
        expect(page?.querySelector(`a[href="/dates/${event}/${id}/"]`), id).toBeTruthy();
    }
  });
});

describe('with a script', () => {
  let browser: Browser;
  let visited: Visited;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    visited = await openPage(browser, { width: 390 });
    page = visited.page;
  });
  afterAll(() => browser.close());

  async function open(event: string) {
    await page.goto(new URL(`dates/${event}/`, inject('siteUrl')).href);
  }
  async function workOut() {
    await page.getByRole('button', { name: 'Work out the dates' }).press('Enter');
    await page.locator('.answer h2').waitFor();
  }

  it('gives the dates that the rules give, and moves there', async () => {
    await open('ehc-request-received');
    await page.getByLabel('The day the council received the request').fill('2026-09-07');
    await workOut();
    expect(
      await page
        .locator('.due-dates time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime'))),
    ).toEqual(dueAfter('ehc-request-received', { received: '2026-09-07' }).map(({ date }) => date));
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('answer');
    expect(await page.locator('.line-of-time circle').count()).toBe(3);
  });

  it('leads from a date that was missed to a letter with the days in it', async () => {
    await open('ehc-request-received');
    await page.getByLabel('The day the council received the request').fill('2025-01-06');
    await workOut();
    const [chase] = await page
      .locator('.due-dates a[href*="missed-deadline"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href).slice(-1));
    await page.goto(chase ?? '');
    const letter = await page.locator('[data-part=letter]').innerText();
    expect(letter).toContain('You had to send the final plan within 20 weeks');
    expect(letter).toContain('The time counts from 6 January 2025.');
    expect(letter).toContain('By my count the last day was 26 May 2025.');
    expect(page.url()).not.toContain('#');
    await open('ehc-request-received');
    await page.getByLabel('The day the council received the request').fill('2026-09-07');
    await workOut();
  });

  it('saves a calendar that another library reads as the same days', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to your calendar' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('waymark-dates.ics');
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(await file.path(), 'utf8')) as never,
    );
    const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-10-19',
      '2026-12-28',
      '2027-01-25',
    ]);
    const { href, origin } = new URL(page.url());
    expect(
      events.map(({ component }) =>
        String(component.getFirstPropertyValue('url')).startsWith(href),
      ),
    ).toEqual([true, true, true]);
    expect(
      visited.requests.filter(
        (address) => new URL(address).origin !== origin && !address.startsWith('blob:'),
      ),
    ).toEqual([]);
  });

  it('keeps nothing of what was typed', async () => {
    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
    ).toEqual([0, 0, '']);
    expect(page.url()).not.toContain('2026');
  });

  it('keeps a date in My plan when it is asked to', async () => {
    await page.getByRole('button', { name: 'Keep this' }).nth(2).press('Enter');
    await page.getByRole('link', { name: 'See my plan' }).click();
    const kept = page.locator('main').getByRole('listitem').filter({ hasText: 'Final plan' });
    await kept.first().waitFor();
    expect(await kept.first().innerText()).toContain('25 January 2027');
  });

  it('leaves out the days when school is shut, in as many rows as are needed', async () => {
    await open('permanent-exclusion');
    await page.getByLabel('The first school day of the exclusion').fill('2026-11-23');
    await page.getByRole('button', { name: 'Add more days' }).press('Enter');
    const first = page.getByLabel('First day shut');
    expect(await first.count()).toBe(3);
    await first.nth(0).fill('2026-11-27');
    await first.nth(2).fill('2026-11-30');
    await page.getByLabel('Last day shut').nth(2).fill('2026-12-01');
    await workOut();
    expect(await page.locator('.due-dates time').first().getAttribute('datetime')).toBe(
      '2026-12-03',
    );
  });

  it('says what it lacks', async () => {
    await open('suspension');
    await workOut();
    expect(await page.locator('.answer').innerText()).toContain('Enter one of these:');
  });

  it('grows up from a school year: one day where there is one, else between two', async () => {
    await open('birth');
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00Z'));
    await page.getByLabel('Or the school year your child is in now').selectOption('6');
    await workOut();
    const text = await page.locator('.answer').innerText();
    expect(text).toContain('More than a year ago (4)');
    // The numbers in the picture are those of the list.
    const numbers = await page.locator('.line-of-time text').allTextContents();
    expect(numbers).toEqual(expect.arrayContaining(['5', '6', '7']));
    expect(text).toContain('6. Plan names the secondary school');
    expect(text).toContain('Sunday 14 February 2027');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Monday 1 September 2031 to Tuesday 31 August 2032',
    );
  });

  it('works out dates and saves them without a signal, after one visit to the home page', async () => {
    const server = await serve({ dir: 'dist' });
    const url = (path: string) => `http://localhost:${server.port}${path}`;
    const offline = await openPage(browser, { width: 390 });
    await offline.page.goto(url('/'));
    await offline.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await offline.page.waitForFunction(async () => (await caches.keys()).length > 0);
    await server.close();
    await offline.page.goto(url('/dates/draft-plan-served/'));
    await offline.page.getByLabel('The day the draft was given to you').fill('2026-10-01');
    await offline.page.getByRole('button', { name: 'Work out the dates' }).click();
    await offline.page.getByText('Thursday 15 October 2026').first().waitFor();
    const [file] = await Promise.all([
      offline.page.waitForEvent('download'),
      offline.page.getByRole('button', { name: 'Save to your calendar' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20261015');
    await offline.close();
  });

  it('shows the rules alone without scripts', async () => {
    const plain = await openPage(browser, { scripts: false });
    await plain.page.goto(new URL('dates/suspension/', inject('siteUrl')).href);
    expect(await plain.page.locator('form.dates-form').isVisible()).toBe(false);
    expect(await plain.page.getByRole('link', { name: 'Governors have met' }).isVisible()).toBe(
      true,
    );
    await plain.close();
  });
});
