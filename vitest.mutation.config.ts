import { defineConfig } from 'vitest/config';

/** The engine's own tests, for `npm run test:mutation`: each mutant is run against these alone. */
export default defineConfig({
  test: { include: ['tests/navigator/**/*.test.ts'] },
});
