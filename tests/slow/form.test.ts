/**
 * An editor's day in a real browser: the built form, a stand-in for the code host, a real git
 * repository. Each change must end in a draft pull request that changes those lines and no others,
 * passes every check, and shows on the built page.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { lookOverContent, project, proveFlows, readContent } from '../../src/site.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { byHand } from '../support/by-hand.ts';
import { commitFile, startCodeHost, type CodeHost } from '../support/code-host.ts';
import {
  askForReview,
  field,
  leadToStandIn,
  openEntry,
  save,
  saved,
  keepPicture,
  signIn,
  tabTo,
  typeAtEnd,
  type OpenForm,
} from '../support/form.ts';

const { content } = readContent();
const folder = mkdtempSync(join(tmpdir(), 'waymark-form-'));
const faults: string[] = [];
let form: OpenForm;
let host: CodeHost;
let browser: Browser;
let server: { readonly port: number; readonly close: () => Promise<void> };
let requests: readonly string[];

const rung = content.services.find(
  ({ realm, data }) => realm === 'local' && /^0\d{3} \d{3} \d{4}$/.test(data.contact.phone ?? ''),
);
const old = rung?.data.contact.phone ?? '';
const right = old.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
const step = content.steps.find(({ body }) => /^[A-Z][^\n]+\n\n/.test(body.trimStart()));
const stepFile = step?.file ?? '';
const [pathway = '', stepName = ''] = step?.id.split('/') ?? [];

beforeAll(async () => {
  const bare = join(folder, 'repository.git');
  execFileSync('git', ['clone', '-q', '--bare', '--depth', '1', `file://${project}`, bare]);
  execFileSync('git', ['--git-dir', bare, 'branch', '-f', 'main', 'HEAD']);
  host = await startCodeHost(bare);
  const text = readFileSync(join(project, stepFile), 'utf8');
  const first = step?.body.trim().split('\n\n')[0] ?? '';
  const callout = '<Callout title="Good to know">\n\nYou can bring a friend.\n\n</Callout>';
  commitFile(host, stepFile, text.replace(first, `${first}\n\n${callout}`));
  server = await serve({ dir: 'dist', base: '/' });
  browser = await openBrowser();
  const opened = await openPage(browser, { width: 1280 });
  requests = opened.requests;
  opened.page.on('pageerror', ({ message }) => faults.push(message));
  form = { page: opened.page, site: `http://localhost:${server.port}/`, host };
  await leadToStandIn(form);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

/** What a page makes in its own memory (`blob:`, `data:`) comes from no host. */
const hostsAsked = () => [
  ...new Set(
    requests.filter((url) => !/^(?:blob|data):/.test(url)).map((url) => new URL(url).host),
  ),
];
const branchOf = (path: string) => `cms/${path}`;
/** The lines that a pull request takes away and adds. */
function changed(path: string): string[] {
  return host
    .git('diff', '-U0', `main...${branchOf(path)}`)
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line));
}
const pullOf = (path: string) => host.pulls.find(({ branch }) => branch === branchOf(path));

describe('an editor', () => {
  it('is shown the form, and nothing has been asked of another host', async () => {
    await form.page.goto(`${form.site}admin/`);
    await form.page.getByRole('button', { name: 'Sign In Using Access Token' }).waitFor();
    await form.page.waitForTimeout(2_000);
    expect(hostsAsked()).toEqual([new URL(form.site).host]);
    await signIn(form);
  });

  const service = `local-services/${rung?.id}`;
  it('corrects a number, and one line changes', async () => {
    await openEntry(form, service.replace('/', '/entries/'));
    await field(form.page, 'Contact');
    await form.page.getByRole('textbox', { name: 'Phone', exact: true }).fill(right);
    await save(form.page);
    expect(changed(service)).toEqual([`-  phone: "${old}"`, `+  phone: "${right}"`]);
    expect(pullOf(service)?.draft).toBe(true);
  });

  it('saves a second time, and nothing changes', async () => {
    const before = host.git('rev-parse', `${branchOf(service)}^{tree}`);
    await openEntry(form, service.replace('/', '/entries/'));
    await field(form.page, 'Contact');
    const phone = form.page.getByRole('textbox', { name: 'Phone', exact: true });
    await typeAtEnd(form.page, phone, '1');
    await form.page.keyboard.press('Backspace');
    await save(form.page);
    expect(host.git('rev-parse', `${branchOf(service)}^{tree}`)).toBe(before);
    expect(host.pulls.filter(({ branch }) => branch === branchOf(service))).toHaveLength(1);
  });

  it('does it all with the keyboard: finds a service, changes its summary, saves', async () => {
    const { page } = form;
    await page.goto(`${form.site}admin/#/collections/local-services`);
    await page.getByRole('row').first().waitFor();
    await tabTo(page, 'row', /./);
    const opened = (await page.locator(':focus').innerText()).trim();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: /^Edit / }).waitFor();
    await tabTo(page, 'textarea', /What it is/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Ask first.');
    await page.keyboard.press('Control+s');
    await saved(page);
    const first = content.services.find(({ data }) => opened.includes(data.name));
    const branch = `local-services/${first?.id}`;
    await expect.poll(() => pullOf(branch)?.draft, { timeout: 60_000 }).toBe(true);
    expect(changed(branch)).toEqual([
      `-summary: "${first?.data.summary}"`,
      `+summary: "${first?.data.summary} Ask first."`,
    ]);
  });

  const rewritten = `steps-${pathway}/${stepName}`;
  it('rewrites a step with a call-out in it, and two lines change', async () => {
    await openEntry(form, rewritten.replace('/', '/entries/'));
    const text = await field(form.page, 'Text');
    await typeAtEnd(form.page, text.locator('p').first(), ' You can ask how long it takes.');
    await typeAtEnd(form.page, text.getByRole('textbox', { name: 'Title' }), ' today');
    await save(form.page);
    const first = step?.body.trim().split('\n\n')[0] ?? '';
    expect(changed(rewritten)).toEqual([
      `-${first}`,
      `+${first} You can ask how long it takes.`,
      '-<Callout title="Good to know">',
      '+<Callout title="Good to know today">',
    ]);
  });

  const added = 'local-services/moonrise-dance-club';
  it('cannot make half a service ready', async () => {
    const { page } = form;
    await page.goto(`${form.site}admin/#/collections/local-services/new`);
    await page.getByRole('textbox', { name: 'Name' }).first().fill('Moonrise dance club');
    await save(page);
    expect(pullOf(added)?.draft).toBe(true);
    await openEntry(form, added.replace('/', '/entries/'));
    expect(await askForReview(page)).toBe('refused');
    expect(pullOf(added)?.draft).toBe(true);
  });

  it('finishes the service and asks for a review', async () => {
    const { page } = form;
    await openEntry(form, added.replace('/', '/entries/'));
    const pick = async (label: string, choice: string) => {
      const box = await field(page, label);
      await box.getByRole('combobox').click();
      await page.getByRole('option', { name: choice }).first().click();
    };
    const tick = async (label: string, kind: 'radio' | 'checkbox', choice: RegExp) =>
      (await field(page, label)).getByRole(kind, { name: choice }).first().click();
    const write = async (label: string, words: string) =>
      (await field(page, label)).getByRole('textbox').first().fill(words);
    await pick('Who runs it', 'Wiltshire Council');
    await write('What it is', 'Dancing for everybody. Come as you are.');
    await pick('Needs', 'Any');
    await tick('Who can use it', 'checkbox', /./);
    await tick('Level of help', 'radio', /./);
    await pick('Who can ask for it', 'The family itself');
    await write('How to get it', 'Turn up on the day.');
    await tick('Cost', 'radio', /^Free$/);
    await write('How long people wait', 'unknown');
    await tick('Is a diagnosis needed\\?', 'radio', /^No$/);
    await tick('Is an EHC plan needed\\?', 'radio', /^No$/);
    await tick('Area it serves', 'radio', /./);
    const sources = await field(page, 'Sources');
    await sources.getByRole('button', { name: /^Add/ }).click();
    await sources.getByRole('textbox', { name: 'Web address' }).fill('https://example.org/dance');
    await tick('How sure are we\\?', 'radio', /./);
    await tick('Is it running\\?', 'radio', /./);
    await save(page);
    await openEntry(form, added.replace('/', '/entries/'));
    expect(await askForReview(page)).toBe('asked');
    expect(pullOf(added)?.draft).toBe(false);
    expect(host.git('diff', '--name-only', `main...${branchOf(added)}`)).toBe(
      'content/local/services/moonrise-dance-club.yaml',
    );
  });

  const question = 'find-help-questions/diagnosis';
  it('adds an answer to a question of "Find help", and only its lines are new', async () => {
    const { page } = form;
    await openEntry(form, question.replace('/', '/entries/'));
    const options = await field(page, 'Options');
    await options.getByRole('button', { name: /^Add .?Options/ }).click();
    const write = (label: string, words: string) =>
      options.getByRole('textbox', { name: label }).last().fill(words);
    await write('Id', 'private');
    await write('Code', 'p');
    await write('Label', 'Yes, from a private clinic');
    await write('Says', '[your child has|you have] a private diagnosis');
    await (await field(page, 'Diagnosis')).getByRole('checkbox', { name: 'Yes' }).click();
    await save(page);
    expect(changed(question)).toEqual([
      '+  - id: "private"',
      '+    code: "p"',
      '+    label: "Yes, from a private clinic"',
      '+    says: "[your child has|you have] a private diagnosis"',
      '+    facts:',
      '+      diagnosis:',
      '+        - "yes"',
    ]);
  });
});

describe('the form', () => {
  it('made no mistake, and asked nothing but the code host', () => {
    expect(faults).toEqual([]);
    expect(host.unknown).toEqual([]);
    expect(hostsAsked().sort()).toEqual(['api.github.com', new URL(form.site).host].sort());
  });

  it.each([
    ['its list', 'collections/local-services'],
    ['the form of a service', `collections/local-services/entries/${rung?.id}`],
    ['the form of a step', `collections/steps-${pathway}/entries/${stepName}`],
    ['its board of drafts', 'workflow'],
  ])('has no fault that axe finds: %s', async (_, path) => {
    const { page } = form;
    await page.goto(`${form.site}admin/#/${path}`);
    await page.waitForTimeout(4_000);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      }),
    );
    expect(violations.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it('shows an entry as its page will look', async () => {
    const { page } = form;
    await openEntry(form, `local-services/entries/${rung?.id}`);
    const preview = page.locator('iframe[title]').last().contentFrame();
    await preview.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
    expect(await preview.locator('h1').innerText()).toBe(rung?.data.name);
    expect(await preview.locator('main').innerText()).toContain(right);
    const paper = (where: 'form' | 'site') =>
      where === 'form'
        ? preview.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
        : site.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const { page: site, close } = await openPage(browser, { width: 1280 });
    await site.goto(`${form.site}services/${rung?.id}/`);
    expect(await paper('form')).toBe(await paper('site'));
    expect(await page.locator('link[href*="/_astro/style"]').count(), 'styles of the site').toBe(0);
    await close();
  });
});

/** Rules of axe that the form's editor breaks and that we cannot mend, each with its reason. */
const known: ReadonlyMap<string, string> = new Map([
  ['aria-required-children', 'An empty column of its board is a list without a line.'],
  [
    'label-content-name-mismatch',
    'A draft on its board is named by its title, and shows its day too.',
  ],
]);

/** After a change of the form on purpose: `PICTURES=keep npm run test:slow -- form`. Look at each. */
describe.runIf(process.env['PICTURES'] === 'keep')('pictures for the guide', () => {
  const picture = (name: string) => keepPicture(form.page, join(project, `docs/form/${name}.png`));
  it('are taken anew', async () => {
    mkdirSync(join(project, 'docs/form'), { recursive: true });
    const { page } = form;
    await page.goto(`${form.site}admin/#/collections/local-services`);
    await page.getByRole('row').first().waitFor();
    await picture('list');
    await openEntry(form, `local-services/entries/${rung?.id}`);
    await field(page, 'Contact');
    await picture('service');
    await openEntry(form, `steps-${pathway}/entries/${stepName}`);
    const text = await field(page, 'Text');
    await text.getByRole('textbox', { name: 'Title' }).scrollIntoViewIfNeeded();
    await picture('step');
    await page.getByRole('button', { name: /^Status/ }).click();
    await picture('review');
    await page.keyboard.press('Escape');
  });
});

describe('all changes together', () => {
  const checkout = join(project, '.cache/form-test');

  it('pass every check', () => {
    rmSync(checkout, { recursive: true, force: true });
    mkdirSync(join(project, '.cache'), { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        cwd: existsSync(checkout) ? checkout : project,
        stdio: 'pipe',
      });
    git('clone', '-q', join(folder, 'repository.git'), checkout);
    git('checkout', '-q', 'main');
    for (const { branch } of host.pulls) git('merge', '-q', '-m', 'Merge', `origin/${branch}`);
    const { issues, content: after } = lookOverContent(checkout);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const files = host.pulls.map(({ branch }) =>
      host.git('diff', '--name-only', `main...${branch}`),
    );
    expect(
      issues.filter(({ file, problem }) => files.includes(file) && problem.includes('form writes')),
    ).toEqual([]);
    expect(proveFlows(after).issues.filter(({ file }) => !file.includes('/services/'))).toEqual([
      expect.objectContaining({ problem: 'No answer shows the service "moonrise-dance-club".' }),
    ]);
  });

  it('show on the built pages', () => {
    symlinkSync(join(project, 'node_modules'), join(checkout, 'node_modules'));
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: checkout,
      stdio: 'pipe',
      env: byHand(),
    });
    const page = (path: string) => readFileSync(join(checkout, 'dist', path, 'index.html'), 'utf8');
    expect(page(`services/${rung?.id}`)).toContain(right);
    const stepPage = page(`pathways/${pathway}/${stepName}`);
    expect(stepPage).toContain('You can ask how long it takes.');
    expect(stepPage).toContain('Good to know today');
    expect(page('services/moonrise-dance-club')).toContain('Dancing for everybody.');
    const asked = execFileSync('grep', ['-rl', 'Yes, from a private clinic', 'dist/find-help'], {
      cwd: checkout,
      encoding: 'utf8',
    });
    expect(asked).not.toBe('');
    rmSync(checkout, { recursive: true });
  });
});
