import { expect, it } from 'vitest';
import { tooHeavy, weighPages } from '../../scripts/build/page-weight.mjs';
import { tooMuchScript, weighScripts } from '../../scripts/build/script-weight.mjs';

it('sends no page that a weak signal makes a family wait for', () => {
  const weights = weighPages('dist');
  expect(weights.length).toBeGreaterThan(0);
  expect(tooHeavy(weights)).toEqual([]);
});

it('asks for no more scripts, as a page opens, than its budget', () => {
  const pages = weighPages('dist').map(({ page }) => page);
  const weights = weighScripts('dist', pages);
  expect(weights[0]?.bytes).toBeGreaterThan(0);
  expect(tooMuchScript(weights)).toEqual([]);
});
