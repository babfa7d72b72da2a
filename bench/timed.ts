import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';

export interface Timed {
  readonly seconds: number;
  /** Of all processors together: other work on the machine changes it little. */
  readonly processorSeconds: number;
  /** Of the largest of its processes, at its peak. */
  readonly megabytes: number;
}

const time = '/usr/bin/time';
const most = 60 * 60_000;

/**
 * Run a program and say what it took, or why it cannot be said. `log` is the file that takes
 * what it writes.
 */
export async function timed(
  [program = '', ...args]: readonly string[],
  { cwd, log, limit = most }: { cwd: string; log: string; limit?: number },
): Promise<Timed | string> {
  if (!existsSync(time)) return 'not measured: the command "time" is not here';
  const measured = path.join(cwd, 'time.txt');
  const out = openSync(log, 'w');
  const child = spawn(time, ['-o', measured, '-f', '%e %U %S %M', program, ...args], {
    cwd,
    stdio: ['ignore', out, out],
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const watch = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limit);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearTimeout(watch);
  closeSync(out);
  if (signal === 'SIGKILL') return `stopped after ${limit / 60_000} minutes`;
  if (code !== 0) return `failed: ${lastError(readFileSync(log, 'utf8'))}`;
  const [wall = 0, user = 0, system = 0, peak = 0] = lastLine(readFileSync(measured, 'utf8'))
    .split(' ')
    .map(Number);
  return { seconds: wall, processorSeconds: user + system, megabytes: peak / 1024 };
}

/** What went wrong stands above where it went wrong, and last of all the version of Node. */
const lastError = (text: string): string =>
  text
    .trim()
    .split('\n')
    .findLast((line) => /error/i.test(line)) ?? lastLine(text);

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
