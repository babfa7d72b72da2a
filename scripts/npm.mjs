import path from 'node:path';
import process from 'node:process';
import { run } from './run.mjs';

/**
 * Run npm: the one that started this process where there is one, else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(args, options = {}) {
  const started = process.env['npm_execpath'];
  if (started && path.basename(started) === 'npm-cli.js') {
    return run(process.execPath, [started, ...args], options);
  }
  // On Windows npm is a command file, and only a shell can start one.
  return run('npm', args, { ...options, viaShell: process.platform === 'win32' });
}
