import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begin with the longest file: begun last, it goes on by itself while a processor stands idle. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLongest = ({ moduleId }: TestSpecification) => /accessibility/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

/**
 * Three kinds of test. `unit` needs nothing but the source, `site` needs the built site and a
 * browser, `slow` takes minutes and runs only when asked for (`npm run test:all`).
 */
export default defineConfig({
  test: {
    // A forgotten `.only` would make the rest of its file look as if it had passed.
    allowOnly: false,
    // Left to itself Vitest keeps one processor free, and half of a small machine stands idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/slow/**'],
          // These share nothing that they change, and half of their time went into starting anew.
          isolate: false,
          // Commands start a process of their own, which a busy machine makes wait.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/serve-site.ts'],
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
