import { Stop } from '../command.mjs';
import { root } from '../root.mjs';
import { ensureBrowser } from '../set-up/install-browser.mjs';
import { message } from '../set-up/message.mjs';
import { setUp } from '../set-up/set-up.mjs';
import { keepReport } from './kept-report.mjs';
import { runScript, runStages } from './run-stages.mjs';
import { summary, total } from './summary.mjs';
import { hashOfTested } from './tested-files.mjs';

/** @type {readonly import('./run-stages.mjs').Stage[]} */
const STAGES = [
  { name: 'build', script: 'build', kind: 'check' },
  { name: 'slow tests', script: 'test:slow', kind: 'tests', needs: 'build' },
  { name: 'faults put into the engine', script: 'test:mutation', kind: 'check' },
];

/**
 * The tests that take too long for every change. What they found is kept beside the code.
 * @returns {Promise<number>} the exit code
 */
export async function runSlowTests() {
  await setUp();
  const env = { WAYMARK_CHROMIUM: await ensureBrowser() };
  const tested = hashOfTested(root);
  const results = await runStages(STAGES, (stage) => runScript(stage, env));
  if (hashOfTested(root) !== tested) throw new Stop(CHANGED);

  const { passed, failed } = total(results);
  const stages = results.map(({ name, count: { passed, failed } }) => ({ name, passed, failed }));
  keepReport(root, { tested, on: new Date().toISOString().slice(0, 10), passed, failed, stages });
  console.log(summary(results));
  return failed === 0 ? 0 : 1;
}

const CHANGED = message(
  'The result of these tests was not kept.',
  'Files changed while they ran, so nobody can tell what was tested.',
  'Run "npm run test:all" again and leave the files alone until it ends.',
);
