import path from 'node:path';
import process from 'node:process';
import { pathName, run } from './run.mjs';

/**
 * Run npm: the one that started this process where there is one, else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2] & { node?: string }} [options] `node`: what npm runs on
 */
export function npm(args, { node = process.execPath, ...options } = {}) {
  const started = process.env['npm_execpath'];
  if (started && path.basename(started) === 'npm-cli.js') {
    return run(node, [started, ...args], options);
  }
  // On Windows npm is a command file, and only a shell can start one.
  const viaShell = process.platform === 'win32';
  const name = pathName();
  const env = {
    ...options.env,
    [name]: [path.dirname(node), process.env[name]].join(path.delimiter),
  };
  return run('npm', args, { ...options, env, viaShell });
}
