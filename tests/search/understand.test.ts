import { expect, it } from 'vitest';
import { loadSite } from '../../src/site.ts';
import { understand } from '../../src/search/understand.ts';
import { searchOf } from '../support/search.ts';

const { understanding } = searchOf(loadSite());
const words = (wrote: string) => understand(wrote, understanding).words.map(({ stem }) => stem);

it('leaves out that somebody wants to reach a service, and keeps which', () => {
  expect(words('sendiass phone number')).toEqual(words('sendiass'));
  expect(words('camhs contact details')).toEqual(words('camhs'));
});

it('keeps "numbers" where it is all there is to look for', () => {
  expect(words('numbers')).toEqual(['number']);
  expect(words('cant do numbers at all')).toContain('number');
});
