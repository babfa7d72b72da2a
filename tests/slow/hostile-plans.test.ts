/** Two thousand links and stores that anything may have happened to, in a real browser. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { planAsFragment } from '../../src/plan/link.ts';
import { planAsText } from '../../src/plan/read-plan.ts';
import { openPage } from '../support/browser.ts';
import { itemAt, planOf } from '../support/plan-of.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite();

const attack = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>';
const plan = planOf(
  itemAt('service:ipsea', { title: attack, note: attack, why: [attack], private: false }),
  itemAt('step:ehc/draft-plan', { title: 'javascript:window.ran=1', note: '{{7*7}}' }),
  itemAt('date:last-day-to-respond:draft-plan-served:2026-12-01', { note: '\u202e\u0000' }),
);
const good = [planAsText(plan), planAsFragment(plan)] as const;
const cuts = { seed: 4, numRuns: 1_000 };

/** A good text, cut, doubled, or with something put in, and texts that never were good. */
const broken = (text: string) =>
  fc.oneof(
    fc.nat(text.length).map((at) => text.slice(0, at)),
    fc
      .tuple(fc.nat(text.length), fc.oneof(fc.string(), fc.constantFrom(attack, '"', '\\u0000')))
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at)),
    fc.json().map((json) => `{"waymarkPlan":1,"items":[${json}]}`),
    fc.constantFrom(text, text + text, '[]', 'null', '{"waymarkPlan":99}', '{"__proto__":{"a":1}}'),
    fc.string(),
  );

async function openPlan(): Promise<{ page: Page; errors: string[]; close: () => Promise<void> }> {
  const { page, close } = await openPage(site.browser);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => {
    errors.push(`A dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(site.at('/my-plan/'));
  await page.locator('my-plan [data-part=with]:not([hidden])').waitFor();
  return { page, errors, close };
}

const harm = (page: Page) =>
  page.evaluate(() => ({
    ran: 'ran' in window,
    brought: document.querySelectorAll('main :is(img, iframe, script, object)').length,
    links: [...document.querySelectorAll('main a')].filter((link) =>
      /^(javascript|data):/i.test(link.getAttribute('href') ?? ''),
    ).length,
  }));

it('survives a thousand broken stores: nothing runs, and what could not be read stays', async () => {
  const { page, errors, close } = await openPlan();
  const stores = fc.sample(broken(good[0]), cuts);
  const changed = await page.evaluate(async (texts) => {
    let lost = 0;
    for (const text of texts) {
      localStorage.setItem('waymark-plan', text);
      dispatchEvent(new StorageEvent('storage', { key: 'waymark-plan' }));
      await new Promise((resolve) => setTimeout(resolve));
      if (localStorage.getItem('waymark-plan') !== text) lost += 1;
    }
    return lost;
  }, stores);
  expect(changed).toBe(0);
  expect(await harm(page)).toEqual({ ran: false, brought: 0, links: 0 });
  expect(errors).toEqual([]);
  await close();
});

it.each(['/my-plan/', '/hand-out/'])('%s refuses a thousand broken links', async (path) => {
  const { page, errors, close } = await openPlan();
  await page.evaluate((text) => {
    localStorage.setItem('waymark-plan', text);
  }, good[0]);
  await page.goto(site.at(path));
  const links = fc.sample(broken(good[1]), cuts);
  await page.evaluate(async (hashes) => {
    for (const hash of hashes) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }, links);
  expect(await page.evaluate(() => localStorage.getItem('waymark-plan'))).toBe(good[0]);
  expect(await harm(page)).toEqual({ ran: false, brought: 0, links: 0 });
  expect(errors).toEqual([]);
  await close();
});
