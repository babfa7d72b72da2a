import { describe, expect, it } from 'vitest';
import { changeAnswer, droppedBefore } from '../../src/navigator/change.ts';
import { questionsLeft } from '../../src/navigator/depth.ts';
import { everyPlace } from '../../src/navigator/every-place.ts';
import { years } from '../../src/navigator/facts.ts';
import type { OutcomeId, QuestionId } from '../../src/navigator/flow.ts';
import { follow, type AtQuestion } from '../../src/navigator/follow.ts';
import type { Navigator } from '../../src/navigator/navigator.ts';
import {
  age,
  asks,
  choiceOf,
  line,
  navigatorOf,
  optionOf,
  outcomeOf,
  plan,
  questionOf,
  school,
  serviceOf,
  worryOf,
} from '../support/navigator.ts';

/** Sleep asks about school (missing it matters) and then about a plan (having one matters). */
const parts = {
  opening: [age],
  questions: [plan, school],
  services: ['home', 'planned', 'helper'].map((id) => serviceOf(id)),
  worries: [worryOf('sleep', { ask: asks(school, plan) }), worryOf('money')],
  outcomes: [
    outcomeOf('sleep', {
      services: [line('home', { school: ['part', 'no'] }), line('planned', { plan: ['ehcp'] })],
    }),
    outcomeOf('money', { services: [line('helper')] }),
  ],
};
const navigator = navigatorOf(parts);

function at(codes: readonly string[], where: Navigator = navigator) {
  const place = follow(where, {}, codes);
  switch (place.kind) {
    case 'worries':
      return 'worries';
    case 'question':
      return `${place.question.id}: ${place.choices.map(({ code }) => code).join(' ')}`;
    case 'result':
      return place.result.outcome.id;
  }
}
const said = (codes: readonly string[]) =>
  follow(navigator, {}, codes).answers.map(({ code }) => code);
function questionAt(codes: readonly string[], where: Navigator = navigator): AtQuestion {
  const place = follow(where, {}, codes);
  if (place.kind !== 'question') throw new Error('No question there.');
  return place;
}

describe('replaying answers', () => {
  it('starts at the worries', () => {
    expect(at([])).toBe('worries');
    expect(at(['nothing'])).toBe('worries');
    expect(follow(navigator, { who: ['parent'] }, [])).toEqual({
      kind: 'worries',
      answers: [],
      known: { who: ['parent'] },
    });
  });

  it('asks what everybody is asked, each option by itself', () => {
    expect(at(['sleep'])).toBe('age: c a x');
    expect(at(['money'])).toBe('age: c a x');
  });

  it('then asks what the worry asks, options between which nothing differs as one', () => {
    expect(at(['sleep', 'c'])).toBe('school: ye pa x');
    expect(at(['sleep', 'c', 'pa'])).toBe('plan: no eh x');
    expect(at(['sleep', 'c', 'pa', 'eh'])).toBe('sleep');
    expect(at(['money', 'a'])).toBe('money');
  });

  it('goes on from "I’m not sure"', () => {
    expect(at(['sleep', 'x', 'x', 'x'])).toBe('sleep');
  });

  it('asks again where a saved answer is no longer offered', () => {
    expect(at(['sleep', 'c', 'zz', 'eh'])).toBe('school: ye pa x');
    expect(said(['sleep', 'c', 'zz', 'eh'])).toEqual(['sleep', 'c']);
  });

  it('ends at a result, whatever else a link says', () => {
    expect(at(['money', 'a', 'ye', 'no'])).toBe('money');
    expect(said(['money', 'a', 'ye', 'no'])).toEqual(['money', 'a']);
  });

  it('knows what was said', () => {
    const place = follow(navigator, { who: ['parent'] }, ['sleep', 'c', 'pa', 'eh']);
    expect(place.known).toEqual({
      who: ['parent'],
      age: years(0, 17),
      school: ['part', 'no'],
      plan: ['ehcp'],
    });
    expect(place.answers.map(({ question, options }) => [question, options])).toEqual([
      ['worry', ['sleep']],
      ['age', ['child']],
      ['school', ['part', 'no']],
      ['plan', ['ehcp']],
    ]);
  });

  it('learns nothing from "I’m not sure"', () => {
    expect(follow(navigator, {}, ['sleep', 'x', 'x', 'x']).known).toEqual({});
  });

  it('offers only ages that can still be', () => {
    const place = follow(navigator, { age: years(16, 17) }, ['sleep']);
    expect(place.kind === 'question' && place.choices.map(({ code }) => code)).toEqual(['c', 'x']);
  });
});

describe('which questions are asked', () => {
  const asking = (more: Parameters<typeof navigatorOf>[0]) =>
    at(['sleep', 'c'], navigatorOf({ ...parts, ...more }));

  it('none whose answer changes nothing', () => {
    expect(asking({ outcomes: [outcomeOf('sleep'), outcomeOf('money')] })).toBe('sleep');
  });

  it('the next one, where the first changes nothing', () => {
    const outcomes = [
      outcomeOf('sleep', { services: [line('planned', { plan: ['ehcp'] })] }),
      outcomeOf('money'),
    ];
    expect(asking({ outcomes })).toBe('plan: no eh x');
  });

  it('no more than the flow allows', () => {
    expect(asking({ flow: { atMost: 0 } })).toBe('sleep');
    const one = navigatorOf({ ...parts, flow: { atMost: 1 } });
    expect(at(['sleep', 'c', 'pa'], one)).toBe('sleep');
  });

  it('no option that cannot be at this age', () => {
    const options = [
      optionOf('yes', { school: ['yes'] }),
      optionOf('no', { school: ['no'] }),
      optionOf('left', { school: ['left'], age: years(18, 25) }),
    ];
    const outcomes = [
      outcomeOf('sleep', {
        services: [line('home', { school: ['no'] }), line('planned', { school: ['left'] })],
      }),
      outcomeOf('money'),
    ];
    const where = navigatorOf({
      ...parts,
      outcomes,
      questions: [questionOf('school', options), plan],
    });
    expect(at(['sleep', 'c'], where)).toBe('school: ye no x');
    expect(at(['sleep', 'a'], where)).toBe('school: ye no le x');
    const left = follow(where, {}, ['sleep', 'x', 'le']);
    expect(left.known['age']).toEqual(years(18, 25));
    const others = follow(where, {}, ['sleep', 'x', 'ye']);
    expect(others.known).not.toHaveProperty('age');
  });

  it('states of several options only what all of them state', () => {
    const options = [
      optionOf('here', { school: ['yes'] }),
      optionOf('new', { age: years(0, 5), school: ['not-yet'] }),
      optionOf('out', { school: ['no'] }),
    ];
    const outcomes = [
      outcomeOf('sleep', { services: [line('home', { school: ['no'] })] }),
      outcomeOf('money'),
    ];
    const where = navigatorOf({
      ...parts,
      outcomes,
      questions: [questionOf('school', options), plan],
    });
    expect(at(['sleep', 'x'], where)).toBe('school: he ou x');
    expect(follow(where, {}, ['sleep', 'x', 'he']).known).toEqual({ school: ['yes', 'not-yet'] });
  });

  it.each([
    [
      'what to do first',
      {
        first: [
          { when: { plan: ['ehcp'] }, do: 'Write.' },
          { when: {}, do: 'Ring.' },
        ],
      },
    ],
    ['what is said', { says: [{ when: { plan: ['ehcp'] }, saying: 'law' }] }],
    ['the step', { steps: [{ when: { plan: ['ehcp'] }, here: 'a/b', next: null, also: [] }] }],
  ])('where the answer changes %s alone', (_, more) => {
    const outcomes = [outcomeOf('sleep', more as object), outcomeOf('money')];
    expect(asking({ outcomes })).toBe('plan: no eh x');
  });

  it('where the answer changes the outcome alone', () => {
    const leadsTo = [
      { when: { plan: ['ehcp'] }, outcome: 'money' as OutcomeId },
      { when: {}, outcome: 'sleep' as OutcomeId },
    ];
    const worries = [worryOf('sleep', { ask: asks(plan), leadsTo }), worryOf('money')];
    const outcomes = [outcomeOf('sleep'), outcomeOf('money')];
    expect(asking({ worries, outcomes })).toBe('plan: no eh x');
  });

  it('not for what stands below the cards', () => {
    const names = Array.from({ length: 8 }, (_, at) => `s${at}`);
    const outcome = (before: number) =>
      outcomeOf('sleep', {
        services: [
          ...names.slice(0, before).map((name) => line(name)),
          line('planned', { plan: ['ehcp'] }),
        ],
      });
    const services = [...names, 'planned'].map((id) => serviceOf(id));
    expect(asking({ services, outcomes: [outcome(8), outcomeOf('money')] })).toBe('sleep');
    expect(asking({ services, outcomes: [outcome(7), outcomeOf('money')] })).toBe('plan: no eh x');
  });

  it('labels several options in an editor’s words, or strings them together', () => {
    expect(questionAt(['sleep', 'c']).choices[1]).toMatchObject({
      label: 'Label part, or: Label no',
      says: 'says part, or says no',
    });
    const together = [
      { options: ['no', 'part'], label: 'Missing school', says: 'school is missed' },
      { options: ['yes', 'part'], label: 'Other', says: 'other' },
    ];
    const where = navigatorOf({ ...parts, questions: [{ ...school, together }, plan] });
    expect(questionAt(['sleep', 'c'], where).choices[1]).toMatchObject({
      label: 'Missing school',
      says: 'school is missed',
    });
  });

  it('gives "I’m not sure" no reason and no options', () => {
    expect(questionAt(['sleep', 'c']).choices.at(-1)).toMatchObject({
      code: 'x',
      label: "I'm not sure",
      says: null,
      options: [],
    });
    expect(questionAt(['sleep']).choices.at(-1)).toMatchObject({ says: null, options: [] });
  });

  it('fails loudly where the checks have been passed by', () => {
    const lost = ['lost' as QuestionId];
    const worries = [worryOf('sleep', { ask: lost }), worryOf('money')];
    expect(() => asking({ worries })).toThrow(
      'No question "lost". The checks should have refused it.',
    );
    expect(() => asking({ flow: { opening: lost } })).toThrow(
      'No question "lost". The checks should have refused it.',
    );
  });
});

describe('every place', () => {
  it('is walked, each once', () => {
    const walked = [...everyPlace(navigator, {})].map(({ answers }) =>
      answers.map(({ code }) => code).join('/'),
    );
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked).toContain('sleep/c/pa/eh');
    expect(walked).toContain('money/x');
    // Three ages; for sleep each asks school (3), each of which asks a plan (3). Money asks no more.
    expect(walked).toHaveLength(1 + 3 * (1 + 3 * (1 + 3)) + 1 + 3);
  });

  it('of one worry alone', () => {
    const [, money] = navigator.flow.worries.values();
    expect([...everyPlace(navigator, {}, money ? [money] : [])]).toHaveLength(4);
  });

  it('is found again by its own codes', () => {
    for (const place of everyPlace(navigator, {})) {
      const again = follow(
        navigator,
        {},
        place.answers.map(({ code }) => code),
      );
      expect(again.answers).toEqual(place.answers);
      expect(again.kind).toBe(place.kind);
    }
  });
});

describe('changing an answer', () => {
  const changed = (codes: readonly string[], which: number, code: string) => {
    const { answers } = follow(navigator, {}, codes);
    const asked = questionAt(codes.slice(0, which));
    const result = changeAnswer(asked, code, answers);
    return (
      result && {
        codes: result.place.answers.map((answer) => answer.code),
        dropped: result.dropped,
      }
    );
  };

  it('keeps the later ones', () => {
    expect(changed(['sleep', 'c', 'pa', 'eh'], 1, 'a')).toEqual({
      codes: ['sleep', 'a', 'pa', 'eh'],
      dropped: [],
    });
    expect(changed(['sleep', 'c', 'pa', 'eh'], 2, 'ye')).toEqual({
      codes: ['sleep', 'c', 'ye', 'eh'],
      dropped: [],
    });
  });

  it('keeps "I’m not sure" too', () => {
    expect(changed(['sleep', 'c', 'x', 'x'], 1, 'a')?.codes).toEqual(['sleep', 'a', 'x', 'x']);
  });

  it('is nothing where the answer is not offered', () => {
    expect(changed(['sleep', 'c'], 1, 'zz')).toBeNull();
  });

  it('stops where a question is new', () => {
    expect(changed(['sleep', 'c'], 1, 'a')).toEqual({ codes: ['sleep', 'a'], dropped: [] });
  });

  it('says which later answers are no longer asked for', () => {
    const where = navigatorOf({
      ...parts,
      outcomes: [
        outcomeOf('sleep', {
          services: [
            line('home', { school: ['part', 'no'], age: years(0, 17) }),
            line('planned', { plan: ['ehcp'] }),
          ],
        }),
        outcomeOf('money'),
      ],
    });
    const { answers } = follow(where, {}, ['sleep', 'c', 'pa', 'eh']);
    const result = changeAnswer(questionAt(['sleep'], where), 'a', answers);
    expect(result?.place.answers.map(({ code }) => code)).toEqual(['sleep', 'a', 'eh']);
    expect(result?.dropped).toEqual(['school']);
    const dropped = droppedBefore(where, {});
    expect(dropped.get('sleep/a/eh')).toEqual([['school']]);
    expect(dropped.get('sleep/c/pa/eh')).toBeUndefined();
  });

  it('drops an answer that stood for options which are now told apart, and asks again', () => {
    const where = navigatorOf({
      ...parts,
      worries: [worryOf('sleep', { ask: asks(plan) })],
      outcomes: [
        outcomeOf('sleep', {
          services: [
            line('planned', { plan: ['ehcp'] }),
            line('helper', { plan: ['asked'], age: years(18, 25) }),
          ],
        }),
      ],
    });
    const { answers } = follow(where, {}, ['sleep', 'c', 'no']);
    expect(answers.at(-1)?.options).toEqual(['none', 'sen-support', 'asked']);
    const result = changeAnswer(questionAt(['sleep'], where), 'a', answers);
    expect(result?.place.kind).toBe('question');
    expect(result?.dropped).toEqual(['plan']);
    expect([...droppedBefore(where, {})]).toEqual([
      ['sleep/a', [['plan']]],
      ['sleep/x', [['plan']]],
    ]);
  });

  it('keeps what is left of an answer where the rest of it is no longer possible', () => {
    const options = [
      optionOf('yes', { school: ['yes'] }),
      optionOf('not-yet', { school: ['not-yet'], age: years(0, 17) }),
      optionOf('home', { school: ['home'] }),
    ];
    const where = navigatorOf({
      ...parts,
      questions: [questionOf('school', options), plan],
      worries: [worryOf('sleep', { ask: asks(school) })],
      outcomes: [outcomeOf('sleep', { services: [line('home', { school: ['yes'] })] })],
    });
    const { answers } = follow(where, {}, ['sleep', 'c', 'no']);
    expect(answers.at(-1)?.options).toEqual(['not-yet', 'home']);
    const result = changeAnswer(questionAt(['sleep'], where), 'a', answers);
    expect(result?.place.answers.at(-1)?.options).toEqual(['home']);
    expect(result?.dropped).toEqual([]);
  });

  it('keeps an answer as part of a larger one', () => {
    const grouped = choiceOf('plan', ['none', 'ehcp']);
    const where = navigatorOf({ ...parts, questions: [grouped, school] });
    const { answers } = follow(navigator, {}, ['sleep', 'c', 'pa', 'no']);
    const result = changeAnswer(questionAt(['sleep'], where), 'a', answers);
    expect(result?.place.answers.at(-1)?.options).toEqual(['none']);
  });
});

it('says how many questions are left, at least and at most', () => {
  expect(questionsLeft(questionAt(['sleep']))).toEqual({ least: 3, most: 3 });
  expect(questionsLeft(questionAt(['sleep', 'c']))).toEqual({ least: 2, most: 2 });
  expect(questionsLeft(questionAt(['money']))).toEqual({ least: 1, most: 1 });
  const end = follow(navigator, {}, ['money', 'c']);
  if (end.kind !== 'result') throw new Error('Money asks only the age.');
  expect(questionsLeft(end)).toEqual({ least: 0, most: 0 });
  const where = navigatorOf({
    ...parts,
    outcomes: [
      outcomeOf('sleep', { services: [line('planned', { plan: ['ehcp'], age: years(0, 17) })] }),
      outcomeOf('money'),
    ],
  });
  expect(questionsLeft(questionAt(['sleep'], where))).toEqual({ least: 1, most: 2 });
});

it('finds out once what the answers of a worry lead to', () => {
  const begin = {};
  const [first, again] = [1, 2].map(() => follow(navigator, begin, ['sleep']));
  expect(first?.kind === 'question' && again?.kind === 'question').toBe(true);
  expect((first as AtQuestion).choices).toBe((again as AtQuestion).choices);
});
