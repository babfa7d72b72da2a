import { describe, expect, it } from 'vitest';
import { byRank, isOpen, rules, type Ranked } from '../../src/navigator/order.ts';
import type { Candidate } from '../../src/navigator/navigator.ts';
import { serviceOf } from '../support/navigator.ts';

const ranked = (
  id: string,
  more: Partial<Omit<Ranked, 'service'>> = {},
  service: Partial<Candidate> = {},
): Ranked => ({
  service: serviceOf(id, service),
  fits: true,
  forOthers: false,
  forFewAges: false,
  waits: false,
  from: 'need',
  at: 0,
  ...more,
});
const order = (...all: readonly Ranked[]) => [...all].sort(byRank).map(({ service }) => service.id);

describe('the order of services', () => {
  it('is danger, an editor’s list, the step, the same need', () => {
    expect(
      order(
        ranked('need'),
        ranked('step', { from: 'step' }),
        ranked('curated', { from: 'curated' }),
        ranked('danger', { from: 'danger' }),
      ),
    ).toEqual(['danger', 'curated', 'step', 'need']);
  });

  it('keeps an editor’s order, whatever else', () => {
    const curated = { from: 'curated' } as const;
    expect(
      order(
        ranked('second', { ...curated, at: 2 }),
        ranked('first', { ...curated, at: 1, fits: false }, { ways: [], isLocal: false }),
      ),
    ).toEqual(['first', 'second']);
    expect(
      order(
        ranked('b', { from: 'danger', at: 2 }),
        ranked('c', { from: 'danger', at: 1 }, { ways: [] }),
      ),
    ).toEqual(['c', 'b']);
  });

  it('puts what takes only some of the ages after what takes them all, within a list', () => {
    expect(
      order(
        ranked('nursery', { from: 'curated', at: 0, forFewAges: true }),
        ranked('school', { from: 'curated', at: 1 }),
        ranked('step', { from: 'step' }),
      ),
    ).toEqual(['school', 'nursery', 'step']);
  });

  it('puts what is for others after what is for the young person who asks, within a list', () => {
    expect(
      order(
        ranked('for-parents', { from: 'curated', at: 0, forOthers: true }),
        ranked('for-few-ages', { from: 'curated', at: 1, forFewAges: true }),
        ranked('step', { from: 'step' }),
      ),
    ).toEqual(['for-few-ages', 'for-parents', 'step']);
  });

  it('puts what waits for an answer after what does not, within a list', () => {
    expect(
      order(
        ranked('waits', { from: 'curated', at: 0, waits: true }),
        ranked('counts', { from: 'curated', at: 1 }),
        ranked('step', { from: 'step' }),
      ),
    ).toEqual(['counts', 'waits', 'step']);
  });

  it.each([
    ['what can be asked today', {}, { ways: [] }],
    ['what needs no diagnosis', {}, { needsDiagnosis: 'unknown' }],
    ['what needs no plan', {}, { needsPlan: 'yes' }],
    ['local before national', {}, { isLocal: false }],
    ['sure before less sure', {}, { confidence: 'medium' }],
    ['less sure before unsure', { confidence: 'medium' }, { confidence: 'low' }],
    ['unsure before unclear', { confidence: 'low' }, { isUnclear: true }],
  ] as const)('%s', (_, first, second) => {
    expect(order(ranked('a', {}, second), ranked('b', {}, first))).toEqual(['b', 'a']);
  });

  it('puts what fits before what could fit', () => {
    expect(order(ranked('a', { fits: false }), ranked('b'))).toEqual(['b', 'a']);
  });

  it('then keeps the step’s order, then the alphabet’s', () => {
    expect(order(ranked('a', { at: 2 }), ranked('b', { at: 1 }))).toEqual(['b', 'a']);
    expect(order(ranked('b'), ranked('a'), ranked('c'))).toEqual(['a', 'b', 'c']);
    expect(byRank(ranked('a'), ranked('a'))).toBe(0);
  });

  it('decides earlier rules first', () => {
    const openLate = ranked('open', { fits: false }, { isLocal: false, confidence: 'low' });
    expect(order(ranked('closed', {}, { ways: [] }), openLate)).toEqual(['open', 'closed']);
    expect(order(ranked('local', { fits: false }), ranked('far', {}, { isLocal: false }))).toEqual([
      'far',
      'local',
    ]);
    expect(
      order(ranked('near', {}, { confidence: 'low' }), ranked('far', {}, { isLocal: false })),
    ).toEqual(['near', 'far']);
  });

  it('is written where an editor can read it', () => {
    expect(rules.map(({ says }) => says)).toMatchInlineSnapshot(`
      [
        "Help in danger, then the services that an editor put in order for this answer, then what the step names, then others for the same need.",
        "Where a young person asks for themselves, what is for them before what is for parents or professionals alone.",
        "What takes at least half of the ages that were said before what takes few of them.",
        "Within an editor's list, what counts for what was said before what counts for an answer not given.",
        "Within an editor's list, the editor's order.",
        "What you can ask yourself today, with no diagnosis and no plan.",
        "What fits before what could fit.",
        "Local before national.",
        "Surer facts before less sure.",
        "The step's own order.",
      ]
    `);
  });
});

describe('a service is open', () => {
  it.each([
    [{}, true],
    [{ ways: ['gp', 'self'] }, true],
    [{ ways: ['gp'] }, false],
    [{ needsDiagnosis: 'unknown' }, false],
    [{ needsDiagnosis: 'yes' }, false],
    [{ needsPlan: 'unknown' }, false],
    [{ needsPlan: 'yes' }, false],
  ] as const)('%o: %s', (more, open) => {
    expect(isOpen(serviceOf('club', more))).toBe(open);
  });
});
