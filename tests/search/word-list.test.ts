import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/search/word-list.ts';

test('A list of words comes back as it was, in fewer letters', () => {
  const words = ['nursery', 'nurse', 'nursing', 'school', 'schools', 'zoo'].sort();
  const packed = packWords(words);

  expect(unpackWords(packed)).toEqual(words);
  expect(packed.length).toBeLessThan(words.join(' ').length);
});

test('Any words without digits come back', () => {
  const word = fc.stringMatching(/^[a-zé'’]+$/);
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(unpackWords(packWords(words))).toEqual(words);
    }),
  );
});
