import { expect, it } from 'vitest';
import { ageIn, withoutAge } from '../../src/search/age.ts';

it.each([
  ['my 14 year old won’t eat', 14, 14],
  ['14yo daughter', 14, 14],
  ['she is 9 and cannot read', 9, 9],
  ['son turns 16 soon', 16, 16],
  ['18 month old not walking', 1, 1],
  ['year 6 and dreading secondary', 10, 11],
  ['y9 options', 13, 14],
  ['toddler not talking', 1, 3],
  ['my baby cannot hear', 0, 1],
  ['starting reception', 4, 5],
  ['teenager will not leave her room', 13, 17],
])('reads the age in "%s"', (text, from, to) => {
  expect(ageIn(text)).toMatchObject({ from, to });
});

it.each(['autism', 'waited 3 years', 'section 19', 'out 2 hours a day', '20 weeks'])(
  'reads no child’s age in "%s"',
  (text) => {
    expect(ageIn(text)?.said ?? null).toBe(null);
  },
);

it('does not look for the number that only says how old somebody is', () => {
  expect(withoutAge('my 14 year old')).toBe('my  ');
});
