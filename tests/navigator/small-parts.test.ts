import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/model/ids.ts';
import {
  codesOf,
  doorPath,
  placePath,
  worriesPath,
  worryPath,
} from '../../src/navigator/addresses.ts';
import { follow } from '../../src/navigator/follow.ts';
import { reachOf } from '../../src/navigator/gaps.ts';
import { narrowing, narrowPlace } from '../../src/navigator/narrow.ts';
import type { Shown } from '../../src/navigator/conclude.ts';
import { say } from '../../src/navigator/voice.ts';
import {
  age,
  asks,
  line,
  navigatorOf,
  outcomeOf,
  plan,
  serviceOf,
  worryOf,
} from '../support/navigator.ts';

describe('words in two voices', () => {
  it('read as a parent’s or as a young person’s', () => {
    const words = 'Ask how [your child is|you are] and what [they want|you want].';
    expect(say(words, 'parent')).toBe('Ask how your child is and what they want.');
    expect(say(words, 'young-person')).toBe('Ask how you are and what you want.');
  });

  it('may have nothing for one of them', () => {
    expect(say('Go[ with your child|].', 'young-person')).toBe('Go.');
    expect(say('Go[| yourself].', 'parent')).toBe('Go.');
  });
});

describe('addresses', () => {
  it('hold codes alone', () => {
    const answers = [{ code: 'k3' }, { code: '5' }];
    expect(codesOf(answers)).toEqual(['k3', '5']);
    expect(placePath('parent', answers)).toBe('/find-help/k3/5/');
    expect(placePath('young-person', answers)).toBe('/find-help/you/k3/5/');
    expect(worryPath('k3')).toBe('/find-help/all/k3/');
  });

  it('of the first questions', () => {
    expect(doorPath('parent')).toBe('/find-help/');
    expect(doorPath('young-person')).toBe('/find-help/you/');
    expect(worriesPath('parent')).toBe('/find-help/worries/');
    expect(worriesPath('young-person', '16')).toBe('/find-help/you/worries/16/');
  });
});

describe('which one answer would narrow a list most', () => {
  const waiting = (...missing: readonly string[]) =>
    ({ missing, service: serviceOf('club', { places: ['hill' as PlaceId] }) }) as unknown as Shown;

  it('is the one that settles most by itself', () => {
    const services = [waiting('age'), waiting('place'), waiting('place')];
    expect(narrowing(services, ['age', 'place'])).toEqual({ fact: 'place', settles: 2 });
  });

  it('is one that can still be given', () => {
    const services = [waiting('age'), waiting('place'), waiting('place')];
    expect(narrowing(services, ['age'])).toEqual({ fact: 'age', settles: 1 });
  });

  it('is the first where several settle as many', () => {
    const services = [waiting('place'), waiting('age')];
    expect(narrowing(services, ['age', 'place'])).toEqual({ fact: 'age', settles: 1 });
  });

  it('is none where no answer settles anything by itself', () => {
    expect(narrowing([], ['age'])).toBeNull();
    expect(narrowing([waiting(), waiting('age', 'place')], ['age', 'place'])).toBeNull();
  });

  it('is not where they live, for a service that names no place', () => {
    const service = serviceOf('club', { scope: 'part' });
    const shown = { missing: ['place'], service } as unknown as Shown;
    expect(narrowing([shown], ['place'])).toBeNull();
  });

  const navigator = navigatorOf({
    opening: [age],
    questions: [plan],
    services: [
      serviceOf('grown', { ages: { from: 18, to: null } }),
      serviceOf('planned', { needsPlan: 'yes' }),
      serviceOf('also-planned', { needsPlan: 'yes' }),
      serviceOf('near', { scope: 'part', places: ['hill' as PlaceId] }),
    ],
    worries: [worryOf('sleep', { ask: asks(plan) })],
    outcomes: [
      outcomeOf('sleep', {
        services: ['grown', 'planned', 'also-planned', 'near'].map((id) => line(id)),
      }),
    ],
  });
  const narrowAt = (...codes: readonly string[]) => {
    const place = follow(navigator, {}, ['sleep', ...codes]);
    if (place.kind !== 'result') throw new Error('Not a result.');
    const found = narrowPlace(navigator, place);
    return found && { ...found, before: found.before && codesOf(found.before) };
  };

  it('leads to the question that was answered "I’m not sure"', () => {
    expect(narrowAt('x', 'x')).toEqual({ fact: 'plan', settles: 2, before: ['sleep', 'x'] });
    expect(narrowAt('x', 'eh')).toEqual({ fact: 'age', settles: 1, before: ['sleep'] });
  });

  it('is never a question that was answered, nor one that was not asked', () => {
    expect(narrowAt('c', 'eh')).toEqual({ fact: 'place', settles: 1, before: null });
  });
});

it('counts the local services that the worst-off family of each age reaches', () => {
  const navigator = navigatorOf({
    opening: [age],
    questions: [plan],
    services: [
      serviceOf('near'),
      serviceOf('nursery', { ages: { from: null, to: 10 } }),
      serviceOf('closed', { ways: [] }),
      serviceOf('school', { needsPlan: 'yes' }),
      serviceOf('far', { isLocal: false }),
    ],
    worries: [worryOf('sleep', { ask: asks(plan) })],
    outcomes: [
      outcomeOf('sleep', {
        services: ['near', 'nursery', 'closed', 'school', 'far'].map((id) => line(id)),
      }),
    ],
  });
  const found = reachOf(navigator, {}).map(({ worry, ...reach }) => ({ ...reach, of: worry.id }));
  expect(found).toEqual([
    { of: 'sleep', age: 'c', local: 3, open: 2 },
    { of: 'sleep', age: 'a', local: 2, open: 1 },
    { of: 'sleep', age: 'x', local: 3, open: 2 },
  ]);
});
