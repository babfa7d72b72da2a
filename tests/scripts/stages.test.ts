import { afterEach, describe, expect, it, vi } from 'vitest';
import { countCheck } from '../../scripts/stages/count-tests.mjs';
import { runStages } from '../../scripts/stages/run-stages.mjs';
import { summary, total } from '../../scripts/stages/summary.mjs';

const STAGES = [
  { name: 'lint', script: 'lint', kind: 'check' },
  { name: 'build', script: 'build', kind: 'check' },
  { name: 'browser tests', script: 'test:site', kind: 'tests', needs: 'build' },
] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('npm test', () => {
  const runWith = async (failing: readonly string[]) => {
    vi.spyOn(console, 'log').mockReturnValue();
    const ran: string[] = [];
    const results = await runStages(STAGES, ({ script }) => {
      ran.push(script);
      return Promise.resolve(countCheck(failing.includes(script) ? 1 : 0));
    });
    return { ran, results };
  };

  it('goes on after a failure, so that all there is to put right is seen', async () => {
    const { ran, results } = await runWith(['lint']);
    expect(ran).toEqual(['lint', 'build', 'test:site']);
    expect(total(results)).toEqual({ passed: 2, failed: 1 });
  });

  it('counts as failed what could not be run', async () => {
    const { ran, results } = await runWith(['build']);
    expect(ran).toEqual(['lint', 'build']);
    expect(summary(results)).toMatchInlineSnapshot(`
      "  lint: 1 passed, 0 failed
        build: 0 passed, 1 failed
        browser tests: failed: not run, because "npm run build" failed
      1 passed, 2 failed"
    `);
  });
});

describe('the summary', () => {
  it('ends with the sums by themselves, after any warning', () => {
    const results = [
      { name: 'lint', count: { passed: 1, failed: 0, skipped: 0 } },
      { name: 'unit tests', count: { passed: 311, failed: 2, skipped: 4 } },
    ];
    expect(summary(results, ['Warning: there is no report of the slow tests.']))
      .toMatchInlineSnapshot(`
      "  lint: 1 passed, 0 failed
        unit tests: 311 passed, 2 failed, 4 skipped
      Warning: there is no report of the slow tests.
      312 passed, 2 failed"
    `);
  });
});
