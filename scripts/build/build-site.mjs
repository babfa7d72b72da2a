import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { writeHosting } from '../hosting/write-hosting.mjs';
import { root } from '../root.mjs';
import { run } from '../run.mjs';
import { projectNode } from '../set-up/project-node.mjs';
import { tool } from '../tool.mjs';
import { describeQuestions, weighQuestions } from './questions-weight.mjs';
import { describeWeight, weighPages } from './page-weight.mjs';
import { writeWeights } from './write-weights.mjs';
import { clearCutBuilds, switchFolder } from './switch-folder.mjs';

const cache = path.join(root, '.cache');

/**
 * Build the whole site aside and then put it in the place of the one that stands, so that a build
 * that fails or is cut leaves the old site whole.
 *
 * @returns {Promise<string>} the folder of the built site
 */
export async function buildSite() {
  const dist = path.join(root, 'dist');
  const fresh = path.join(cache, `build-${process.pid}`);
  clearCutBuilds(cache);
  try {
    await must(
      'The content has mistakes.',
      run(projectNode(), ['src/commands/check.ts', '--errors']),
    );
    await must('The site could not be built.', tool('astro', ['build', '--outDir', fresh]));
    await must('The search index could not be written.', tool('pagefind', ['--site', fresh]));
    const { writeOffline } = await import('./offline.mjs');
    await writeOffline(fresh, process.env['BASE'] ?? '/');
    writeHosting(fresh);
    const weights = weighPages(fresh);
    writeWeights(fresh, weights, process.env['BASE'] ?? '/');
    console.log(describeWeight(weights));
    console.log(describeQuestions(weighQuestions(fresh)));
    switchFolder(fresh, dist, path.join(cache, `old-${process.pid}`));
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
  return dist;
}

/**
 * @param {string} wrong
 * @param {Promise<{ code: number }>} step
 */
async function must(wrong, step) {
  const { code } = await step;
  if (code === 0) return;
  throw new Stop(
    `${wrong}\n  The reason stands above. A site that was built earlier is untouched.`,
  );
}
