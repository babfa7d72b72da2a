import { describe, expect, it } from 'vitest';
import { conclude, onThePage, type Result } from '../../src/navigator/conclude.ts';
import { years, type Facts } from '../../src/navigator/facts.ts';
import type { OutcomeId, StepLine } from '../../src/navigator/flow.ts';
import type { Navigator, UrgentHelp } from '../../src/navigator/navigator.ts';
import {
  age,
  line,
  navigatorOf,
  outcomeOf,
  plan,
  saying,
  school,
  serviceOf,
  worryOf,
} from '../support/navigator.ts';

function told(navigator: Navigator, known: Facts = {}): Result {
  const [worry] = navigator.flow.worries.values();
  if (!worry) throw new Error('A test names a worry.');
  return conclude(navigator, worry, known);
}
const ids = ({ services }: Result) => services.map(({ service }) => service.id);
const leftOut = ({ notShown }: Result) =>
  notShown.map(({ service, because, wouldChange }) => `${service.id}: ${because} ${wouldChange}`);
const step = (here: string, next: string | null = null, also: readonly string[] = [], when = {}) =>
  ({ when, here, next, also }) as unknown as StepLine;

describe('where a worry leads', () => {
  const navigator = navigatorOf({
    outcomes: [outcomeOf('planned'), outcomeOf('general')],
    worries: [
      worryOf('sleep', {
        leadsTo: [
          { when: { plan: ['ehcp'] }, outcome: 'planned' as OutcomeId },
          { when: {}, outcome: 'general' as OutcomeId },
        ],
      }),
    ],
  });

  it.each([
    [{ plan: ['ehcp'] }, 'planned'],
    [{ plan: ['none'] }, 'general'],
    [{ plan: ['asked', 'ehcp'] }, 'general'],
    [{}, 'general'],
  ])('the first line that surely holds: %o', (known, outcome) => {
    expect(told(navigator, known).outcome.id).toBe(outcome);
  });

  it('fails loudly where the checks have been passed by', () => {
    const broken = navigatorOf({ worries: [worryOf('lost')], outcomes: [outcomeOf('sleep')] });
    expect(() => told(broken)).toThrow(
      'Worry "lost" leads nowhere. The checks should have refused it.',
    );
    const silent = navigatorOf({ outcomes: [outcomeOf('sleep', { first: [] })] });
    expect(() => told(silent)).toThrow(
      'Outcome "sleep" says nothing first. The checks should have refused it.',
    );
  });
});

it('puts what is for parents alone after the rest, where a young person asks', () => {
  const navigator = navigatorOf({
    services: [
      serviceOf('for-parents', { who: ['parent', 'professional'] }),
      serviceOf('for-children', { who: ['child'] }),
      serviceOf('for-young-people', { who: ['young-person'] }),
    ],
    outcomes: [
      outcomeOf('sleep', {
        services: [line('for-parents'), line('for-children'), line('for-young-people')],
      }),
    ],
  });
  const asWritten = ['for-parents', 'for-children', 'for-young-people'];
  expect(ids(told(navigator))).toEqual(asWritten);
  expect(ids(told(navigator, { who: ['parent'] }))).toEqual(asWritten);
  expect(ids(told(navigator, { who: ['professional'] }))).toEqual(asWritten);
  expect(ids(told(navigator, { who: ['young-person'] }))).toEqual([
    'for-children',
    'for-young-people',
    'for-parents',
  ]);
});

describe('a service that stands twice in a list', () => {
  const navigator = navigatorOf({
    services: ['tutor', 'club', 'nurse'].map((id) => serviceOf(id, { needs: ['sleep'] })),
    steps: { 'a/one': ['tutor'] },
    worries: [worryOf('sleep', { needs: ['sleep'] })],
    outcomes: [
      outcomeOf('sleep', {
        steps: [step('a/one')],
        services: [
          line('tutor', { school: ['no'] }),
          line('nurse', { age: years(0, 17) }),
          line('club'),
          line('tutor'),
        ],
      }),
    ],
  });

  it.each([
    ['high up where the answer calls for it', { school: ['no'] }, ['tutor', 'nurse', 'club']],
    ['further down where it does not', { school: ['yes'] }, ['nurse', 'club', 'tutor']],
    ['further down where nobody knows', {}, ['nurse', 'club', 'tutor']],
  ])('stands %s', (_, known, order) => {
    expect(ids(told(navigator, known))).toEqual(order);
    expect(told(navigator, known).services.every(({ from }) => from === 'curated')).toBe(true);
    expect(leftOut(told(navigator, known))).toEqual([]);
  });

  it('keeps its place in the list though a step names it without a condition', () => {
    const once = navigatorOf({
      services: ['tutor', 'club'].map((id) => serviceOf(id)),
      steps: { 'a/one': ['tutor'] },
      outcomes: [
        outcomeOf('sleep', {
          steps: [step('a/one')],
          services: [line('tutor', { school: ['no'] }), line('club')],
        }),
      ],
    });
    const { services } = told(once);
    expect(services.map(({ service, from }) => [service.id, from])).toEqual([
      ['club', 'curated'],
      ['tutor', 'curated'],
    ]);
  });
});

describe('what to do first', () => {
  const first = [
    { when: { age: years(0, 4) }, do: 'Ring the health visitor.' },
    { when: {}, do: 'Ask the SENCO.' },
  ];
  const navigator = navigatorOf({ outcomes: [outcomeOf('sleep', { first })] });

  it('is the first line that surely holds', () => {
    expect(told(navigator, { age: ['3'] }).first).toBe('Ring the health visitor.');
    expect(told(navigator, { age: ['9'] }).first).toBe('Ask the SENCO.');
    expect(told(navigator).first).toBe('Ask the SENCO.');
  });

  it('is to ring, in danger', () => {
    expect(told(navigator, { danger: ['yes'] }).first).toBe('Ring 999 now, or 111.');
    expect(told(navigator, { danger: ['no'] }).first).toBe('Ask the SENCO.');
    expect(told(navigator, { danger: ['yes', 'no'] }).first).toBe('Ask the SENCO.');
  });
});

describe('steps', () => {
  const navigator = navigatorOf({
    steps: { 'ehc/ask': ['asker'], 'ehc/answer': ['answerer'], 'money/dla': ['payer'] },
    services: ['asker', 'answerer', 'payer'].map((id) => serviceOf(id)),
    outcomes: [
      outcomeOf('sleep', {
        steps: [
          step('money/dla', null, [], { plan: ['ehcp'] }),
          step('ehc/ask', 'ehc/answer', ['money/dla']),
        ],
      }),
    ],
  });

  it('say where the family is, what comes next, and other ways', () => {
    expect(told(navigator)).toMatchObject({
      here: 'ehc/ask',
      next: 'ehc/answer',
      steps: ['ehc/ask', 'ehc/answer', 'money/dla'],
      pathways: ['ehc', 'money'],
    });
  });

  it('may end', () => {
    expect(told(navigator, { plan: ['ehcp'] })).toMatchObject({
      here: 'money/dla',
      next: null,
      steps: ['money/dla'],
      pathways: ['money'],
    });
  });

  it('bring their services: of where the family is and of what is next, not of other ways', () => {
    expect(ids(told(navigator))).toEqual(['asker', 'answerer']);
  });

  it('need not be there', () => {
    expect(told(navigatorOf())).toMatchObject({ here: null, next: null, steps: [], pathways: [] });
  });

  it('not known to the site have no pathway', () => {
    const outcomes = [outcomeOf('sleep', { steps: [step('gone/away')] })];
    expect(told(navigatorOf({ outcomes }))).toMatchObject({ steps: ['gone/away'], pathways: [] });
  });
});

describe('services', () => {
  it('come from an editor’s list, from the step, and from the same need, each once', () => {
    const navigator = navigatorOf({
      services: [
        serviceOf('club', { needs: ['sleep'] }),
        serviceOf('helper', { needs: ['sleep'] }),
        serviceOf('listed', { needs: ['any', 'sleep'] }),
        serviceOf('other', { needs: ['any'] }),
      ],
      steps: { 'ehc/ask': ['helper'] },
      worries: [worryOf('sleep', { needs: ['sleep'] })],
      outcomes: [
        outcomeOf('sleep', {
          services: [line('listed'), line('listed'), line('unknown')],
          steps: [step('ehc/ask')],
        }),
      ],
    });
    expect(ids(told(navigator))).toEqual(['listed', 'helper', 'club']);
    expect(told(navigator).services.map(({ from }) => from)).toEqual(['curated', 'step', 'need']);
  });

  const conditional = navigatorOf({
    services: [serviceOf('helper')],
    opening: [age],
    questions: [plan, school],
    outcomes: [
      outcomeOf('sleep', {
        services: [line('helper', { school: ['part', 'no'], age: years(5, 15) })],
      }),
    ],
  });

  it('are shown on a condition that may hold, and say what would settle it', () => {
    const [helper] = told(conditional).services;
    expect(helper).toMatchObject({ fit: 'could-fit', missing: ['school', 'age'] });
    expect(helper?.why.map(({ cause }) => cause)).not.toContain('school');
  });

  it('give the answer that brought them as a reason, not the age of an editor’s condition', () => {
    const [helper] = told(conditional, { school: ['no'], age: ['7'] }).services;
    expect(helper).toMatchObject({ fit: 'fits', missing: [] });
    expect(helper?.why[0]).toEqual({ cause: 'school', says: 'Because says no' });
    expect(helper?.why.map(({ cause }) => cause)).not.toContain('age');
  });

  it('left out on a condition say what was said and what would change it', () => {
    expect(leftOut(told(conditional, { school: ['yes'] }))).toEqual([
      'helper: You said says yes. If says part, or says no.',
    ]);
  });

  it.each([
    [years(0, 4), 'For this it helps up to 4. Only up to 4.'],
    [years(5, 10), 'For this it helps from 5 to 10. From 5 to 10.'],
    [years(16, 25), 'For this it helps from 16 on. From 16.'],
    [[], 'It helps at another age. At another age.'],
  ])('left out by age: %o', (ages, words) => {
    const navigator = navigatorOf({
      services: [serviceOf('helper')],
      outcomes: [outcomeOf('sleep', { services: [line('helper', { age: ages })] })],
    });
    expect(leftOut(told(navigator, { age: ['12'] }))).toEqual([`helper: ${words}`]);
  });

  it('for the adult who cares are there whatever the age of the child', () => {
    const navigator = navigatorOf({
      services: [serviceOf('helper', { ages: { from: 18, to: null }, who: ['parent'] })],
      outcomes: [outcomeOf('sleep', { services: [{ ...line('helper'), forTheCarer: true }] })],
    });
    const [helper] = told(navigator, { age: ['4'] }).services;
    expect(helper).toMatchObject({ fit: 'fits', forTheCarer: true });
    expect(helper?.why.map(({ cause }) => cause)).not.toContain('age');
    expect(leftOut(told(navigator, { who: ['young-person'], age: ['12'] }))).toEqual([
      'helper: It is for people of 18 and over. From 18.',
    ]);
  });

  it('left out by what no question asks still say so', () => {
    const navigator = navigatorOf({
      services: [serviceOf('helper')],
      outcomes: [outcomeOf('sleep', { services: [line('helper', { house: ['boat'] })] })],
    });
    expect(leftOut(told(navigator, { house: ['flat'] }))).toEqual([
      'helper: It helps in another situation. With another answer.',
    ]);
  });

  it('left out by themselves say why', () => {
    const navigator = navigatorOf({
      services: [serviceOf('helper', { needsPlan: 'yes' })],
      outcomes: [outcomeOf('sleep', { services: [line('helper')] })],
    });
    expect(leftOut(told(navigator, { plan: ['none'] }))).toEqual([
      'helper: It is for people with an EHC plan. With an EHC plan.',
    ]);
  });

  it('are shown by a second line where a first does not hold', () => {
    const navigator = navigatorOf({
      services: [serviceOf('helper')],
      questions: [plan],
      outcomes: [
        outcomeOf('sleep', {
          services: [line('helper', { plan: ['ehcp'] }), line('helper', { plan: ['none'] })],
        }),
      ],
    });
    expect(ids(told(navigator, { plan: ['none'] }))).toEqual(['helper']);
    expect(leftOut(told(navigator, { plan: ['none'] }))).toEqual([]);
    expect(leftOut(told(navigator, { plan: ['asked'] }))).toHaveLength(1);
  });

  it('say nothing twice', () => {
    const navigator = navigatorOf({
      services: [serviceOf('helper', { needsPlan: 'yes', ways: [] })],
      questions: [
        {
          ...plan,
          options: plan.options.map((one) => ({
            ...one,
            says: '[your child has|you have] an EHC plan',
          })),
        },
      ],
      outcomes: [outcomeOf('sleep', { services: [line('helper', { plan: ['ehcp'] })] })],
    });
    expect(told(navigator, { plan: ['ehcp'] }).services[0]?.why.map(({ says }) => says)).toEqual([
      'Because [your child has|you have] an EHC plan',
      'You do not need a diagnosis',
    ]);
  });

  it('that could fit only by their own silence ask, and miss nothing', () => {
    const navigator = navigatorOf({
      services: [serviceOf('helper', { needsPlan: 'unknown' })],
      outcomes: [outcomeOf('sleep', { services: [line('helper')] })],
    });
    expect(told(navigator).services[0]).toMatchObject({
      fit: 'could-fit',
      missing: [],
      ask: ['Ask if you need an EHC plan. No page says.'],
    });
  });

  it('stand on the page up to twenty, or all where the editor says so', () => {
    const names = Array.from({ length: 25 }, (_, at) => `s${at}`);
    const parts = {
      services: names.map((name) => serviceOf(name)),
      outcomes: [outcomeOf('sleep', { services: names.map((name) => line(name)) })],
    };
    expect(onThePage(told(navigatorOf(parts)))).toHaveLength(20);
    const outcomes = [outcomeOf('sleep', { services: names.map((n) => line(n)), showAll: true })];
    expect(onThePage(told(navigatorOf({ ...parts, outcomes })))).toHaveLength(25);
  });
});

describe('the words of an answer that stands for several', () => {
  const together = [
    { options: ['part', 'no'], label: 'Missing school', says: 'your child is missing school' },
  ];
  const navigator = navigatorOf({
    services: [serviceOf('helper')],
    questions: [{ ...school, together }],
    outcomes: [outcomeOf('sleep', { services: [line('helper', { school: ['part', 'no'] })] })],
  });

  it('are those an editor gave', () => {
    const [helper] = told(navigator, { school: ['no', 'part'] }).services;
    expect(helper?.why[0]?.says).toBe('Because your child is missing school');
  });

  it('are the single answer’s where it is exact', () => {
    const [helper] = told(navigator, { school: ['part'] }).services;
    expect(helper?.why[0]?.says).toBe('Because says part');
  });
});

describe('danger', () => {
  const navigator = navigatorOf({
    services: [serviceOf('crisis'), serviceOf('helper')],
    danger: [line('crisis')],
    outcomes: [outcomeOf('sleep', { services: [line('helper')] })],
  });

  it('brings its services before all others', () => {
    expect(ids(told(navigator, { danger: ['yes'] }))).toEqual(['crisis', 'helper']);
    expect(ids(told(navigator, { danger: ['no'] }))).toEqual(['helper']);
    expect(ids(told(navigator))).toEqual(['helper']);
  });

  it('puts urgent help first, as some worries always do', () => {
    expect(told(navigator, { danger: ['yes'] }).urgentFirst).toBe(true);
    expect(told(navigator).urgentFirst).toBe(false);
    const worries = [worryOf('sleep', { urgent: ['talk'] })];
    expect(told(navigatorOf({ worries })).urgentFirst).toBe(true);
  });
});

describe('urgent numbers', () => {
  const urgent: readonly UrgentHelp[] = [
    { id: '999', kind: 'danger', ages: 'any' },
    { id: 'silent', kind: 'danger', ages: 'any' },
    { id: '111', kind: 'crisis', ages: 'any' },
    { id: 'children', kind: 'danger', ages: 'under-18' },
    { id: 'adults', kind: 'danger', ages: '18-and-over' },
    { id: 'home', kind: 'violence', ages: 'any' },
    { id: 'listen', kind: 'talk', ages: 'any' },
  ];
  const urgentAlways = ['999', 'children', 'adults'];
  const forAge = (known: Facts, worry = worryOf('sleep'), danger = false) =>
    conclude(navigatorOf({ urgent, urgentAlways, worries: [worry] }), worry, {
      ...known,
      danger: [danger ? 'yes' : 'no'],
    }).urgent;

  it('are the flow’s own on every result, for the age', () => {
    expect(forAge({ age: ['7'] })).toEqual(['999', 'children']);
    expect(forAge({ age: ['17'] })).toEqual(['999', 'children']);
    expect(forAge({ age: ['18'] })).toEqual(['999', 'adults']);
  });

  it('are both where the age is not known, or spans both', () => {
    expect(forAge({})).toEqual(['999', 'children', 'adults']);
    expect(forAge({ age: ['17', '18'] })).toEqual(['999', 'children', 'adults']);
  });

  it('are the kinds that a worry names', () => {
    const worry = worryOf('sleep', { urgent: ['violence', 'talk'] });
    expect(forAge({ age: ['7'] }, worry)).toEqual(['999', 'children', 'home', 'listen']);
  });

  it('are all for danger and crisis where somebody may be in danger', () => {
    expect(forAge({ age: ['7'] }, worryOf('sleep'), true)).toEqual([
      '999',
      'silent',
      '111',
      'children',
    ]);
    const worry = worryOf('sleep', { urgent: ['talk'] });
    expect(forAge({ age: ['7'] }, worry, true)).toContain('listen');
  });

  it('count not knowing about danger as perhaps', () => {
    const answer = (known: Facts) => told(navigatorOf({ urgent }), known).urgent;
    expect(answer({})).toContain('111');
    expect(answer({ danger: ['yes'] })).toContain('111');
    expect(answer({ danger: ['no'] })).toEqual([]);
  });
});

it('says what is not ruled out', () => {
  const says = [saying('always'), saying('planned', { plan: ['ehcp'] })];
  const navigator = navigatorOf({ outcomes: [outcomeOf('sleep', { says })] });
  expect(told(navigator).says).toEqual(['always', 'planned']);
  expect(told(navigator, { plan: ['none'] }).says).toEqual(['always']);
});

describe('a service that takes only some of the ages that were said', () => {
  const services = [
    serviceOf('half', { ages: { from: 0, to: 4 } }),
    serviceOf('few', { ages: { from: 0, to: 3 } }),
    serviceOf('old', { ages: { from: 6, to: null } }),
    serviceOf('all'),
  ];
  const order = (lines: readonly string[], known: Facts) => {
    const outcomes = [outcomeOf('sleep', { services: lines.map((id) => line(id)) })];
    return ids(told(navigatorOf({ services, outcomes }), known));
  };

  it('keeps its place where it takes half of them', () => {
    expect(order(['half', 'all'], { age: years(0, 9) })).toEqual(['half', 'all']);
    expect(order(['few', 'all'], { age: years(0, 9) })).toEqual(['all', 'few']);
    expect(order(['old', 'all'], { age: years(0, 10) })).toEqual(['all', 'old']);
    expect(order(['old', 'all'], { age: years(1, 10) })).toEqual(['old', 'all']);
  });

  it('keeps its place where no age was said', () => {
    expect(order(['few', 'all'], {})).toEqual(['few', 'all']);
  });

  it('counts the ages of its line too', () => {
    const lines = [line('half', { age: years(4, 9) }), line('all')];
    const navigator = navigatorOf({
      services,
      outcomes: [outcomeOf('sleep', { services: lines })],
    });
    expect(ids(told(navigator, { age: years(0, 9) }))).toEqual(['all', 'half']);
  });

  it('is not brought by a line for other ages', () => {
    const lines = [line('old', { age: years(0, 5) }), line('all')];
    const navigator = navigatorOf({
      services,
      outcomes: [outcomeOf('sleep', { services: lines })],
    });
    expect(ids(told(navigator))).toEqual(['all']);
    expect(
      told(navigator).notShown.map(({ service, wouldChange }) => [service.id, wouldChange]),
    ).toEqual([['old', 'From 6.']]);
  });
});
