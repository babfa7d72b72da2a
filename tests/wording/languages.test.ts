import { expect, it } from 'vitest';
import { languageNames } from '../../src/wording/languages.ts';

it.each([
  ['pl', 'polski', 'Polish'],
  ['ur', 'اردو', 'Urdu'],
  ['ne', 'नेपाली', 'Nepali'],
])('calls %s what its speakers call it', (code, own, english) => {
  expect(languageNames(code)).toEqual({ own, english });
});

it.each(['', 'xx', 'Polish', 'PL', 'p', 'zzz', '12'])('knows no language called "%s"', (code) => {
  expect(languageNames(code)).toBeNull();
});
