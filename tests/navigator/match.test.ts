import { describe, expect, it } from 'vitest';
import { years, type Facts } from '../../src/navigator/facts.ts';
import { match } from '../../src/navigator/match.ts';
import type { Candidate } from '../../src/navigator/navigator.ts';
import { navigatorOf, serviceOf } from '../support/navigator.ts';

const against = (more: Partial<Candidate>, known: Facts) =>
  match(serviceOf('club', more), known, navigatorOf());
const because = (more: Partial<Candidate>, known: Facts) => {
  const matched = against(more, known);
  return matched.fit === 'does-not-fit' ? matched.bar : matched.fit;
};
const reasons = (more: Partial<Candidate>, known: Facts) => {
  const matched = against(more, known);
  return matched.fit === 'does-not-fit' ? [] : matched.reasons.map(({ says }) => says);
};
const primary = { ages: { from: 5, to: 10 } };

describe('age', () => {
  it.each([
    ['inside both ends', years(5, 10), 'fits'],
    ['at the youngest age', ['5'], 'fits'],
    ['at the oldest age', ['10'], 'fits'],
    ['overlapping', years(2, 5), 'could-fit'],
    ['overlapping above', years(10, 12), 'could-fit'],
    ['wider', years(2, 15), 'could-fit'],
  ])('%s', (_, age, fit) => {
    expect(against(primary, { age }).fit).toBe(fit);
  });

  it('rules out a child too young, and says from when', () => {
    expect(because(primary, { age: ['4'] })).toEqual({
      cause: 'age',
      because: 'It is for people of 5 and over.',
      wouldChange: 'From 5.',
    });
  });

  it('rules out a child too old, and says until when', () => {
    expect(because(primary, { age: ['11'] })).toEqual({
      cause: 'age',
      because: 'It is for children and young people up to 10.',
      wouldChange: 'Only up to 10.',
    });
  });

  it('never hides a service while the age is not known', () => {
    expect(against(primary, {})).toMatchObject({ fit: 'could-fit', missing: ['age'] });
  });

  it('asks for no age where a service takes everybody', () => {
    expect(against({ ages: { from: 0, to: 25 } }, {}).fit).toBe('fits');
    expect(against({ ages: { from: 0, to: null } }, {}).fit).toBe('fits');
    expect(against({ ages: { from: null, to: 25 } }, {}).fit).toBe('fits');
    expect(against({}, {}).fit).toBe('fits');
  });

  it('counts half-open ages', () => {
    expect(because({ ages: { from: 16, to: null } }, { age: ['15'] })).toMatchObject({
      wouldChange: 'From 16.',
    });
    expect(against({ ages: { from: 16, to: null } }, { age: ['25'] }).fit).toBe('fits');
    expect(against({ ages: { from: null, to: 4 } }, { age: ['0'] }).fit).toBe('fits');
    expect(because({ ages: { from: null, to: 4 } }, { age: ['5'] })).toMatchObject({
      wouldChange: 'Only up to 4.',
    });
    expect(against({ ages: { from: 16, to: null } }, {}).fit).toBe('could-fit');
    expect(against({ ages: { from: null, to: 4 } }, {}).fit).toBe('could-fit');
  });

  it.each([
    [['7'], 'Because [your child is|you are] 7'],
    [['0'], 'Because [your child is|you are] under 1'],
    [years(0, 1), 'Because [your child is|you are] under 2'],
    [years(5, 10), 'Because [your child is|you are] between 5 and 10'],
  ])('is said as exactly as it is known: %s', (age, says) => {
    expect(reasons({ ages: { from: 0, to: 12 } }, { age })).toContain(says);
  });

  it('is no reason where an editor set the limit, not the service', () => {
    expect(reasons({ ...primary, agesStated: false, ways: [] }, { age: ['7'] })).toEqual([
      'You do not need a plan',
      'You do not need a diagnosis',
    ]);
  });
});

describe('a plan and a diagnosis', () => {
  it('could fit until we know whether there is one', () => {
    expect(against({ needsPlan: 'yes' }, {})).toMatchObject({ missing: ['plan'] });
    expect(against({ needsDiagnosis: 'yes' }, {})).toMatchObject({ missing: ['diagnosis'] });
    expect(against({ needsPlan: 'yes' }, { plan: ['asked', 'ehcp'] })).toMatchObject({
      missing: ['plan'],
    });
  });

  it('fits a child who has it, and says so', () => {
    expect(against({ needsPlan: 'yes' }, { plan: ['ehcp'] }).fit).toBe('fits');
    expect(reasons({ needsPlan: 'yes' }, { plan: ['ehcp'] })).toContain(
      'Because [your child has|you have] an EHC plan',
    );
    expect(reasons({ needsDiagnosis: 'yes' }, { diagnosis: ['yes'] })).toContain(
      'Because [your child has|you have] a diagnosis',
    );
  });

  it('says what would change it for a child who has not', () => {
    expect(because({ needsPlan: 'yes' }, { plan: ['none', 'asked'] })).toEqual({
      cause: 'plan',
      because: 'It is for people with an EHC plan.',
      wouldChange: 'With an EHC plan.',
    });
    expect(because({ needsDiagnosis: 'yes' }, { diagnosis: ['waiting'] })).toEqual({
      cause: 'diagnosis',
      because: 'It is for people with a diagnosis.',
      wouldChange: 'With a diagnosis.',
    });
  });

  it('tells a parent to ask where no page says', () => {
    expect(against({ needsPlan: 'unknown', ways: [] }, { plan: ['none'] })).toEqual({
      fit: 'could-fit',
      missing: [],
      reasons: [{ cause: 'needs-no-diagnosis', says: 'You do not need a diagnosis' }],
      ask: ['Ask if you need an EHC plan. No page says.'],
    });
    expect(against({ needsDiagnosis: 'unknown' }, {})).toMatchObject({
      ask: ['Ask if you need a diagnosis. No page says.'],
    });
    expect(against({ needsPlan: 'unknown' }, { plan: ['ehcp'] })).toMatchObject({
      fit: 'fits',
      ask: [],
    });
  });

  it('is told as a relief where none is needed', () => {
    expect(reasons({ ways: [] }, {})).toEqual([
      'You do not need a plan',
      'You do not need a diagnosis',
    ]);
  });
});

describe('where it is', () => {
  const part = { scope: 'part', places: ['hill'], serves: null } as unknown as Partial<Candidate>;

  it('never hides a service while the place is not known', () => {
    expect(against(part, {})).toMatchObject({ fit: 'could-fit', missing: ['place'] });
  });

  it('says that it serves the place', () => {
    expect(reasons({ ...part, ways: [] }, { place: ['hill'] })).toContain('It serves Hill');
  });

  it('names its own part to a family elsewhere', () => {
    expect(because(part, { place: ['vale'] })).toEqual({
      cause: 'place',
      because: 'It serves another part: Hill.',
      wouldChange: 'If you live near Hill.',
    });
    const both = { ...part, places: ['hill', 'dale'], serves: 'the north' };
    expect(because(both as unknown as Partial<Candidate>, { place: ['vale'] })).toEqual({
      cause: 'place',
      because: 'It serves another part: the north.',
      wouldChange: 'If you live near Hill or dale.',
    });
  });

  it('asks where the part is only described', () => {
    expect(against({ scope: 'part', serves: 'the south' }, { place: ['vale'] })).toMatchObject({
      fit: 'could-fit',
      missing: [],
      ask: ['Ask if they cover where you live.'],
    });
  });

  it('does not send a family to another county', () => {
    expect(because({ scope: 'elsewhere', serves: 'Otherton' }, {})).toEqual({
      cause: 'place',
      because: 'It is for families outside this area.',
      wouldChange: 'If you live in its area: Otherton.',
    });
    expect(because({ scope: 'elsewhere' }, {})).toMatchObject({
      wouldChange: 'If you live in its area.',
    });
  });

  it('needs no place where it serves the whole county or country', () => {
    expect(against({ scope: 'national' }, {}).fit).toBe('fits');
  });
});

describe('who can ask', () => {
  const last = (more: Partial<Candidate>, known: Facts) => reasons(more, known).at(-1);

  it('says "ring" only where there is a number', () => {
    expect(last({}, {})).toBe('You can ask them yourself');
    expect(last({ hasPhone: true }, {})).toBe('You can ring them yourself');
  });

  it("leaves a young person's own service to the young person", () => {
    expect(last({ who: ['young-person'] }, { who: ['parent'] })).toBe(
      '[Your child|You] can ask them [directly|yourself]',
    );
    expect(last({ who: ['child'], hasPhone: true }, {})).toBe(
      '[Your child|You] can ring them [directly|yourself]',
    );
  });

  it("leaves a parents' service to the parents", () => {
    expect(last({ who: ['parent'] }, { who: ['young-person'] })).toBe(
      '[You|A parent] can ask them',
    );
  });

  it('tells a professional that families can ask', () => {
    expect(last({}, { who: ['professional'] })).toBe('Families can ask them directly');
  });

  it('says nothing where somebody else must ask', () => {
    expect(reasons({ ways: ['gp'] }, {})).toEqual([
      'You do not need a plan',
      'You do not need a diagnosis',
    ]);
  });
});
