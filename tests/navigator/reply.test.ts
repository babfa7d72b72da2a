import { describe, expect, it } from 'vitest';
import { readRequest, type Request } from '../../src/navigator/request.ts';
import { reply } from '../../src/navigator/reply.ts';
import type { Navigator } from '../../src/navigator/navigator.ts';
import {
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
import { years } from '../../src/navigator/facts.ts';
import type { StepLine } from '../../src/navigator/flow.ts';
import { sayToProfessional } from '../../src/navigator/voice.ts';

const age = questionOf('age', [
  { ...optionOf('young', { age: years(0, 10) }), code: 'y' },
  { ...optionOf('older', { age: years(11, 25) }), code: 'o' },
]);
const diagnosis = choiceOf('diagnosis', ['none', 'waiting', 'yes']);
const step = (here: string) => ({ when: {}, here, next: null, also: [] }) as unknown as StepLine;
const navigator = navigatorOf({
  opening: [age],
  questions: [plan, school, diagnosis],
  services: [
    serviceOf('helper'),
    serviceOf('planned', { needsPlan: 'yes', ways: ['school'] }),
    serviceOf('silent', { ways: [], needsDiagnosis: 'unknown' }),
    serviceOf('payer'),
  ],
  steps: { 'ehc/ask': [], 'money/dla': [] },
  worries: [worryOf('sleep', { ask: asks(plan) }), worryOf('money')],
  outcomes: [
    outcomeOf('sleep', {
      first: [{ when: {}, do: 'Ask how [your child is|you are].' }],
      services: [line('helper'), line('planned'), line('silent')],
      steps: [step('ehc/ask')],
    }),
    outcomeOf('money', { services: [line('helper'), line('payer')], steps: [step('money/dla')] }),
  ],
  urgent: [
    { id: '999', kind: 'danger', ages: 'any' },
    { id: 'listen', kind: 'talk', ages: 'any' },
  ],
  urgentAlways: ['999'],
});
const contacts = [
  { id: '999', name: 'Emergency', phone: '999' },
  { id: 'listen', name: 'Listeners', phone: null },
];

const read = (given: unknown, where: Navigator = navigator) => readRequest(where, given);
function request(given: object): Request {
  const asked = read(given);
  if (asked.kind === 'problems') throw new Error(asked.problems.join(' '));
  return asked.request;
}
const answer = (given: object) => reply(navigator, request(given), contacts);
function problems(given: unknown): readonly string[] {
  const asked = read(given);
  return asked.kind === 'problems' ? asked.problems : [];
}

describe('reading a request', () => {
  it('takes every field', () => {
    const { who, worries, known } = request({
      who: 'professional',
      age: 7,
      worry: ['money', 'sleep'],
      diagnosis: 'waiting',
      plan: 'asked',
      school: 'part',
      urgent: false,
      place: 'hill',
    });
    expect(who).toBe('professional');
    expect(worries.map(({ id }) => id)).toEqual(['money', 'sleep']);
    expect(known).toEqual({
      who: ['professional'],
      age: ['7'],
      danger: ['no'],
      place: ['hill'],
      diagnosis: ['waiting'],
      plan: ['asked'],
      school: ['part'],
    });
  });

  it('needs none', () => {
    const { who, worries, known } = request({});
    expect(who).toBe('parent');
    expect(worries.map(({ id }) => id)).toEqual(['sleep']);
    expect(known).toEqual({ who: ['parent'] });
  });

  it('takes one worry by itself, and each once', () => {
    expect(request({ worry: 'money' }).worries.map(({ id }) => id)).toEqual(['money']);
    expect(request({ worry: ['money', 'money'] }).worries).toHaveLength(1);
  });

  it.each([0, 25])('takes the age %i', (age) => {
    expect(request({ age }).known['age']).toEqual([String(age)]);
  });

  it('takes what an answer says besides, unless it was said otherwise', () => {
    const left = optionOf('left', { school: ['left'], age: years(16, 25) });
    const where = navigatorOf({
      opening: [age],
      questions: [
        plan,
        questionOf('school', [optionOf('yes', { school: ['yes'] }), left]),
        diagnosis,
      ],
    });
    const known = (given: object) => {
      const asked = read(given, where);
      if (asked.kind === 'problems') throw new Error(asked.problems.join(' '));
      return asked.request.known;
    };
    expect(known({ school: 'left' })).toMatchObject({ school: ['left'], age: years(16, 25) });
    expect(known({ school: 'left', age: 17 })).toMatchObject({ school: ['left'], age: ['17'] });
    expect(known({ school: 'left', age: 9 })).toMatchObject({ school: ['left'], age: ['9'] });
    expect(known({ school: 'yes' })).not.toHaveProperty('age');
  });

  it('takes danger', () => {
    expect(request({ urgent: true }).known['danger']).toEqual(['yes']);
  });

  const places = 'place is "moon". Allowed: hill, vale.';
  it.each([
    [{ age: -1 }, 'age is -1. Allowed: a whole number from 0 to 25.'],
    [{ age: 26 }, 'age is 26. Allowed: a whole number from 0 to 25.'],
    [{ age: 7.5 }, 'age is 7.5. Allowed: a whole number from 0 to 25.'],
    [{ age: '7' }, 'age is "7". Allowed: a whole number from 0 to 25.'],
    [{ age: null }, 'age is null. Allowed: a whole number from 0 to 25.'],
    [{ urgent: 'yes' }, 'urgent is "yes". Allowed: true, false.'],
    [{ who: 'teacher' }, 'who is "teacher". Allowed: parent, young-person, professional.'],
    [{ plan: 'statement' }, 'plan is "statement". Allowed: none, sen-support, asked, ehcp.'],
    [{ plan: ['none'] }, 'plan is ["none"]. Allowed: none, sen-support, asked, ehcp.'],
    [{ school: 'maybe' }, 'school is "maybe". Allowed: yes, part, no.'],
    [{ diagnosis: true }, 'diagnosis is true. Allowed: none, waiting, yes.'],
    [{ worry: 'slep' }, 'worry is "slep". Allowed: sleep, money.'],
    [{ worry: [] }, 'worry is []. Allowed: sleep, money.'],
    [{ worry: ['sleep', 7] }, 'worry is ["sleep",7]. Allowed: sleep, money.'],
    [{ worry: null }, 'worry is null. Allowed: sleep, money.'],
    [{ place: 'moon' }, places],
    [{ place: 7 }, 'place is 7. Allowed: hill, vale.'],
    [
      { name: 'Sam' },
      'There is no field "name". Allowed: who, age, worry, diagnosis, plan, school, urgent, place.',
    ],
  ])('refuses %o, and says what is allowed', (given, problem) => {
    expect(problems(given)).toEqual([problem]);
  });

  it('says everything that is wrong at once', () => {
    expect(problems({ age: 99, plan: 'x', shoe: 1 })).toHaveLength(3);
  });

  it.each([null, 7, 'sleep', [], true])('refuses %o: it is no object', (given) => {
    expect(problems(given)).toEqual([
      'Write an object in braces. Allowed fields: who, age, worry, diagnosis, plan, school, urgent, place.',
    ]);
  });
});

describe('a reply', () => {
  it('says what was asked, with what was said', () => {
    const given = { age: 7, plan: 'ehcp', diagnosis: 'none', urgent: false, place: 'vale' };
    expect(answer({ ...given, worry: 'sleep' }).asked).toEqual([
      { question: 'danger', answer: 'no', text: 'No' },
      { question: 'worry', answer: 'sleep', text: 'Worry sleep' },
      { question: 'age', answer: 'young', text: 'Label young' },
      { question: 'plan', answer: 'ehcp', text: 'Label ehcp' },
      { question: 'diagnosis', answer: 'none', text: 'Label none' },
      { question: 'place', answer: 'vale', text: 'Vale' },
    ]);
  });

  it('says of a group of answers the one that was meant', () => {
    expect(answer({ age: 7, plan: 'asked', worry: 'sleep' }).asked[3]).toEqual({
      question: 'plan',
      answer: 'asked',
      text: 'Label asked',
    });
  });

  it('says "I’m not sure" for what was left out', () => {
    expect(answer({}).asked).toEqual([
      { question: 'danger', answer: 'unsure', text: "I'm not sure" },
      { question: 'worry', answer: 'sleep', text: 'Worry sleep' },
      { question: 'age', answer: 'unsure', text: "I'm not sure" },
      { question: 'plan', answer: 'unsure', text: "I'm not sure" },
    ]);
    expect(answer({ urgent: true }).asked[0]).toEqual({
      question: 'danger',
      answer: 'yes',
      text: 'Yes',
    });
  });

  it('says what was said though the path asks it not', () => {
    const asked = answer({ worry: 'money', age: 20, plan: 'ehcp', urgent: false }).asked;
    expect(asked.map(({ question, answer: said }) => `${question} ${said}`)).toEqual([
      'danger no',
      'worry money',
      'age older',
      'plan ehcp',
    ]);
  });

  it('says a young person’s own words', () => {
    expect(answer({ who: 'young-person', age: 12 }).first).toBe('Ask how you are.');
    expect(answer({ who: 'young-person', plan: 'ehcp' }).services[1]?.why).toContain(
      'Because you have an EHC plan',
    );
    expect(answer({ plan: 'ehcp' }).services[1]?.why).toContain(
      'Because your child has an EHC plan',
    );
  });

  it('speaks to a professional of the child and the worry, not of their own', () => {
    const { first, services } = answer({ who: 'professional', worry: 'sleep', plan: 'ehcp' });
    expect(first).not.toMatch(/your/i);
    expect(answer({ who: 'professional' }).first).toBe('Ask how the child is.');
    expect(services[0]?.why[0]).toBe('Because the worry is "Worry sleep"');
    expect(
      sayToProfessional('[My child hurts|I hurt] people. Your young person, your letter.'),
    ).toBe('The child hurts people. The young person, your letter.');
  });

  it('has services in order, with why and how', () => {
    expect(answer({ worry: 'sleep', plan: 'ehcp' }).services).toEqual([
      {
        id: 'helper',
        name: 'helper',
        fit: 'fits',
        why: [
          'Because you worry about sleep',
          'You do not need a plan',
          'You do not need a diagnosis',
          'You can ask them yourself',
        ],
        selfReferral: 'yes',
        diagnosisNeeded: 'no',
        planNeeded: 'no',
      },
      {
        id: 'planned',
        name: 'planned',
        fit: 'fits',
        why: [
          'Because you worry about sleep',
          'Because your child has an EHC plan',
          'You do not need a diagnosis',
        ],
        selfReferral: 'no',
        diagnosisNeeded: 'no',
        planNeeded: 'yes',
      },
      {
        id: 'silent',
        name: 'silent',
        fit: 'could-fit',
        why: [
          'Because you worry about sleep',
          'You do not need a plan',
          'Ask if you need a diagnosis. No page says.',
        ],
        selfReferral: 'unknown',
        diagnosisNeeded: 'unknown',
        planNeeded: 'no',
      },
    ]);
  });

  it('has those not shown, and what would change it', () => {
    expect(answer({ worry: 'sleep', plan: 'none' }).notShown).toEqual([
      {
        id: 'planned',
        because: 'It is for people with an EHC plan.',
        wouldChange: 'With an EHC plan.',
      },
    ]);
  });

  it('with several worries leads with the first, then the others without repeats', () => {
    const both = answer({ worry: ['money', 'sleep'], plan: 'none' });
    expect(both.outcome).toBe('money');
    expect(both.outcomes).toEqual(['money', 'sleep']);
    expect(both.services.map(({ id }) => id)).toEqual(['helper', 'payer', 'silent']);
    expect(both.services.map(({ why }) => why[0])).toEqual([
      'Because you worry about money',
      'Because you worry about money',
      'Because you worry about sleep',
    ]);
    expect(both.steps).toEqual(['money/dla', 'ehc/ask']);
    expect(both.pathways).toEqual(['money', 'ehc']);
    expect(both.first).toBe('Ring somebody. Ask how your child is.');
    expect(both.asked[1]?.answer).toBe('money');
  });

  it('says first what another worry says where somebody may be hurt', () => {
    const where = navigatorOf({
      worries: [worryOf('reading'), worryOf('harm', { urgent: ['crisis'] }), worryOf('sleep')],
      outcomes: [
        outcomeOf('reading', { first: [{ when: {}, do: 'Ask the teacher.' }] }),
        outcomeOf('harm', { first: [{ when: {}, do: 'Ring 111.' }] }),
        outcomeOf('sleep', { first: [{ when: {}, do: 'Keep a note.' }] }),
      ],
    });
    const first = (...worry: readonly string[]) => {
      const asked = read({ worry, urgent: false }, where);
      if (asked.kind === 'problems') throw new Error('It can be read.');
      return reply(where, asked.request, []).first;
    };
    expect(first('reading', 'sleep', 'harm')).toBe('Ring 111. Ask the teacher.');
    expect(first('harm', 'reading')).toBe('Ring 111.');
    expect(first('reading', 'sleep')).toBe('Ask the teacher. Keep a note.');
  });

  it('leaves out of "not shown" what another worry shows', () => {
    const where = navigatorOf({
      services: [serviceOf('helper')],
      questions: [plan],
      outcomes: [
        outcomeOf('sleep', { services: [line('helper', { plan: ['ehcp'] })] }),
        outcomeOf('money', { services: [line('helper')] }),
      ],
    });
    const asked = read({ worry: ['sleep', 'money'], plan: 'none' }, where);
    if (asked.kind === 'problems') throw new Error('It can be read.');
    expect(reply(where, asked.request, []).notShown).toEqual([]);
  });

  it('has urgent numbers in the order of the contacts', () => {
    expect(answer({ urgent: false }).urgent).toEqual([contacts[0]]);
    const where = navigatorOf({
      urgent: [
        { id: 'listen', kind: 'talk', ages: 'any' },
        { id: '999', kind: 'danger', ages: 'any' },
      ],
      worries: [worryOf('sleep', { urgent: ['talk', 'danger'] })],
    });
    const asked = read({}, where);
    if (asked.kind === 'problems') throw new Error('It can be read.');
    expect(reply(where, asked.request, contacts).urgent).toEqual(contacts);
  });
});
