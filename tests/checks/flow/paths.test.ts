import { describe, expect, it } from 'vitest';
import { dangerFirst } from '../../../src/checks/flow/danger-first.ts';
import { everythingReached } from '../../../src/checks/flow/everything-reached.ts';
import { pathsEnd } from '../../../src/checks/flow/paths-end.ts';
import { questionsMatter } from '../../../src/checks/flow/questions-matter.ts';
import { servicesFit } from '../../../src/checks/flow/services-fit.ts';
import { servicesReached } from '../../../src/checks/flow/services-reached.ts';
import { urgentFitsAge } from '../../../src/checks/flow/urgent-fits-age.ts';
import { years } from '../../../src/navigator/facts.ts';
import type { StepLine } from '../../../src/navigator/flow.ts';
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
  saying,
  serviceOf,
  worryOf,
} from '../../support/navigator.ts';
import { evidenceOf, problems, urgent } from '../../support/proofs.ts';

const step = (here: string, when = {}) =>
  ({ when, here, next: null, also: [] }) as unknown as StepLine;
const sleep = outcomeOf('sleep', { services: [line('helper')], steps: [step('sleep/start')] });
const whole = {
  opening: [age],
  services: [serviceOf('helper')],
  steps: { 'sleep/start': [] },
  outcomes: [sleep],
};

describe('a flow in order', () => {
  it.each([everythingReached, pathsEnd, questionsMatter, dangerFirst, urgentFitsAge, servicesFit])(
    'passes %o',
    (proof) => {
      expect(problems(proof, whole)).toEqual([]);
    },
  );
});

describe('everything is reached', () => {
  it('finds a question that nobody is asked', () => {
    expect(problems(everythingReached, { ...whole, questions: [plan] })).toEqual([
      'questions/plan.yaml: No path asks this question. Name it in a worry, or take it out.',
    ]);
  });

  it('finds an answer that is never offered', () => {
    const opening = [
      questionOf('age', [optionOf('5', { age: ['5'] }), optionOf('old', { who: ['nobody'] })]),
    ];
    expect(problems(everythingReached, { ...whole, opening })).toEqual([
      'questions/age.yaml: No path offers the answer "old". Let an outcome depend on it, or take it out.',
    ]);
  });

  it('finds an outcome that no path leads to', () => {
    const outcomes = [...whole.outcomes, outcomeOf('lost')];
    expect(
      problems(everythingReached, { ...whole, outcomes, worries: [worryOf('sleep')] }),
    ).toEqual([
      'outcomes/lost.yaml: No path leads here. Mend "leadsTo" of a worry, or take it out.',
    ]);
  });

  it('finds a line that another always comes before', () => {
    const first = [
      { when: {}, do: 'Ring.' },
      { when: { age: years(0, 17) }, do: 'Never said.' },
    ];
    const steps = [step('sleep/start'), step('sleep/start', { age: years(0, 17) })];
    expect(
      problems(everythingReached, { ...whole, outcomes: [{ ...sleep, first, steps }] }),
    ).toEqual(
      ['first', 'steps'].map(
        (name) =>
          `outcomes/sleep.yaml: No path shows line 2 of "${name}". A line above it always comes first, or nobody can give such answers. Mend "when", or take the line out.`,
      ),
    );
  });

  it('finds a saying that nobody reads', () => {
    const sayings = new Map([['unsaid', { id: 'unsaid', text: 'Words.', law: null }]]);
    expect(problems(everythingReached, { ...whole, flow: { sayings: sayings as never } })).toEqual([
      'sayings/unsaid.yaml: No path says this. Name it in an outcome, or take it out.',
    ]);
  });

  it('is content with a saying that somebody reads', () => {
    const sayings = new Map([['said', { id: 'said', text: 'Words.', law: null }]]);
    const outcomes = [{ ...sleep, says: [saying('said')] }];
    expect(
      problems(everythingReached, { ...whole, outcomes, flow: { sayings: sayings as never } }),
    ).toEqual([]);
  });
});

describe('every path ends well', () => {
  it('asks nothing twice', () => {
    expect(problems(pathsEnd, { ...whole, opening: [age, age] })[0]).toBe(
      'questions/age.yaml: It is asked twice. On the path: Worry sleep → Label child. Name it once, in "opening" of the flow or in "ask" of the worry.',
    );
  });

  it('asks at most seven questions, and usually five', () => {
    const opening = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => choiceOf(id, ['1']));
    const told = problems(pathsEnd, { ...whole, opening });
    expect(told).toContain(
      'flow.yaml: Half of the paths have 8 questions or more. Ask less: at most 5 on most paths.',
    );
    expect(told.join()).toContain('There are more than 7 questions. On the path: In danger? No →');
  });

  it('leads to a step', () => {
    const outcomes = [{ ...sleep, steps: [] }];
    expect(problems(pathsEnd, { ...whole, outcomes })).toEqual([
      'outcomes/sleep.yaml: There is no step. On the path: In danger? No → Worry sleep → Label child. Add a line to "steps".',
    ]);
  });

  it.each([{ ways: ['gp'] }, { needsPlan: 'yes' }, { needsDiagnosis: 'unknown' }] as const)(
    'names somebody whom a family can ask itself: not %o',
    (closed) => {
      expect(problems(pathsEnd, { ...whole, services: [serviceOf('helper', closed)] })).toEqual([
        'outcomes/sleep.yaml: Nobody here can be asked by a family itself, without a diagnosis or a plan. On the path: In danger? No → Worry sleep → Label child. Put such a service among the first 8.',
      ]);
    },
  );
});

it('finds a question whose answers lead to the same', () => {
  const outcomes = [outcomeOf('sleep', { services: [line('helper', { plan: ['ehcp'] })] })];
  const worries = [worryOf('sleep', { ask: asks(plan) })];
  const parts = { ...whole, outcomes, worries, questions: [plan] };
  expect(problems(questionsMatter, parts)).toEqual([]);

  const evidence = evidenceOf(parts);
  const same = evidence.questions.map(({ voice, place }) => ({
    voice,
    place: {
      ...place,
      choices: place.choices.map((one) => ({ ...one, then: place.choices[0]?.then ?? one.then })),
    },
  }));
  expect(questionsMatter({ ...evidence, questions: same })[0]).toEqual({
    file: 'questions/plan',
    path: 'Worry sleep → Label child',
    problem: 'Two answers lead to the same.',
    fix: 'Tell the makers of this site: the engine should have offered them as one.',
  });
});

describe('danger comes first', () => {
  it('is said with 999 and 111', () => {
    const flow = { danger: { ...navigatorOf().flow.danger, first: 'Fill in the form.' } };
    expect(problems(dangerFirst, { ...whole, flow })).toEqual([
      'outcomes/sleep.yaml: What to do first lacks 999 or 111. On the path: In danger? Yes → Worry sleep → Label child. Mend "danger" in flow.yaml.',
      'outcomes/sleep.yaml: A form, a wait or a diagnosis comes before help. On the path: In danger? Yes → Worry sleep → Label child. Mend "danger" in flow.yaml.',
    ]);
  });

  it('and 999 before 111', () => {
    const flow = { danger: { ...navigatorOf().flow.danger, first: 'Ring 111, or 999.' } };
    const [fault] = problems(dangerFirst, { ...whole, flow });
    expect(fault).toContain('What to do first names 111 before 999. On the path: In danger? Yes');
  });

  it.each(['suicide', 'self-harm', 'violence', 'abuse', 'eating', 'feeding', 'running-away'])(
    'whatever was said about danger, for %s',
    (id) => {
      const parts = { ...whole, outcomes: [outcomeOf(id)] };
      expect(problems(dangerFirst, parts)).toEqual([
        `outcomes/${id}.yaml: Urgent help does not stand first, with 999 on top. On the path: In danger? No → Worry ${id} → Label child. Name kinds of urgent help in "urgent" of worries/${id}.yaml, and 999 in "urgentAlways" of flow.yaml.`,
      ]);
      const worries = [worryOf(id, { urgent: ['danger'] })];
      expect(problems(dangerFirst, { ...parts, worries })).toEqual([]);
    },
  );

  it('has 999 on top', () => {
    const last = [...urgent].reverse();
    expect(problems(dangerFirst, { ...whole, urgent: last })).toHaveLength(1);
  });

  it('keeps the worries by which a child in danger is found', () => {
    const told = problems(dangerFirst, { ...whole, flow: { id: 'find-help' as never } });
    expect(told).toHaveLength(7);
    expect(told[0]).toContain('There is no worry "suicide". Put it back: a child in that danger');
  });
});

describe('urgent help fits the age', () => {
  const without = (id: string) =>
    problems(urgentFitsAge, { ...whole, urgent: urgent.filter((one) => one.id !== id) });
  it.each([
    ['999', 'The result lacks 999.', 'No → Worry sleep → Label child'],
    ['111', 'The result lacks 111.', 'No → Worry sleep → Label child'],
    [
      'children',
      'The result lacks a number for a child who is not safe.',
      'No → Worry sleep → Label child',
    ],
    [
      'adults',
      'The result lacks a number for an adult who is not safe.',
      'No → Worry sleep → Label adult',
    ],
  ])('misses %s', (id, problem, path) => {
    expect(without(id)).toEqual([
      expect.stringContaining(`${problem} On the path: In danger? ${path}`),
    ]);
  });

  it('finds a number for another age', () => {
    const evidence = evidenceOf(whole);
    const wrong = evidence.cases.map((one) => ({
      ...one,
      result: { ...one.result, urgent: ['999', '111', 'children', 'adults'] },
    }));
    const told = urgentFitsAge({ ...evidence, cases: wrong }).map(
      ({ path, problem }) => `${path ?? ''} ${problem}`,
    );
    expect(told).toContain(
      'In danger? No → Worry sleep → Label child The contact "adults" is for another age.',
    );
    expect(told).toContain(
      'In danger? No → Worry sleep → Label adult The contact "children" is for another age.',
    );
  });
});

describe('services fit', () => {
  it('finds one that has ended or is held back', () => {
    expect(
      problems(servicesFit, whole, { services: { helper: { status: 'superseded' } } }),
    ).toEqual([
      'outcomes/sleep.yaml: "helper" has ended or is held back. On the path: In danger? No → Worry sleep → Label child. Take it out of "services".',
    ]);
  });

  it.each([
    { from: 18, to: null },
    { from: null, to: 10 },
  ])('finds one outside its ages: %o', (ages) => {
    const told = problems(servicesFit, whole, {
      services: { helper: { for: { ages, needs: ['any'] } } },
    });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"helper" is for another age.');
    const evidence = evidenceOf(whole, { services: { helper: { for: { ages, needs: ['any'] } } } });
    const cases = evidence.cases.map((one) => ({
      ...one,
      result: {
        ...one.result,
        services: one.result.services.map((shown) => ({ ...shown, forTheCarer: true })),
      },
    }));
    expect(servicesFit({ ...evidence, cases, endangered: [] })).toEqual([]);
  });

  it.each([
    ['mental-health-children', 'Label adult', 'of a child, and the page is for an adult'],
    ['mental-health-adults', 'Label child', 'of an adult, and the page is for a child'],
  ])('sends nobody to the other %s', (role, who, what) => {
    const told = problems(servicesFit, whole, {
      roles: { [role]: 'helper' },
      services: { helper: { for: { ages: { from: null, to: null }, needs: ['semh'] } } },
    });
    expect(told).toEqual([
      expect.stringMatching(`"helper" is the mental health service ${what}.*${who}`),
    ]);
  });

  it('minds only mental health', () => {
    expect(problems(servicesFit, whole, { roles: { 'mental-health-children': 'helper' } })).toEqual(
      [],
    );
  });
});

describe('every service is reached', () => {
  const all = { ...whole, services: [serviceOf('helper'), serviceOf('lost')] };
  const told = (argued: readonly string[]) =>
    servicesReached(evidenceOf(all), argued).map(({ problem }) => problem);

  it('or is argued', () => {
    expect(told([])).toEqual(['No answer shows the service "lost".']);
    expect(told(['lost'])).toEqual([]);
  });

  it('and is not argued too', () => {
    expect(told(['lost', 'helper'])).toEqual([
      '"notReached" names "helper", and an answer shows it.',
    ]);
  });

  it('and few are argued', () => {
    const many = Array.from({ length: 20 }, (_, at) => `other-${at}`);
    expect(told(['lost', ...many])).toEqual(['"notReached" names 21 services.']);
    expect(told(['lost', ...many.slice(1)])).toEqual([]);
  });

  it('where its page names it, not lower', () => {
    const names = Array.from({ length: 21 }, (_, at) => `s${String(at).padStart(2, '0')}`);
    const parts = {
      ...whole,
      services: names.map((name) => serviceOf(name)),
    };
    const missed = (showAll: boolean) => {
      const services = names.map((name) => line(name));
      const outcomes = [outcomeOf('sleep', { services, showAll })];
      return servicesReached(evidenceOf({ ...parts, outcomes }), []);
    };
    expect(missed(false).map(({ problem }) => problem)).toEqual([
      'No answer shows the service "s20".',
    ]);
    expect(missed(true)).toEqual([]);
  });
});
