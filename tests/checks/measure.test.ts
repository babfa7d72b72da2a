import { expect, it } from 'vitest';
import { ageOf, measure } from '../../src/checks/words/measure.ts';

const ten = (sentence: string) => Array.from({ length: 10 }, () => sentence);

it('measures short words in short sentences as easy, by both formulas', () => {
  expect(measure(ten('You can ask the school for help.'))).toEqual({
    words: 70,
    bySyllables: 4,
    byLetters: 4,
    average: 7,
    longest: 7,
  });
});

it('hears syllables that letters hide, and sees letters that syllables hide', () => {
  const many = measure(ten('I see a radio, a video area, an idea, a piano.'));
  const long = measure(ten('Schools brought twelve strength straight through Wiltshire.'));
  expect(many && many.bySyllables > many.byLetters).toBe(true);
  expect(long && long.byLetters > long.bySyllables).toBe(true);
});

it('takes the older of the two ages', () => {
  expect(ageOf({ words: 40, bySyllables: 9, byLetters: 13, average: 8, longest: 8 })).toBe(13);
});

it('measures no text of a few words: one name would decide', () => {
  expect(measure(['Ask the Independent Provider of Special Education Advice.'])).toBeNull();
});
