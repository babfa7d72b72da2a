import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { stopTogether } from './stop-together.mjs';

/**
 * Run another program and wait for it. A signal that stops this process stops the program and
 * all that it started, so that nothing is left running behind a closed terminal.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{
 *   env?: Readonly<Record<string, string | undefined>>,
 *   listen?: boolean,
 *   viaShell?: boolean,
 *   timeout?: number,
 * }} [options] `listen`: gather what it writes instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { env = {}, listen = false, viaShell = false, timeout } = {}) {
  const child = stopTogether(() =>
    spawn(program, args, {
      cwd: root,
      env: { ...environment(), ...env },
      stdio: listen ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: viaShell,
      // A group of its own can be stopped as a whole.
      detached: process.platform !== 'win32',
      windowsHide: true,
      timeout,
    }),
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => {
      resolve({ code: 127, output: output + error.message });
    });
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** What a program started from here sees: the project's own Node first. */
function environment() {
  const name = pathName();
  const bin = path.join(root, 'node_modules', '.bin');
  const rest = (process.env[name] ?? '').split(path.delimiter).filter((place) => place !== bin);
  return {
    ...process.env,
    [name]: [bin, ...rest].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Windows may write it "Path", and a copy of the environment does not see the two as one. */
export function pathName() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}
