import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage, type Visit } from '../support/browser.ts';

const at = (path: string) => new URL(path, inject('siteUrl')).href;
const assessment = '/letters/ask-for-ehc-assessment/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openLetter(path = assessment, visit: Visit = {}) {
  const visited = await openPage(browser, visit);
  await visited.page.goto(at(path));
  return visited;
}
const letter = (page: Page) => page.locator('[data-part=letter]').innerText();

describe('a letter', () => {
  it('is filled in by keyboard alone, and nothing of it is sent or kept', async () => {
    const { page, requests, close } = await openLetter();
    await page.getByLabel('Your name', { exact: true }).focus();
    await page.keyboard.type('Jo Hill');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1 High Street');
    await page.getByLabel('Your child’s name').or(page.getByLabel("Your child's name")).focus();
    await page.keyboard.type('Sam <img src=x onerror=alert(1)>');
    await page.getByLabel(/^What is hard/).focus();
    await page.keyboard.type('Mornings: two hours to leave the house');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Noise');
    const text = await letter(page);
    expect(text).toContain('Jo Hill');
    expect(text).toContain('Sam <img src=x onerror=alert(1)> has, or may have,');
    expect(text).toContain('Mornings: two hours to leave the house');
    expect(text).not.toContain('This is why it is not enough');
    expect(await page.locator('[data-part=letter] img').count()).toBe(0);
    const kept = await page.evaluate(() => [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      location.href,
    ]);
    expect(kept.join()).not.toContain('Jo Hill');
    expect(requests.join()).not.toMatch(/Jo|Sam|Mornings/);
    await close();
  });

  it('turns into the young person’s own words when they say who they are', async () => {
    const { page, close } = await openLetter();
    await page.getByLabel(/^I am the young person/).check();
    expect(await letter(page)).toContain('I have, or may have, special educational needs');
    expect(await page.locator('[name=child]').isVisible()).toBe(false);
    expect(await page.getByText('Your date of birth').first().isVisible()).toBe(true);
    await page.getByLabel(/has asked me to write/).check();
    expect(await letter(page)).toContain('has asked me to write this letter');
    await close();
  });

  it('is saved for Word and as text, and another program reads the same words', async () => {
    const { page, requests, close } = await openLetter();
    await page.getByLabel('Your name', { exact: true }).fill('Jo Hill');
    expect(requests.some((address) => address.includes('docx'))).toBe(false);
    const word = await save(page, 'Save for Word (.docx)');
    const read = await mammoth.extractRawText({ buffer: word });
    expect(read.value).toContain('Jo Hill');
    expect(read.value).toContain('section 36 of the Children and Families Act 2014');
    const text = (await save(page, 'Save as plain text')).toString();
    expect(text).toContain('Jo Hill');
    expect(words(read.value)).toEqual(words(text.replace(/^- /gm, '')));
    await close();
  });

  it('is filled in, copied and saved as text without a network', async () => {
    const { page, close } = await openLetter(assessment, { worker: false });
    await page.context().setOffline(true);
    await page.getByLabel('Your name', { exact: true }).fill('Jo Hill');
    expect((await save(page, 'Save as plain text')).toString()).toContain('Jo Hill');
    await page.getByRole('button', { name: 'Save for Word' }).click();
    await page.getByText('This needs a signal the first time').waitFor();
    await close();
  });

  it('stands blank where scripts do not run, with room to write', async () => {
    const { page, close } = await openPage(browser, { scripts: false });
    await page.goto(at(assessment));
    expect(await page.locator('form[data-part=form]').isVisible()).toBe(false);
    expect(await page.locator('[data-part=letter] .gap').count()).toBeGreaterThan(5);
    expect(await page.locator('.write-here').first().isVisible()).toBe(true);
    await page.goto(at(`${assessment}young-person/`));
    expect(await letter(page)).toContain('I have, or may have, special educational needs');
    await close();
  });

  it('prints alone when its own button is pressed', async () => {
    const { page, close } = await openLetter();
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await page.getByRole('button', { name: 'Print the letter' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-part=letter]').isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('#law').isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('h1').isVisible()).toBe(true);
    await close();
  });
});

describe('the check of a draft plan', () => {
  it('gathers what to raise from what was ticked, by keyboard', async () => {
    const { page, close } = await openLetter('/letters/check-a-draft-plan/');
    const vague = page.getByRole('group', { name: 'Does it say what the help is, how much' });
    await vague.getByLabel('Yes').focus();
    await page.keyboard.press('ArrowDown');
    const raise = page.locator('[data-part=raise] li');
    expect(await raise.allTextContents()).toEqual([
      'The help in section F is not specific. Please say what it is, how much, how often and for how long.',
    ]);
    await page.keyboard.press('ArrowUp');
    expect(await raise.count()).toBe(0);
    await close();
  });
});

it('puts danger first where somebody who writes may not be safe', async () => {
  const { page, close } = await openLetter('/letters/camhs-turned-down/');
  const top = await page.locator('main > *').first().innerText();
  expect(top).toContain('999');
  await close();
});

async function save(page: Page, button: string): Promise<Buffer> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await saved;
  return Buffer.concat((await (await file.createReadStream()).toArray()) as Buffer[]);
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
