import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../scripts/serve/serve.mjs';
import { openBrowser } from '../tests/support/browser.ts';
import { kilobytes, median, ratio, seconds, whole } from './numbers.ts';
import type { Part } from './part.ts';
import { servePlainly } from './serve-plainly.ts';
import { installOthers, starlightProject, writeMarkdown } from './starlight.ts';
import { timed } from './timed.ts';
import { firstSuggestion, pressLink, see, type Seen } from './visits.ts';

const runs = 3;
/** One page of each kind. */
const kinds = {
  home: '/',
  'child in danger': '/urgent/',
  'first question': '/find-help/',
  'an answer': '/find-help/m7/5/x/x/',
  pathway: '/pathways/autism/',
  step: '/pathways/autism/while-wait/',
  service: '/services/ipsea/',
  directory: '/services/',
  'a word explained': '/glossary/autism/',
  dates: '/dates/',
} as const;

interface Row {
  readonly site: string;
  readonly kind: string;
  readonly scripts: boolean;
  readonly seen: Seen;
}

interface Result {
  readonly rows: readonly Row[];
  readonly answers: readonly {
    readonly site: string;
    readonly what: string;
    readonly time: number;
  }[];
  /** Why Starlight is not beside us, if it is not. */
  readonly missing: string | null;
}

const questions = { from: '/find-help/m7/5/', to: '/find-help/m7/5/x/' };
const room = path.resolve('.cache/bench/pages');
const built = path.join(room, 'starlight', 'dist');

export const pages: Part<Result> = {
  measure: async () => {
    const missing = installOthers() ?? (await buildStarlight());
    const browser = await openBrowser();
    const sites = [{ name: 'Waymark', search: searchHere, ...(await serve({ dir: 'dist' })) }];
    if (missing === null)
      sites.push({ name: 'Starlight', search: searchStarlight, ...(await servePlainly(built)) });
    const rows: Row[] = [];
    const answers: Result['answers'][number][] = [];
    for (const { name, port, search } of sites) {
      const at = (address: string) => `http://localhost:${port}${address}`;
      for (const [kind, address] of Object.entries(kinds)) {
        for (const scripts of [true, false]) {
          const seen = await seeOften(browser, at(address), scripts);
          rows.push({ site: name, kind, scripts, seen });
        }
        console.info(`${name}: ${kind}`);
      }
      const pressed = await often(() => pressLink(browser, at(questions.from), questions.to));
      const suggested = await often(() => firstSuggestion(browser, at('/'), search));
      answers.push({
        site: name,
        what: 'from a press on an answer to the next question',
        time: pressed,
      });
      answers.push({
        site: name,
        what: 'from the first press to the first suggestion',
        time: suggested,
      });
    }
    await browser.close();
    await Promise.all(sites.map(({ close }) => close()));
    return { rows, answers, missing };
  },
  tell: ({ rows, answers, missing }) => {
    const ours = rows.filter(({ site }) => site === 'Waymark');
    return {
      notes: [
        `Chromium, a first visit: 0.4 seconds there and back, 400 kilobits a second, the processor slowed six times. Median of ${runs} visits. Bytes over the wire, headers included, with all that the page asks for by itself.`,
        'Starlight (0.42.4) has the words of the same pages, as Markdown, and a sidebar of the parts of the site alone. It is built in the same run and served from this machine with the same compression.',
        ...(missing === null ? [] : [`Starlight: ${missing}.`]),
      ],
      targets: [],
      tables: [
        ...[true, false].map((scripts) => ({
          title: `A first visit, scripts ${scripts ? 'on' : 'off'}`,
          columns: [
            'Page',
            'Site',
            'Bytes',
            'Requests',
            'First paint',
            'Largest paint',
            'Largest, beside ours',
          ],
          rows: rows
            .filter((row) => row.scripts === scripts)
            .map(({ site, kind, seen }) => [
              kind,
              site,
              kilobytes(seen.bytes),
              whole(seen.requests),
              seconds(seen.first),
              seconds(seen.largest),
              beside(seen, ours.find((row) => row.kind === kind && row.scripts === scripts)?.seen),
            ]),
        })),
        {
          title: 'Time to answer, scripts on',
          columns: ['What', 'Site', 'Time'],
          rows: answers.map(({ what, site, time }) => [what, site, seconds(time)]),
        },
      ],
    };
  },
};

/** From the site as it stands, so that both are of the same words. */
async function buildStarlight(): Promise<string | null> {
  console.info('Building Starlight…');
  rmSync(room, { recursive: true, force: true });
  const markdown = path.join(room, 'markdown');
  await writeMarkdown('dist', markdown);
  const cwd = path.join(room, 'starlight');
  const took = await timed(starlightProject(markdown, cwd), {
    cwd,
    log: path.join(room, 'starlight.log'),
  });
  return typeof took === 'string' ? took : null;
}

async function seeOften(browser: Browser, address: string, scripts: boolean): Promise<Seen> {
  const seen: Seen[] = [];
  for (let run = 0; run < runs; run += 1) seen.push(await see(browser, address, scripts));
  const middle = (of: (one: Seen) => number) => median(seen.map(of));
  return {
    bytes: middle(({ bytes }) => bytes),
    requests: middle(({ requests }) => requests),
    first: middle(({ first }) => first),
    largest: middle(({ largest }) => largest),
  };
}

async function often(act: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await act());
  return median(times);
}

async function searchHere(page: Page): Promise<void> {
  await page.locator('main site-search input').pressSequentially('autism');
  await page.locator('main site-search [role=option]').first().waitFor();
}

async function searchStarlight(page: Page): Promise<void> {
  await page.locator('button[data-open-modal]').click();
  await page.locator('.pagefind-ui__search-input').fill('autism');
  await page.locator('.pagefind-ui__result-link').first().waitFor();
}

const beside = (seen: Seen, ours: Seen | undefined): string =>
  ours ? ratio(seen.largest, ours.largest) : '';
