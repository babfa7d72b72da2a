import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { loadSite } from '../../src/site.ts';
import { costOfFirst, workPerKey } from '../search/eval/in-browser.ts';
import { openBrowser } from '../support/browser.ts';
import { withServices } from '../support/many-services.ts';
import { ordinaryWords, searchOf } from '../support/search.ts';

const searches = [
  'autism',
  'wont go to school',
  'my 14 year old wont go to school and the council keeps saying no to an ehcp assesment',
  'he is 5 still in nappies not talking nursery cant cope wants one to one and i need a break',
];

let browser: Browser;
let many: string;
beforeAll(async () => {
  browser = await openBrowser();
  many = siteWithMany(10_000);
});
afterAll(async () => {
  rmSync(many, { recursive: true });
  await browser.close();
});

/** The built site with the index that it would have with this many services. */
function siteWithMany(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-services-'));
  for (const part of ['_astro', 'search', 'pathways/index.html']) {
    cpSync(path.join('dist', part), path.join(folder, part), { recursive: true });
  }
  const { core, parts } = searchOf(withServices(loadSite(), count), ordinaryWords);
  const inside = path.join(folder, 'search', 'parts', core.version);
  mkdirSync(inside, { recursive: true });
  writeFileSync(path.join(folder, 'search', 'index.json'), JSON.stringify(core));
  for (const [name, part] of parts) {
    writeFileSync(path.join(inside, `${name}.json`), JSON.stringify(part));
  }
  return folder;
}

async function onSite<Of>(dir: string, measured: (address: string) => Promise<Of>): Promise<Of> {
  const server = await serve({ dir, base: '/' });
  try {
    return await measured(`http://localhost:${server.port}/`);
  } finally {
    await server.close();
  }
}

interface Case {
  readonly when: string;
  readonly dir: () => string;
  readonly most: number;
}

const cases: readonly Case[] = [
  { when: 'today', dir: () => 'dist', most: 100_000 },
  { when: 'with 10,000 services', dir: () => many, most: 250_000 },
];

it.each(cases)('fetches little for a first answer $when', async ({ dir, most }) => {
  await onSite(dir(), async (address) => {
    for (const query of searches) {
      const { bytes } = await costOfFirst(browser, address, query);
      expect(bytes, query).toBeGreaterThan(10_000);
      expect(bytes, query).toBeLessThanOrEqual(most);
    }
  });
});

it.each(cases)('answers a letter in few frames of a slow phone, $when', async ({ dir }) => {
  const works = await onSite(dir(), (address) => workPerKey(browser, address, 'wont go to school'));
  const half = works.toSorted((a, b) => a - b)[Math.floor(works.length / 2)] ?? Infinity;
  console.info(`A letter makes the processor work for ${half.toFixed(1)} ms (median).`);
  expect(half).toBeGreaterThan(0.1);
  // Three frames of a phone six times slower. The bench measures the whole wait, on an idle machine.
  expect(6 * half).toBeLessThan(50);
});
