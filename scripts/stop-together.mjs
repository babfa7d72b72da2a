import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** How long a program may take to end in good order before it is made to. */
const PATIENCE = 5000;

/**
 * Start a program so that a signal which stops this process stops the program and all that it
 * started. Signals are listened for before it runs: one may come while it starts.
 *
 * @param {() => import('node:child_process').ChildProcess} start a group of its own, except on
 *   Windows, which has none
 */
export function stopTogether(start) {
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      stop(child, signal);
      setTimeout(stop, PATIENCE, child, 'SIGKILL').unref();
      child.once('close', () => process.exit(128 + os.constants.signals[signal]));
    };
    process.once(signal, listener);
    return /** @type {const} */ ([signal, listener]);
  });
  child = start();
  child.once('close', () => {
    for (const [signal, listener] of listeners) process.off(signal, listener);
  });
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function stop({ pid }, signal) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
