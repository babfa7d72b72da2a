/**
 * A parent with a phone and an account on the code host, and no right to write: what they change
 * goes into a copy of their own, and reaches the site by a pull request once they ask for a review.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { project, readContent } from '../../src/site.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { startCodeHost, type CodeHost } from '../support/code-host.ts';
import { askForReview, field, leadToStandIn, openEntry, save, signIn } from '../support/form.ts';
import type { OpenForm } from '../support/form.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-fork-'));
const rung = readContent().content.services.find(
  ({ realm, data }) => realm === 'local' && /^0\d{3} \d{3} \d{4}$/.test(data.contact.phone ?? ''),
);
const old = rung?.data.contact.phone ?? '';
const right = old.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
const entry = `local-services/entries/${rung?.id}`;
// In a fork the form names its branches after it.
const branch = `cms/editor/name/local-services/${rung?.id}`;
let form: OpenForm;
let host: CodeHost;
let browser: Browser;
let server: { readonly port: number; readonly close: () => Promise<void> };

beforeAll(async () => {
  const bare = join(folder, 'repository.git');
  execFileSync('git', ['clone', '-q', '--bare', '--depth', '1', `file://${project}`, bare]);
  execFileSync('git', ['--git-dir', bare, 'branch', '-f', 'main', 'HEAD']);
  host = await startCodeHost(bare, { mayWrite: false });
  server = await serve({ dir: 'dist', base: '/' });
  browser = await openBrowser();
  const { page } = await openPage(browser, { width: 390 });
  form = { page, site: `http://localhost:${server.port}/`, host };
  await leadToStandIn(form);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

describe('a parent with a phone who may not write', () => {
  it('is asked before a copy is made, and then sees the lists', async () => {
    await signIn(form, { fork: true });
  });

  it('corrects a number, and it lies in their own copy alone', async () => {
    await openEntry(form, entry);
    await field(form.page, 'Contact');
    await form.page.getByRole('textbox', { name: 'Phone', exact: true }).fill(right);
    await save(form.page);
    expect(host.git('diff', '-U0', `main...${branch}`)).toContain(`+  phone: "${right}"`);
    expect(host.pulls).toEqual([]);
  });

  it('asks for a review, and that opens the pull request', async () => {
    await openEntry(form, entry);
    expect(await askForReview(form.page)).toBe('asked');
    expect(host.pulls).toMatchObject([{ head: `editor:${branch}`, base: 'main', draft: false }]);
  });

  it('never wrote into the repository of others, nor asked for what the stand-in lacks', () => {
    expect(host.unknown).toEqual([]);
  });
});
