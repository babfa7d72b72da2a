import { expect, it } from 'vitest';
import { saidInFull, thingsSaid } from '../../src/search/same-words.ts';

const groups = [
  { ways: [['home', 'school'], ['deregister']] },
  {
    ways: [
      ['sick', 'before', 'school'],
      ['school', 'refusal'],
    ],
  },
];

const said = (text: string) => thingsSaid(text.split(' '), groups).map(({ group }) => group);

it('takes two words for a saying only where they stand together', () => {
  expect(said('want home school')).toEqual([0]);
  expect(said('home to school transport')).toEqual([]);
});

it('lets other words stand within a longer saying', () => {
  expect(said('sick every day before going to school')).toEqual([1]);
});

it('tells the longest way that is there', () => {
  const [first] = thingsSaid(['deregister', 'home', 'school'], groups);
  expect(first?.way).toEqual(['home', 'school']);
});

it('leaves out what another says, too, in more words', () => {
  const wider = [...groups, { ways: [['school', 'refusal', 'help']] }, { ways: [['school']] }];
  const all = thingsSaid('school refusal help'.split(' '), wider);
  expect(all.map(({ group }) => group)).toEqual([1, 2, 3]);
  expect(saidInFull(all).map(({ group }) => group)).toEqual([2]);
});
