import { root } from '../root.mjs';
import { ensureBrowser } from '../set-up/install-browser.mjs';
import { setUp } from '../set-up/set-up.mjs';
import { readReport, warnOfReport } from './kept-report.mjs';
import { runScript, runStages } from './run-stages.mjs';
import { summary, total } from './summary.mjs';
import { hashOfTested } from './tested-files.mjs';

/** @type {readonly import('./run-stages.mjs').Stage[]} */
const STAGES = [
  { name: 'formatting', script: 'format:check', kind: 'check' },
  { name: 'lint', script: 'lint', kind: 'check' },
  { name: 'types', script: 'types', kind: 'check' },
  { name: 'unused code', script: 'unused', kind: 'check' },
  { name: 'content', script: 'check', kind: 'check' },
  { name: 'unit tests', script: 'test:unit', kind: 'tests' },
  { name: 'build', script: 'build', kind: 'check' },
  { name: 'browser tests', script: 'test:site', kind: 'tests', needs: 'build' },
];

/**
 * Everything that must hold before a change is merged. Installs what it needs, a browser too.
 * @returns {Promise<number>} the exit code
 */
export async function runQuickTests() {
  await setUp();
  const env = { WAYMARK_CHROMIUM: await ensureBrowser() };
  const results = await runStages(STAGES, (stage) => runScript(stage, env));
  const warning = warnOfReport(readReport(root), hashOfTested(root));
  console.log(summary(results, warning === undefined ? [] : [warning]));
  return total(results).failed === 0 ? 0 : 1;
}
