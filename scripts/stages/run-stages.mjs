import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { npm } from '../npm.mjs';
import { readJson } from '../read-json.mjs';
import { countCheck, countTests } from './count-tests.mjs';

/**
 * One part of a test run, which is one script of package.json.
 * @typedef {{
 *   readonly name: string,
 *   readonly script: string,
 *   readonly kind: 'check' | 'tests',
 *   readonly needs?: string,
 * }} Stage
 *   `kind`: counted as one, or test by test; `needs`: the script of the stage it cannot do without
 *
 * @typedef {import('./count-tests.mjs').Count} Count
 * @typedef {import('./summary.mjs').Result} Result
 */

/**
 * Run every stage. One that fails stops only those that need it, so that a person sees all there
 * is to put right.
 *
 * @param {readonly Stage[]} stages
 * @param {(stage: Stage) => Promise<Count>} runStage
 * @returns {Promise<Result[]>}
 */
export async function runStages(stages, runStage) {
  /** @type {Result[]} */
  const results = [];
  /** @type {Set<string>} */
  const failed = new Set();
  for (const [done, stage] of stages.entries()) {
    const { name, script, needs } = stage;
    console.log(`\n── ${done + 1} of ${stages.length}: ${name} (npm run ${script}) ──`);
    const result =
      needs !== undefined && failed.has(needs)
        ? { name, count: countCheck(1), note: `failed: not run, because "npm run ${needs}" failed` }
        : { name, count: await runStage(stage) };
    if (result.note !== undefined) console.log(result.note);
    if (result.count.failed > 0) failed.add(script);
    results.push(result);
  }
  console.log('');
  return results;
}

/**
 * Run one stage in a process of its own, with its output shown as it comes.
 *
 * @param {Stage} stage
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<Count>}
 */
export async function runScript({ script, kind }, env) {
  if (kind === 'check') {
    const { code } = await npm(['run', '--silent', script], { env });
    return countCheck(code);
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-tests-'));
  const file = path.join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code } = await npm(['run', '--silent', script, '--', ...reporters], { env });
    return countTests(readJson(file), code);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
