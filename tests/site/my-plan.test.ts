import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { planAsFragment } from '../../src/plan/link.ts';
import { planAsText } from '../../src/plan/read-plan.ts';
import { loadSite } from '../../src/site.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { itemAt, planOf } from '../support/plan-of.ts';

const siteUrl = inject('siteUrl');
const at = (path: string) => new URL(path, siteUrl).href;
const site = loadSite();
const services = [...site.services.values()].filter(({ status }) => status !== 'superseded');
const [first, second, third] = services.filter(
  (service) => !service.private && service.contact.phone,
);
const hidden = services.find((service) => service.private);
const step = [...site.steps.values()].find((other) => !other.private);
if (!first || !second || !third || !hidden || !step) throw new Error('The site is too small.');
const keys = [`service:${first.id}`, `step:${step.ref}`, `service:${second.id}`];
const names = [first.name, step.title, second.name];
const usual = planOf(...keys.map((key, index) => itemAt(key, { title: names[index] ?? '' })));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Open My plan in a browser that already keeps something. */
async function openPlan(kept: string | null, path = '/my-plan/') {
  const visited = await openPage(browser);
  if (kept !== null) {
    await visited.page.goto(at('/robots.txt'));
    await visited.page.evaluate((text) => {
      localStorage.setItem('waymark-plan', text);
    }, kept);
  }
  await visited.page.goto(at(path));
  return visited;
}
const titles = (page: Page) => page.locator('.plan h3').allTextContents();
const saysOf = (page: Page) => page.locator('keep-this [role=status]').textContent();
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('waymark-plan') ?? '');

/** Press Tab until the focus stands on what is asked for. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const here = document.activeElement;
      return (
        here?.getAttribute('aria-label') ??
        here?.closest('label')?.textContent ??
        here?.textContent ??
        ''
      );
    });
    if (name.test(text.replace(/\s+/g, ' ').trim())) return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

describe('keeping', () => {
  it('goes from a service and a step to the plan by keyboard alone, and stays after the visit', async () => {
    const { page, close } = await openPlan(null, `/services/${first.id}/`);
    await tabTo(page, /^Keep this$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => saysOf(page)).toContain('Kept in this browser only');
    await page.goto(at(`/pathways/${step.ref}/`));
    await tabTo(page, /^Keep this$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^See my plan$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/my-plan/');
    await page.getByRole('link', { name: first.name, exact: true }).waitFor();
    expect(await titles(page)).toEqual([first.name, step.title]);
    expect(await page.locator('.plan a[href^="tel:"]').count()).toBeGreaterThan(0);
    await close();
  });

  it('takes a thing out again where it was kept', async () => {
    const { page, close } = await openPlan(planAsText(usual), `/services/${first.id}/`);
    await page.getByRole('button', { name: 'Take out of my plan' }).click();
    await expect.poll(() => saysOf(page)).toBe('Taken out of your plan.');
    expect(await kept(page)).not.toContain(`"${first.id}"`);
    await close();
  });

  it('asks before it keeps a private page', async () => {
    const { page, close } = await openPlan(null, `/services/${hidden.id}/`);
    await page.getByRole('button', { name: 'Keep this' }).click();
    expect(await kept(page)).toBe('');
    await page.getByRole('button', { name: 'Keep it all the same' }).click();
    await expect.poll(() => kept(page)).toContain(`"${hidden.id}"`);
    await close();
  });

  it('shows no button where scripts do not run, and a sheet to write on', async () => {
    const { page, close } = await openPage(browser, { scripts: false });
    await page.goto(at(`/services/${first.id}/`));
    expect(await page.locator('keep-this').isVisible()).toBe(false);
    await page.goto(at('/my-plan/'));
    expect(await page.locator('.blank-plan').isVisible()).toBe(true);
    expect(await page.locator('main button').filter({ visible: true }).count()).toBe(0);
    await close();
  });
});

describe('the list', () => {
  it('is put in order, ticked, written on, emptied and brought back by keyboard', async () => {
    const { page, close } = await openPlan(planAsText(usual));
    await tabTo(page, new RegExp(`^Move down: ${escape(names[0] ?? '')}$`));
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([names[1], names[0], names[2]]);
    // The focus went along, so the next press moves the same thing on.
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([names[1], names[2], names[0]]);
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([names[1], names[2], names[0]]);
    await page.locator('textarea[data-part=note]').first().focus();
    await page.keyboard.type('Rang. <img src=x onerror=alert(1)>');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('[data-part=done]').first().isChecked()).toBe(true);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('textarea[data-part=note]').first().inputValue()).toContain('<img');
    expect(await page.locator('.plan img').count()).toBe(0);
    await tabTo(page, /^Take everything out$/);
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([]);
    await tabTo(page, /^Undo$/);
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual([names[1], names[2], names[0]]);
    await close();
  });

  it('undoes a note and a removal, one at a time', async () => {
    const { page, close } = await openPlan(planAsText(usual));
    const note = page.locator('textarea[data-part=note]').first();
    await note.fill('One');
    await note.blur();
    await page.getByRole('button', { name: `Take out: ${names[1] ?? ''}`, exact: true }).click();
    expect(await titles(page)).toEqual([names[0], names[2]]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await titles(page)).toEqual(names);
    expect(await note.inputValue()).toBe('One');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await note.inputValue()).toBe('');
    expect(await kept(page)).toBe(planAsText(usual));
    await close();
  });

  it('works without a network once it is open', async () => {
    const { page, close } = await openPlan(planAsText(usual));
    await page.context().setOffline(true);
    await page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
    await page.locator('[data-part=done]').first().check();
    await page.locator('summary', { hasText: 'Send it' }).click();
    expect(await page.locator('[data-part=address]').inputValue()).toContain('/my-plan/#p1.');
    expect(await kept(page)).toContain('"done":true');
    await close();
  });

  it('still shows the names when details cannot be loaded', async () => {
    const { page, close } = await openPage(browser);
    await page.route('**/data/plan.json', (route) => route.abort());
    await page.goto(at('/robots.txt'));
    await page.evaluate((text) => {
      localStorage.setItem('waymark-plan', text);
    }, planAsText(usual));
    await page.goto(at('/my-plan/'));
    expect(await titles(page)).toEqual(names);
    await page.getByText('Numbers and details could not be loaded').waitFor();
    await close();
  });
});

describe('the store', () => {
  it('says when it is damaged, loses nothing, and gives the damaged copy', async () => {
    const damaged = planAsText(usual).slice(0, -20);
    const { page, close } = await openPlan(damaged);
    await page.getByText('was damaged and could not be read').waitFor();
    expect(await kept(page)).toBe(damaged);
    await page.goto(at(`/services/${third.id}/`));
    await page.getByRole('button', { name: 'Keep this' }).click();
    await page.getByRole('button', { name: 'Take out of my plan' }).waitFor();
    await page.goto(at('/my-plan/'));
    expect(await titles(page)).toEqual([third.name]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the damaged copy' }).click(),
    ]);
    const saved = await (await file.createReadStream()).toArray();
    expect(Buffer.concat(saved as Buffer[]).toString()).toBe(damaged);
    await close();
  });

  it('leaves what a later version wrote as it is', async () => {
    const later = '{"waymarkPlan":2,"things":["x"]}';
    const { page, close } = await openPlan(later, `/services/${first.id}/`);
    await page.getByRole('button', { name: 'Keep this' }).click();
    await expect.poll(() => saysOf(page)).toContain('later version');
    expect(await kept(page)).toBe(later);
    await close();
  });

  it('says when it is full, and keeps what was there', async () => {
    const { page, close } = await openPlan(planAsText(usual));
    await page.evaluate(() => {
      const fill = (length: number) => {
        try {
          localStorage.setItem('full', 'x'.repeat(length));
          return true;
        } catch {
          return false;
        }
      };
      let low = 0;
      let high = 12_000_000;
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fill(middle)) low = middle;
        else high = middle;
      }
      fill(low);
    });
    const note = page.locator('textarea[data-part=note]').first();
    await note.fill('This does not go in');
    await note.blur();
    await page.getByText('The last change could not be kept').waitFor();
    expect(await note.inputValue()).toBe('This does not go in');
    expect(await kept(page)).toBe(planAsText(usual));
    await page.goto(at(`/services/${third.id}/`));
    await page.getByRole('button', { name: 'Keep this' }).click();
    await expect.poll(() => saysOf(page)).toContain('is full');
    await close();
  });

  it('works for the visit where the browser keeps nothing', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    await page.goto(at(`/my-plan/#${planAsFragment(usual)}`));
    await page.getByRole('button', { name: 'Add it to my plan' }).click();
    await page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
    expect(await titles(page)).toEqual([names[1], names[0], names[2]]);
    await page.getByText('does not let the page keep anything').waitFor();
    await close();
  });

  it('takes in what a second window keeps', async () => {
    const { page, close } = await openPlan(planAsText(usual));
    const other = await page.context().newPage();
    await other.goto(at(`/services/${third.id}/`));
    await other.getByRole('button', { name: 'Keep this' }).click();
    await page.getByText('changed in another window').waitFor();
    expect(await titles(page)).toEqual([...names, third.name]);
    await page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
    expect(await titles(page)).toEqual([names[1], names[0], names[2], third.name]);
    await close();
  });
});

describe('a plan that somebody sends', () => {
  const sent = `/my-plan/#${planAsFragment(planOf(`service:${third.id}`))}`;

  it('is shown first, and added only when asked for', async () => {
    const { page, close, requests } = await openPlan(planAsText(usual), sent);
    await page.getByText('A plan was sent to you').waitFor();
    expect(await page.locator('[data-part=offered] li').allTextContents()).toEqual([third.name]);
    expect(await kept(page)).toBe(planAsText(usual));
    await page.getByRole('button', { name: 'Add it to my plan' }).click();
    expect(await titles(page)).toEqual([...names, third.name]);
    expect(page.url()).toBe(at('/my-plan/'));
    expect(requests.filter((address) => address.includes('p1.'))).toEqual([]);
    await close();
  });

  it('takes the place of one’s own only when asked, and that is undone', async () => {
    const { page, close } = await openPlan(planAsText(usual), sent);
    await page.getByRole('button', { name: 'Use it in place of mine' }).click();
    expect(await titles(page)).toEqual([third.name]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await titles(page)).toEqual(names);
    await close();
  });

  it.each([
    [sent.slice(0, -3), 'The link is not whole'],
    ['/my-plan/#p1.<script>alert(1)</script>', 'The link is not whole'],
    ['/my-plan/#p9.whatever', 'A later version of this site made it'],
  ])('is refused politely: %s', async (path, says) => {
    const { page, close } = await openPlan(planAsText(usual), path);
    await page.getByText(says).waitFor();
    await page.getByText('Your own plan is as it was').waitFor();
    expect(await titles(page)).toEqual(names);
    expect(await kept(page)).toBe(planAsText(usual));
    await close();
  });

  it('leaves out what is private, and notes, unless somebody puts them in', async () => {
    const plan = planOf(
      ...usual.items,
      itemAt(`service:${hidden.id}`, { private: true, title: hidden.name, note: 'Secret note' }),
    );
    const { page, close } = await openPlan(planAsText(plan));
    await page.locator('summary', { hasText: 'Send it' }).click();
    const address = page.locator('[data-part=address]');
    const small = await address.inputValue();
    expect(small.length).toBeLessThan(100);
    await page.getByText('3 of 4 things go into the link').waitFor();
    await page.getByLabel(/Put them in/).check();
    await page.getByLabel(/My notes and ticks/).check();
    const whole = await address.inputValue();
    const other = await openPage(browser);
    await other.page.goto(whole);
    await other.page.getByRole('button', { name: 'Add it to my plan' }).click();
    expect(await titles(other.page)).toEqual([...names, hidden.name]);
    expect(await other.page.locator('textarea[data-part=note]').last().inputValue()).toBe(
      'Secret note',
    );
    await other.close();
    await close();
  });

  it('comes back from the file that was saved', async () => {
    const { page, close } = await openPlan(planAsText(usual));
    await page.locator('summary', { hasText: 'Send it' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save all of it as a file' }).click(),
    ]);
    const path = await file.path();
    const other = await openPlan(null);
    await other.page.locator('[data-part=file]').setInputFiles(path);
    await other.page.getByRole('button', { name: 'Add it to my plan' }).click();
    expect(await titles(other.page)).toEqual(names);
    await other.page
      .locator('[data-part=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('<script>') });
    await other.page.getByText('The file is not a plan from this site').waitFor();
    expect(await titles(other.page)).toEqual(names);
    await other.close();
    await close();
  });

  it('goes into an e-mail as words', async () => {
    const { page, close } = await openPlan(planAsText(usual));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('summary', { hasText: 'Send it' }).click();
    await page.getByRole('button', { name: 'Copy as words for an e-mail' }).click();
    await page.getByText('The words are copied').waitFor();
    const words = await page.evaluate(() => navigator.clipboard.readText());
    for (const name of names) expect(words).toContain(name);
    expect(words).toContain(at(`/services/${first.id}/`));
    await close();
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
