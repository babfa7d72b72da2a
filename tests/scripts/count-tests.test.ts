import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countCheck, countTests } from '../../scripts/stages/count-tests.mjs';
import { folderOf } from '../support/folder-of.ts';

const passing = {
  status: 'passed',
  assertionResults: [{ status: 'passed' }, { status: 'passed' }],
};

describe('a run of tests', () => {
  it('is counted test by test', () => {
    const mixed = {
      status: 'failed',
      assertionResults: [
        { status: 'passed' },
        { status: 'failed' },
        { status: 'pending' },
        { status: 'todo' },
      ],
    };
    expect(countTests({ testResults: [passing, mixed] }, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
  });

  it.each([
    ['ran no tests', { testResults: [] }, 0],
    ['left no report', undefined, 0],
    ['left a report of something else', 'done', 0],
    ['ended badly without saying why', { testResults: [passing] }, 1],
    [
      'had a file that could not be read',
      { testResults: [passing, { status: 'failed', assertionResults: [] }] },
      1,
    ],
    [
      'skipped all it had',
      { testResults: [{ status: 'passed', assertionResults: [{ status: 'skipped' }] }] },
      0,
    ],
  ])('fails where it %s', (_, report, code) => {
    expect(countTests(report, code).failed).toBe(1);
  });

  it('is counted the same as Vitest counts it', { timeout: 60_000 }, () => {
    const folder = folderOf(
      {
        'vitest.config.js': 'export default {}',
        'good.test.js':
          "import { it } from 'vitest'; it('a', () => {}); it('b', () => {}); it.skip('c', () => {});",
        'bad.test.js': "import { it } from 'vitest'; it('d', () => { throw new Error('d'); });",
        'broken.test.js':
          "import './not-there.js'; import { it } from 'vitest'; it('e', () => {});",
      },
      // Inside the project, so that the tests in it find Vitest.
      path.resolve('.cache'),
    );
    expect(runVitest(folder)).toEqual({ passed: 2, failed: 2, skipped: 1 });
  });
});

it('counts a check as one', () => {
  expect(countCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

function runVitest(folder: string) {
  const report = path.join(folder, 'report.json');
  const vitest = path.resolve('node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--root', folder, '--reporter=json', `--outputFile.json=${report}`];
  const options: ExecFileSyncOptions = { stdio: 'ignore', env: { PATH: process.env['PATH'] } };
  let code = 0;
  try {
    execFileSync(process.execPath, args, options);
  } catch (error) {
    code = (error as { status: number }).status;
  }
  return countTests(JSON.parse(readFileSync(report, 'utf8')), code);
}
