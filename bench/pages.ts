import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { mayBeLonger, weighPages, type Weight } from '../scripts/build/page-weight.mjs';
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
  /** The heaviest page that may not be longer. */
  readonly weights: readonly Weight[];
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
    // Each site in turn, so that other work on the machine slows both.
    for (const [kind, address] of Object.entries(kinds)) {
      for (const scripts of [true, false]) {
        for (const { name, port } of sites) {
          const seen = await seeOften(browser, `http://localhost:${port}${address}`, scripts);
          rows.push({ site: name, kind, scripts, seen });
        }
      }
      console.info(kind);
    }
    for (const { name, port, search } of sites) {
      const at = (address: string) => `http://localhost:${port}${address}`;
      const pressed = await often(() => pressLink(browser, at(questions.from), questions.to));
      const suggested = await often(() => firstSuggestion(browser, at('/'), search));
      answers.push({
        site: name,
        what: 'a press on an answer, to the next question',
        time: pressed,
      });
      answers.push({
        site: name,
        what: 'the first press, to the first suggestion',
        time: suggested,
      });
    }
    await browser.close();
    await Promise.all(sites.map(({ close }) => close()));
    const weights = weighPages('dist')
      .filter((weight) => !mayBeLonger(weight.page))
      .slice(0, 1);
    return { rows, answers, weights, missing };
  },
  tell: ({ rows, answers, weights, missing }) => {
    const [heaviest] = weights;
    return {
      notes: [
        `Chromium, a first visit: 0.4 seconds there and back, 400 kilobits a second, the processor slowed six times. Median of ${runs} visits. Bytes over the wire, headers included, with all that the page asks for by itself.`,
        'Beside each number stands that of Starlight (0.42.4), built from the words of the same pages as Markdown, with a sidebar of the parts of the site alone, and served from this machine with the same compression. "1.5 times" is how much more it takes.',
        ...(missing === null ? [] : [`Starlight: ${missing}.`]),
      ],
      targets: heaviest
        ? [
            {
              promised:
                'A page and its styles are at most 14,600 bytes, but for those that may be longer',
              measured: `${whole(heaviest.bytes)} bytes: ${heaviest.page}`,
              isHeld: heaviest.bytes <= 14_600,
            },
          ]
        : [],
      tables: [
        ...[true, false].map((scripts) => ({
          title: `A first visit, scripts ${scripts ? 'on' : 'off'}`,
          columns: [
            'Page',
            'Bytes',
            'Starlight',
            'Requests',
            'Starlight',
            'First paint',
            'Starlight',
            'Largest paint',
            'Starlight',
          ],
          rows: Object.keys(kinds).map((kind) => {
            const seenBy = (name: string) =>
              rows.find((row) => row.site === name && row.kind === kind && row.scripts === scripts)
                ?.seen;
            const [ours, theirs] = [seenBy('Waymark'), seenBy('Starlight')];
            const cells = (of: (seen: Seen) => number, say: (value: number) => string) => [
              ours ? say(of(ours)) : '',
              ours && theirs ? `${say(of(theirs))}, ${ratio(of(theirs), of(ours))}` : 'not there',
            ];
            return [
              kind,
              ...cells(({ bytes }) => bytes, kilobytes),
              ...cells(({ requests }) => requests, whole),
              ...cells(({ first }) => first, seconds),
              ...cells(({ largest }) => largest, seconds),
            ];
          }),
        })),
        {
          title: 'Time to answer, scripts on',
          columns: ['From', 'Site', 'Time'],
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
