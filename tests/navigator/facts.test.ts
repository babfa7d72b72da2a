import { describe, expect, it } from 'vitest';
import { ageRange, holds, learn, years } from '../../src/navigator/facts.ts';

describe('a condition', () => {
  it.each([
    ['surely holds', { plan: ['ehcp'] }, 'yes', []],
    ['is ruled out', { plan: ['none', 'asked'] }, 'no', []],
    ['may hold', { plan: ['asked', 'ehcp'] }, 'maybe', ['plan']],
    ['is not settled by what is not known', {}, 'maybe', ['plan']],
  ] as const)('%s', (_, known, held, missing) => {
    expect(holds({ plan: ['ehcp'] }, known)).toEqual({ holds: held, missing });
  });

  it('of nothing always holds', () => {
    expect(holds({}, {})).toEqual({ holds: 'yes', missing: [] });
  });

  it('is ruled out by one of its facts, whatever is missing', () => {
    expect(holds({ age: ['5'], plan: ['ehcp'] }, { plan: ['none'] })).toEqual({
      holds: 'no',
      missing: [],
    });
  });

  it('names every fact that would settle it', () => {
    expect(holds({ age: ['5'], plan: ['ehcp'] }, {}).missing).toEqual(['age', 'plan']);
    expect(holds({ age: ['5'], plan: ['ehcp'] }, { plan: ['ehcp'] }).missing).toEqual(['age']);
  });
});

describe('learning', () => {
  it('adds what was not known', () => {
    expect(learn({ plan: ['none'] }, { age: ['5'] })).toEqual({ plan: ['none'], age: ['5'] });
  });

  it('keeps what both allow', () => {
    expect(learn({ age: years(0, 5) }, { age: years(5, 10) })).toEqual({ age: ['5'] });
  });

  it('believes the newer where they exclude each other', () => {
    expect(learn({ age: ['5'] }, { age: ['9'] })).toEqual({ age: ['9'] });
  });
});

describe('ages', () => {
  it('count both ends', () => {
    expect(years(2, 4)).toEqual(['2', '3', '4']);
    expect(years(25, 25)).toEqual(['25']);
  });

  it.each([
    [{}, null],
    [{ age: [] }, null],
    [{ age: years(0, 25) }, null],
    [{ age: years(0, 24) }, { from: 0, to: 24 }],
    [{ age: years(1, 25) }, { from: 1, to: 25 }],
    [{ age: ['10', '9'] }, { from: 9, to: 10 }],
  ])('%o is the range %o', (known, range) => {
    expect(ageRange(known)).toEqual(range);
  });
});
