import fs from 'node:fs';
import path from 'node:path';
import { readJson } from '../read-json.mjs';

/**
 * What the last `npm run test:all` found, and on what.
 * @typedef {{
 *   readonly tested: string,
 *   readonly on: string,
 *   readonly passed: number,
 *   readonly failed: number,
 *   readonly stages: readonly { readonly name: string, readonly passed: number, readonly failed: number }[],
 * }} Report `tested`: the hash of the tested files; `on`: the day
 */

/** @param {string} folder of the project */
function placeIn(folder) {
  return path.join(folder, 'reports', 'test-all.json');
}

/**
 * @param {string} folder
 * @returns {Report | undefined} nothing where there is none that can be read
 */
export function readReport(folder) {
  return /** @type {Report | undefined} */ (readJson(placeIn(folder)));
}

/**
 * @param {string} folder
 * @param {Report} report
 */
export function keepReport(folder, report) {
  fs.mkdirSync(path.dirname(placeIn(folder)), { recursive: true });
  fs.writeFileSync(placeIn(folder), `${JSON.stringify(report, null, 2)}\n`);
}

/**
 * What to say of the slow tests after the quick ones.
 *
 * @param {Report | undefined} report
 * @param {string} hash of the files as they stand
 * @returns {string | undefined} nothing where they passed on these very files
 */
export function warnOfReport(report, hash) {
  const again = 'Run "npm run test:all".';
  if (!report) return `Warning: there is no report of the slow tests. ${again}`;
  if (report.tested !== hash) {
    return `Warning: files have changed since the slow tests ran on ${report.on}. ${again}`;
  }
  if (report.failed > 0) {
    return `Warning: ${report.failed} of the slow tests failed on ${report.on}. ${again}`;
  }
  return undefined;
}
