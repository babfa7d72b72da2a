/** The form for editors, used as an editor would: by the words on it, with a keyboard and a wheel. */
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import type { CodeHost } from './code-host.ts';

const patience = { timeout: 120_000 };

export interface OpenForm {
  readonly page: Page;
  /** Where the site is served, with a slash at the end. */
  readonly site: string;
  readonly host: CodeHost;
}

/** Lead what the page asks of the code host to the stand-in. Nothing leaves this machine. */
export async function leadToStandIn({ page, host }: OpenForm): Promise<void> {
  await page.route('https://api.github.com/**', async (route) => {
    const asked = route.request();
    const { pathname, search } = new URL(asked.url());
    const body = asked.postData();
    const answer = await fetch(`${host.url}${pathname}${search}`, {
      method: asked.method(),
      ...(body ? { body } : {}),
    });
    await route.fulfill({
      status: answer.status,
      body: await answer.text(),
      headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    });
  });
}

/** With a token. Somebody who may not write is asked whether a copy may be made for them: yes. */
export async function signIn({ page, site }: OpenForm, { fork = false } = {}): Promise<void> {
  await answer(page, 'Send for Review', 'Later');
  // It may have kept a copy just before it saved: what was saved is what is wanted.
  await answer(page, 'Restore Draft', 'Discard');
  await page.goto(`${site}admin/`);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click(patience);
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('not-a-real-token');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign In' }).click();
  if (fork) await page.getByRole('button', { name: 'Fork', exact: true }).click(patience);
  await page
    .getByText(/^Services in/)
    .first()
    .waitFor(patience);
}

/** What the form may ask at any time is answered before anything else is pressed or waited for. */
async function answer(page: Page, question: string, press: string): Promise<void> {
  const button = page
    .getByRole('alertdialog', { name: question })
    .getByRole('button', { name: press });
  await page.addLocatorHandler(button, () => button.dispatchEvent('click'));
}

export async function openEntry({ page, site }: OpenForm, path: string): Promise<void> {
  const editor = page.getByRole('group', { name: /^Edit / });
  // The entry that was open before goes first, or its form would be taken for the other's.
  await page.goto(`${site}admin/#/collections/${path.split('/')[0] ?? ''}`);
  await editor.waitFor({ ...patience, state: 'hidden' });
  await page.goto(`${site}admin/#/collections/${path}`);
  await editor.waitFor(patience);
  await page
    .getByRole('group', { name: /Field$/ })
    .first()
    .waitFor(patience);
}

/** A field by its label. The form draws a field when it comes into view. */
export async function field(page: Page, label: string): Promise<Locator> {
  const all = page.getByRole('group', { name: /^Edit / });
  const found = all.getByRole('group', { name: new RegExp(`^“.?${label}.?” Field$`) }).first();
  const box = await all.boundingBox();
  if (!box) throw new Error('The form is not open.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -100_000);
  for (let turns = 0; turns < 100 && (await found.count()) === 0; turns++) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(100);
  }
  await found.scrollIntoViewIfNeeded();
  return found;
}

/** Save as a draft. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await saved(page);
}

/** Once it has saved, the form goes back to the list. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('group', { name: /^Edit / }).waitFor({ ...patience, state: 'hidden' });
  await page.waitForURL(/#\/collections\/[^/]+$/, patience);
}

/** Type at the end of what a box holds. */
export async function typeAtEnd(page: Page, box: Locator, text: string): Promise<void> {
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** Ask for a review; `refused` where the form says that something is missing. */
export async function askForReview(page: Page): Promise<'asked' | 'refused'> {
  const asked = page.getByRole('button', { name: /^Status.*In Review/ });
  const refused = page.getByText('The entry has errors.');
  // A press is lost where the form asks about its copy between the menu and the choice.
  for (let presses = 0; presses < 3; presses++) {
    await page.getByRole('button', { name: /^Status/ }).click();
    await page.getByRole('menuitemradio', { name: 'In Review' }).click();
    const isAnswered = await asked
      .or(refused)
      .first()
      .waitFor()
      .then(
        () => true,
        () => false,
      );
    if (isAnswered) return (await asked.isVisible()) ? 'asked' : 'refused';
  }
  throw new Error('It neither asked nor refused.');
}

/** Go on with the Tab key until what has the focus fits, as somebody does who uses no mouse. */
export async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const here = page.locator(':focus');
    if ((await here.count()) === 0) continue;
    const is = await here.evaluate((element) => ({
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      name: [
        element.getAttribute('aria-label') ?? '',
        (element as HTMLElement).innerText,
        element.closest('[role=group]')?.getAttribute('aria-label') ?? '',
      ].join('\n'),
    }));
    if (is.role === role && name.test(is.name)) return;
  }
  throw new Error(`The Tab key does not reach a ${role} called ${name}.`);
}

/** A picture of the whole form for the guide, small enough to keep. */
export async function keepPicture(page: Page, file: string): Promise<void> {
  await page.waitForTimeout(1_500);
  const picture = await page.screenshot();
  await sharp(picture).png({ palette: true, colours: 48, effort: 10 }).toFile(file);
}
