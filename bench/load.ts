import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { serveByNginx } from '../tests/support/nginx.ts';
import { whole } from './numbers.ts';
import type { Part } from './part.ts';

const addresses = [
  '/',
  '/urgent/',
  '/find-help/',
  '/services/ipsea/',
  '/pathways/autism/',
  '/dates/',
];
const connections = 50;
const seconds = 10;
const runs = 3;

interface Run {
  readonly perSecond: number;
  readonly errors: number;
  readonly slowest: string;
}

/** How many requests one small machine answers, as its own visitor. */
export const load: Part<readonly Run[] | string> = {
  measure: async () => {
    const missing = ['nginx', 'wrk'].find((program) => spawnSync(program, ['-v']).error);
    if (missing) return `not measured: ${missing} is not installed`;
    const nginx = await serveByNginx('dist');
    const script = writeScript();
    const measured = Array.from({ length: runs }, () => {
      console.info('Load…');
      return readRun(
        execFileSync(
          'wrk',
          ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, nginx.url],
          { encoding: 'utf8' },
        ),
      );
    });
    await nginx.stop();
    return measured;
  },
  tell: (measured) => {
    const notes = [
      `The built site from nginx with the headers of \`hosting/nginx.conf\`, asked by wrk on the same machine: ${connections} connections, ${seconds} seconds a run, ${addresses.length} pages in turn, compressed. The two share the processors.`,
    ];
    if (typeof measured === 'string')
      return { notes: [...notes, measured], targets: [], tables: [] };
    const errors = measured.reduce((sum, run) => sum + run.errors, 0);
    return {
      notes,
      targets: [
        {
          promised: 'Under load no request fails',
          measured: `${errors} failed`,
          isHeld: errors === 0,
        },
      ],
      tables: [
        {
          title: 'Requests a second',
          columns: ['Run', 'Requests a second', 'Failed', '99 in 100 within'],
          rows: measured.map((run, at) => [
            String(at + 1),
            whole(run.perSecond),
            String(run.errors),
            run.slowest,
          ]),
        },
      ],
    };
  },
};

function writeScript(): string {
  const folder = path.resolve('.cache/bench');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'load.lua');
  writeFileSync(
    file,
    `local pages = { ${addresses.map((address) => JSON.stringify(address)).join(', ')} }
local at = 0
request = function()
  at = at % #pages + 1
  return wrk.format("GET", pages[at], { ["Accept-Encoding"] = "gzip" })
end
`,
  );
  return file;
}

/** wrk writes about errors only where there were some. */
export function readRun(said: string): Run {
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
  if (!Number.isFinite(perSecond)) throw new Error(`wrk said nothing of requests: ${said}`);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(said);
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(said);
  const errors = [...(socket?.slice(1) ?? []), ...(refused?.slice(1) ?? [])];
  return {
    perSecond,
    errors: errors.reduce((sum, count) => sum + Number(count), 0),
    slowest: /99%\s+(\S+)/.exec(said)?.[1] ?? 'not known',
  };
}
