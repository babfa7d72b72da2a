import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What the slow tests depend on. */
const TESTED = [
  'src',
  'content',
  'public',
  'tests',
  'scripts',
  'astro.config.mjs',
  'package-lock.json',
  'vitest.config.ts',
];

/**
 * One hash over what is tested. It is the same on every computer that has the same content,
 * whatever it ends its lines with and in whatever order it lists its files.
 *
 * @param {string} folder of the project
 */
export function hashOfTested(folder) {
  const files = TESTED.flatMap((place) => listFiles(folder, place)).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const content = withPlainLines(fs.readFileSync(path.join(folder, file)));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * The files git keeps or would keep; all that are there where the project came without git.
 * @param {string} folder
 * @param {string} place
 * @returns {string[]}
 */
function listFiles(folder, place) {
  try {
    const options = ['--cached', '--others', '--exclude-standard', '-z', '--', place];
    const listed = execFileSync('git', ['ls-files', ...options], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const names = [...new Set(listed.split('\0'))].filter(Boolean);
    return names.filter((file) => fs.existsSync(path.join(folder, file)));
  } catch {
    return walk(folder, place);
  }
}

/**
 * @param {string} folder
 * @param {string} place
 * @returns {string[]}
 */
function walk(folder, place) {
  const full = path.join(folder, place);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [place];
  return fs.readdirSync(full).flatMap((name) => walk(folder, `${place}/${name}`));
}

/**
 * Git may end lines the Windows way on one computer and not on another. Pictures hold zero bytes
 * and are left as they are.
 *
 * @param {Buffer} content
 */
function withPlainLines(content) {
  if (content.includes(0) || !content.includes('\r\n')) return content;
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
