import { defineConfig } from 'vitest/config';

/**
 * For `npm run test:mutation`: each fault is held against the engine's examples alone. The random
 * flows of `properties.test.ts` would find more, but take a hundred times as long a fault.
 */
export default defineConfig({
  test: {
    include: ['tests/navigator/**/*.test.ts'],
    exclude: ['tests/navigator/properties.test.ts'],
  },
});
