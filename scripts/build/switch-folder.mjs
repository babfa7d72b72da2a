import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { message } from '../set-up/message.mjs';

/**
 * Put a finished folder in the place of an older one. There is a moment with neither, never one
 * with half of each.
 *
 * @param {string} fresh
 * @param {string} place
 * @param {string} aside where the older one goes until the switch is done
 */
export function switchFolder(fresh, place, aside) {
  try {
    if (fs.existsSync(place)) fs.renameSync(place, aside);
  } catch {
    throw new Stop(
      message(
        'The new site is built, but the old one could not be moved out of its place.',
        `Another program has the folder "${path.basename(place)}" open.`,
        'Close it (a server, a terminal or an editor), then run the command again.',
      ),
    );
  }
  try {
    fs.renameSync(fresh, place);
  } catch (error) {
    if (fs.existsSync(aside)) fs.renameSync(aside, place);
    throw error;
  }
  fs.rmSync(aside, { recursive: true, force: true });
}

/**
 * Remove what builds left that were cut in the middle; those still running keep theirs.
 * @param {string} cache
 */
export function clearCutBuilds(cache) {
  fs.mkdirSync(cache, { recursive: true });
  for (const name of fs.readdirSync(cache)) {
    const builder = /^(?:build|old)-(\d+)$/.exec(name)?.[1];
    if (builder !== undefined && !isRunning(Number(builder))) {
      fs.rmSync(path.join(cache, name), { recursive: true, force: true });
    }
  }
}

/** @param {number} pid */
function isRunning(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
