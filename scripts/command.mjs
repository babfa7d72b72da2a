import process from 'node:process';
import { tooOldForScripts } from './set-up/node-version.mjs';

/** What stops a command, told to the person at the terminal. It needs no stack: nothing is broken. */
export class Stop extends Error {}

/**
 * Run one command of this folder. An old Node is turned away before anything that it could not
 * read is loaded, which is why the command itself arrives as a function that imports it.
 *
 * @param {() => Promise<number>} main gives the exit code
 */
export async function command(main) {
  const tooOld = tooOldForScripts(process.versions.node);
  if (tooOld) {
    console.error(tooOld);
    process.exit(1);
  }
  stopWithParent();
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error);
    process.exit(1);
  }
}

/**
 * A signal sent to npm reaches the shell between npm and this process, and some shells end without
 * handing it on. Then this process has lost its parent, and takes that for the signal.
 */
function stopWithParent() {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 50);
  timer.unref();
}
