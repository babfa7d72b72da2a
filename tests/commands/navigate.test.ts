import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/navigator/reply.ts';
import { project } from '../../src/site.ts';

function run(given: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/navigate.ts', ...given],
    { cwd: project, encoding: 'utf8', input },
  );
  return { status, stdout, stderr };
}

// Each starts Node; a busy machine takes its time.
describe('npm run navigate', { timeout: 60_000 }, () => {
  it('answers one question with JSON, and nothing else', () => {
    const { status, stdout, stderr } = run([
      '{"who":"parent","age":7,"worry":["autism","attendance"],"diagnosis":"none","plan":"sen-support","school":"part","urgent":false}',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    const told = JSON.parse(stdout) as Reply;
    expect(Object.keys(told)).toEqual([
      'asked',
      'urgent',
      'outcome',
      'outcomes',
      'first',
      'pathways',
      'steps',
      'services',
      'notShown',
    ]);
    expect(told.outcomes).toHaveLength(2);
    expect(told.asked.map(({ question }) => question)).toEqual(
      expect.arrayContaining(['danger', 'worry', 'age', 'school', 'plan']),
    );
    expect(told.steps[0]).toMatch(/^[a-z-]+\/[a-z-]+$/);
    for (const { fit, why, selfReferral } of told.services) {
      expect(['fits', 'could-fit']).toContain(fit);
      expect(['yes', 'no', 'unknown']).toContain(selfReferral);
      expect(why.length).toBeGreaterThan(0);
    }
    const ids = told.services.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, wouldChange } of told.notShown) {
      expect(ids).not.toContain(id);
      expect(wouldChange).not.toBe('');
    }
  });

  it('answers a line each, goes on after a bad one, and then ends with 2', () => {
    const { status, stdout, stderr } = run(
      ['--lines'],
      '{"worry":"sleep"}\n\n{"age":26}\n{"who":"young-person","age":15}\n',
    );
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
      'asked',
      'error',
      'asked',
    ]);
    expect(stderr).toBe('Line 3: age is 26. Allowed: a whole number from 0 to 25.\n');
    expect(status).toBe(2);
  });

  it('lists every worry with the words that parents use', () => {
    const { status, stdout } = run(['--worries']);
    const worries = JSON.parse(stdout) as { id: string; words: string[] }[];
    expect(status).toBe(0);
    expect(worries.length).toBeGreaterThan(40);
    for (const { words } of worries) expect(words.length).toBeGreaterThan(0);
  });

  it.each([
    ['{"foo":1}', 'There is no field "foo". Allowed: who, age, worry'],
    ['{"plan":"maybe"}', 'plan is "maybe". Allowed: none, sen-support, asked, ehcp'],
    ['{"urgent":"yes"}', 'urgent is "yes". Allowed: true, false.'],
    ['{"place":"atlantis"}', 'place is "atlantis". Allowed: '],
    ['[]', 'Write an object in braces.'],
    ['{', 'This is not JSON: {'],
  ])('refuses %s, says what is allowed, and ends with 2', (given, says) => {
    const { status, stdout, stderr } = run([given]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
});
