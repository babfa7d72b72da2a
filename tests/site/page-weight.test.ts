import { expect, it } from 'vitest';
import { tooHeavy, weighPages } from '../../scripts/build/page-weight.mjs';

it('sends no page that a weak signal makes a family wait for', () => {
  const weights = weighPages('dist');
  expect(weights.length).toBeGreaterThan(0);
  expect(tooHeavy(weights)).toEqual([]);
});
