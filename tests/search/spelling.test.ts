import { expect, it } from 'vitest';
import { speller } from '../../src/search/spelling.ts';

const known: [string, number][] = [
  ['dyslexia', 9],
  ['transport', 20],
  ['assessment', 40],
  ['physiotherapy', 5],
  ['school', 200],
  ['respite', 8],
  ['despite', 1],
];

const meant = speller(known);

it.each([
  ['dislexia', 'dyslexia'],
  ['trasnport', 'transport'],
  ['assesment', 'assessment'],
  ['phisiotherapy', 'physiotherapy'],
  ['shcool', 'school'],
  ['respit', 'respite'],
])('takes "%s" for "%s"', (wrote, word) => {
  expect(meant(wrote)).toBe(word);
});

it.each(['dla', 'xyzzyx', 'ks2', 'banana'])('leaves "%s" as it is', (wrote) => {
  expect(meant(wrote)).toBe(null);
});
