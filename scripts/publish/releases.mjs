import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';

/** How many releases stay on the disk, the one being read among them. */
const KEPT = 5;

/**
 * Copy a built site beside the ones that a web server has, and let the server read it all at once:
 * `current` is a link, and a link is replaced in one step. Whatever stops this in the middle, the
 * site that stood stands, whole.
 *
 * @param {string} dist
 * @param {string} folder what the web server reads from, as FOLDER/current
 * @returns {string} the name of the release: what is in it, as a hash
 */
export function publish(dist, folder) {
  const releases = path.join(folder, 'releases');
  fs.mkdirSync(releases, { recursive: true });
  const release = nameOf(dist);
  const place = path.join(releases, release);
  if (!fs.existsSync(place)) {
    const part = path.join(releases, `part-${process.pid}`);
    fs.cpSync(dist, part, { recursive: true });
    for (const file of filesIn(part)) writeThrough(path.join(part, file));
    fs.renameSync(part, place);
  }
  // What was rolled back from is not gone back to.
  const published = readHistory(folder);
  const earlier = published.slice(0, published.indexOf(currentOf(folder)) + 1);
  const history = [...earlier.filter((name) => name !== release), release].slice(-KEPT);
  writeHistory(folder, history);
  switchTo(folder, release);
  for (const name of fs.readdirSync(releases)) {
    if (!history.includes(name)) {
      fs.rmSync(path.join(releases, name), { recursive: true, force: true });
    }
  }
  return release;
}

/**
 * Let the web server read the release before the one it reads.
 *
 * @param {string} folder
 * @returns {string} the name of that release
 */
export function goBack(folder) {
  const history = readHistory(folder);
  const before = history[history.indexOf(currentOf(folder)) - 1];
  if (before === undefined) {
    throw new Stop('There is no earlier release to go back to. The site is as it was.');
  }
  switchTo(folder, before);
  return before;
}

/**
 * @param {string} folder
 * @param {string} release
 */
function switchTo(folder, release) {
  const link = path.join(folder, `next-${process.pid}`);
  fs.rmSync(link, { force: true });
  fs.symlinkSync(path.join('releases', release), link);
  fs.renameSync(link, path.join(folder, 'current'));
}

/** @param {string} folder */
function currentOf(folder) {
  const link = path.join(folder, 'current');
  const there = fs.lstatSync(link, { throwIfNoEntry: false });
  if (there === undefined) return '';
  if (there.isSymbolicLink()) return path.basename(fs.readlinkSync(link));
  throw new Stop(
    `"${link}" is a folder of somebody else's making, not a link to a release.\n` +
      '  Move it away, then run the command again.',
  );
}

/** @param {string} folder */
function readHistory(folder) {
  const file = path.join(folder, 'history.txt');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/**
 * @param {string} folder
 * @param {readonly string[]} history
 */
function writeHistory(folder, history) {
  const next = path.join(folder, `history-${process.pid}.txt`);
  fs.writeFileSync(next, `${history.join('\n')}\n`);
  writeThrough(next);
  fs.renameSync(next, path.join(folder, 'history.txt'));
}

/** @param {string} folder */
function nameOf(folder) {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)) {
    const content = fs.readFileSync(path.join(folder, file));
    hash.update(`${file.split(path.sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} folder
 * @returns {string[]} in one order on every computer
 */
function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Wait until the disk has a file, so that a power cut cannot empty what the link already points to.
 * @param {string} file
 */
function writeThrough(file) {
  const open = fs.openSync(file, 'r+');
  fs.fsyncSync(open);
  fs.closeSync(open);
}
