import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { weighPages } from '../scripts/build/page-weight.mjs';
import { serve } from '../scripts/serve/serve.mjs';
import { costOfFirst } from '../tests/search/eval/in-browser.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { hugoProject } from './hugo.ts';
import { circumstances, describe, type Circumstances } from './machine.ts';
import { multiplyProject } from './multiply.ts';
import { kilobytes, ratio, whole } from './numbers.ts';
import type { Part, Target } from './part.ts';
import { installOthers, starlightProject, writeMarkdown } from './starlight.ts';
import { timed, type Timed } from './timed.ts';

const sizes = [1, 10, 40];
/** From 10 to 40 times the content. */
const mostGrowth = 4.5;
const othersLimit = 30 * 60_000;

/** What one size of the content took, and what a visitor loads of it. */
interface Size {
  readonly times: number;
  readonly measured: Circumstances;
  readonly services: number;
  readonly pages: number;
  readonly took: Readonly<Record<string, Timed | string>>;
  /** Bytes over the wire, by what a visitor opens. */
  readonly loads: Readonly<Record<string, number>>;
}

export const builds: Part<readonly Size[]> = {
  measure: async (before = [], only) => {
    const asked = only.length > 0 ? only.map(Number) : sizes;
    const fresh: Size[] = [];
    for (const times of asked) fresh.push(await measureSize(times));
    return [...before.filter(({ times }) => !asked.includes(times)), ...fresh].sort(
      (a, b) => a.times - b.times,
    );
  },
  tell: (all) => ({
    notes: [
      'The services and providers of today, that many times over, each copy with its own name and address. The copies are marked as uncertain, so that no answer of the guided questions must name them.',
      'One run each. Our build checks the content, walks every path of the guided questions, writes every page, both search indexes, the exports and the offline lists. Starlight and Hugo get the words of the same pages as Markdown; Starlight writes its search index too, and Hugo has one template without one.',
      'Processor seconds are of all processors together: other work on the machine changes them little. Memory is that of the largest process at its peak.',
      ...all.map(({ times, measured }) => `${times} times: ${describe(measured)}.`),
    ],
    targets: targets(all),
    tables: [
      {
        title: 'Time and memory of a build',
        columns: [
          'Services',
          'Pages',
          'Built by',
          'Processor',
          'On the clock',
          'Memory',
          'Beside ours',
        ],
        rows: all.flatMap(buildRows),
      },
      {
        title: 'What a visitor loads as the content grows, compressed',
        columns: ['Services', ...Object.keys(all[0]?.loads ?? {})],
        rows: all.map(({ services, loads }) => [
          whole(services),
          ...Object.values(loads).map(kilobytes),
        ]),
      },
    ],
  }),
};

async function measureSize(times: number): Promise<Size> {
  const measured = circumstances();
  const room = path.resolve('.cache/bench', `times-${times}`);
  rmSync(room, { recursive: true, force: true });
  const ours = path.join(room, 'waymark');
  mkdirSync(ours, { recursive: true });
  multiplyProject(process.cwd(), ours, times);
  const build = "import('./scripts/build/build-site.mjs').then((module) => module.buildSite())";
  console.info(`Building ${times} times today's content…`);
  const waymark = await timed([process.execPath, '-e', build], {
    cwd: ours,
    log: path.join(room, 'waymark.log'),
  });
  if (typeof waymark === 'string') throw new Error(waymark);
  const dist = path.join(ours, 'dist');
  const loads = await loadsOf(dist);
  const took: Record<string, Timed | string> = { Waymark: waymark };
  const missing = installOthers();
  let pages = 0;
  if (missing === null) {
    const markdown = path.join(room, 'markdown');
    pages = await writeMarkdown(dist, markdown);
    rmSync(ours, { recursive: true });
    const hugo = hugoProject(markdown, path.join(room, 'hugo'));
    took['Hugo'] = typeof hugo === 'string' ? hugo : await buildIn(room, 'hugo', hugo);
    const starlight = starlightProject(markdown, path.join(room, 'starlight'));
    took['Starlight'] = await buildIn(room, 'starlight', starlight);
  } else took['Starlight'] = missing;
  rmSync(room, { recursive: true });
  return { times, measured, services: loads.services, pages, took, loads: loads.bytes };
}

function buildIn(room: string, name: string, command: readonly string[]): Promise<Timed | string> {
  console.info(`  ${name}…`);
  return timed(command, {
    cwd: path.join(room, name),
    log: path.join(room, `${name}.log`),
    limit: othersLimit,
  });
}

/** Pages with their styles, and what scripts fetch, each compressed. */
async function loadsOf(dist: string) {
  const weights = new Map(weighPages(dist).map(({ page, bytes }) => [page, bytes]));
  const fetched = (file: string) => gzipSync(readFileSync(path.join(dist, file))).length;
  const services = JSON.parse(readFileSync(path.join(dist, 'data/services.json'), 'utf8')) as {
    readonly records: readonly unknown[];
  };
  const server = await serve({ dir: dist });
  const browser = await openBrowser();
  const search = await costOfFirst(browser, `http://localhost:${server.port}/`, 'autism');
  await browser.close();
  await server.close();
  return {
    services: services.records.length,
    bytes: {
      home: weights.get('/') ?? 0,
      'first question': weights.get('/find-help/') ?? 0,
      'a service': weights.get('/services/ipsea/') ?? 0,
      directory: weights.get('/services/') ?? 0,
      'A to Z': weights.get('/a-to-z/') ?? 0,
      'search page': weights.get('/search/') ?? 0,
      'a first search': search.bytes,
      "the directory's filters": fetched('data/directory.json'),
      'my plan': fetched('data/plan.json'),
    },
  };
}

function buildRows({ services, pages, took }: Size): string[][] {
  const ours = took['Waymark'];
  return Object.entries(took).map(([name, one]) => {
    const row = [whole(services), whole(pages), name];
    if (typeof one === 'string') return [...row, one, '', '', ''];
    const beside =
      typeof ours === 'object' ? ratio(one.processorSeconds, ours.processorSeconds) : '';
    return [
      ...row,
      `${whole(one.processorSeconds)} s`,
      `${whole(one.seconds)} s`,
      `${whole(one.megabytes)} MB`,
      beside,
    ];
  });
}

function targets(all: readonly Size[]): Target[] {
  const [ten, forty] = [10, 40].map((size) => all.find(({ times }) => times === size));
  const [less, more] = [ten?.took['Waymark'], forty?.took['Waymark']];
  if (!ten || !forty || typeof less !== 'object' || typeof more !== 'object') return [];
  const growth = (promised: string, from: number, to: number, most: number): Target => ({
    promised,
    measured: `${(to / from).toFixed(2)} times`,
    isHeld: to / from <= most,
  });
  return [
    growth(
      `From 10 to 40 times the content a build takes at most ${mostGrowth} times the processor time`,
      less.processorSeconds,
      more.processorSeconds,
      mostGrowth,
    ),
    growth(
      `From 10 to 40 times the content a build takes at most ${mostGrowth} times the memory`,
      less.megabytes,
      more.megabytes,
      mostGrowth,
    ),
    ...Object.entries(forty.loads).map(([what, bytes]) =>
      growth(
        `From 10 to 40 times the content, ${what}: at most a fifth more bytes`,
        ten.loads[what] ?? 0,
        bytes,
        1.2,
      ),
    ),
  ];
}
