import { describe, expect, it } from 'vitest';
import {
  keepsSafe,
  mustHasLaw,
  noBlame,
  noGate,
  notAnAnswerToSchool,
  supportBeforeFines,
} from '../../../src/checks/flow/never-says.ts';
import {
  appealLimits,
  benefitRefused,
  cannotAttend,
  claimLimit,
  freeAdvice,
  homeEducationInFull,
  mediationIsAChoice,
  whoseDecision,
} from '../../../src/checks/flow/says-what-it-must.ts';
import type { Evidence } from '../../../src/checks/flow/evidence.ts';
import type { Fault } from '../../../src/checks/flow/fault.ts';
import { years } from '../../../src/navigator/facts.ts';
import type { Saying, StepLine } from '../../../src/navigator/flow.ts';
import {
  asks,
  line,
  optionOf,
  outcomeOf,
  plan,
  questionOf,
  saying,
  serviceOf,
  worryOf,
} from '../../support/navigator.ts';
import { problems, type SmallSite } from '../../support/proofs.ts';

type Proof = (evidence: Evidence) => readonly Fault[];

interface Small {
  readonly says?: string;
  readonly law?: Saying['law'];
  readonly first?: string;
  readonly title?: string;
  readonly about?: readonly string[];
  readonly step?: string;
  readonly stepWords?: string;
  readonly duties?: readonly object[];
  readonly services?: readonly string[];
  readonly roles?: Readonly<Record<string, string>>;
  readonly contact?: object;
  readonly worry?: Parameters<typeof worryOf>[1];
  readonly ages?: readonly (readonly [number, number])[];
  readonly flow?: object;
}

/** What is wrong with one small outcome, first on the path of its youngest. */
function told(proof: Proof, small: Small = {}): string[] {
  const { says = '', law = null, step = 'sleep/start', services = ['helper'] } = small;
  const site: SmallSite = {
    roles: small.roles ?? {},
    steps: { [step]: { text: { raw: small.stepWords ?? '' }, law: small.duties ?? [] } },
    services: small.contact
      ? Object.fromEntries(services.map((id) => [id, { contact: small.contact }]))
      : {},
  };
  const ages = (small.ages ?? [[5, 10]]).map(([from, to]) => ({
    ...optionOf(`${from}-${to}`, { age: years(from, to) }),
    code: String(from),
  }));
  const worry = worryOf('sleep', small.worry);
  const parts = {
    opening: [questionOf('age', ages)],
    questions: [plan],
    worries: [worry],
    steps: { [step]: [] },
    services: services.map((id) => serviceOf(id)),
    outcomes: [
      outcomeOf('sleep', {
        title: small.title ?? 'Sleep',
        first: [{ when: {}, do: small.first ?? 'Ring somebody.' }],
        steps: [{ when: {}, here: step, next: null, also: [] } as unknown as StepLine],
        services: services.map((id) => line(id)),
        says: [saying('words')],
        about: small.about ?? [],
      }),
    ],
    flow: {
      sayings: new Map([['words', { id: 'words', text: says, law }]]) as never,
      ...small.flow,
    },
  };
  return problems(proof, parts, site);
}

const law = (reference: string, ifMissed = 'Complain.') => ({
  who: 'The council must',
  deadline: 'No limit set in law',
  reference,
  asAt: '2026',
  ifMissed,
});

describe('1. suspension, exclusion, sent home, short hours', () => {
  const limit =
    'A claim has six months less a day. Days in August and at Christmas count. It needs care.';

  it('say the limit of a claim', () => {
    expect(told(claimLimit, { about: ['exclusion'] })).toEqual(
      [
        'that a claim has six months less a day',
        'that the days in August count',
        'that the days at Christmas count',
        'which law sets the limit (Equality Act 2010)',
      ].map(
        (what) =>
          `outcomes/sleep.yaml: It does not say ${what}. On the path: In danger? No → Worry sleep → Label 5-10. Add the saying "claim-limit" to "says".`,
      ),
    );
    expect(
      told(claimLimit, { about: ['exclusion'], says: limit, law: law('Equality Act 2010') }),
    ).toEqual([]);
  });

  it.each(['sent-home', 'short-hours', 'suspension-day-6', 'permanent-exclusion-day-one'])(
    'are known by their steps: %s',
    (step) => {
      expect(told(claimLimit, { step: `attendance-exclusion/${step}` })).toHaveLength(4);
    },
  );

  it('say it on their own page: the page of the step is one more press away', () => {
    expect(told(claimLimit, { about: ['exclusion'], stepWords: limit })).toHaveLength(4);
  });

  it('do not burden other results', () => {
    expect(told(claimLimit)).toEqual([]);
    expect(told(claimLimit, { step: 'attendance-exclusion/school-getting-hard' })).toEqual([]);
  });
});

describe('2. a decision that can be appealed', () => {
  const says =
    'Ring the mediation adviser within 2 months of the date. The appeal arrives within 2 months of the letter, or 1 month from the certificate. An appeal about the school or its type alone needs no certificate.';

  it('says who to ring by when, the limits, and the exception', () => {
    expect(told(appealLimits, { about: ['appeal'] })).toHaveLength(4);
    expect(told(appealLimits, { about: ['appeal'], says })).toEqual([]);
    expect(told(appealLimits, { step: 'ehc/final-plan' })).toHaveLength(4);
    expect(told(appealLimits, { step: 'disagreeing/appeal-send-tribunal' })).toHaveLength(4);
    expect(told(appealLimits)).toEqual([]);
  });

  it.each([
    ['mediation adviser', 'that there are 2 months to ring the mediation adviser'],
    ['2 months of the letter', 'that an appeal has 2 months'],
    ['1 month from the', 'that an appeal has 1 month from the certificate'],
    ['alone needs no', 'that an appeal about the school or its type alone needs no certificate'],
  ])('without "%s" is told', (words, what) => {
    const [fault, ...more] = told(appealLimits, {
      about: ['appeal'],
      says: says.replace(words, '…'),
    });
    expect(more).toEqual([]);
    expect(fault).toContain(`It does not say ${what}.`);
  });
});

describe('3. mediation', () => {
  it('is never named as if it were a duty', () => {
    expect(told(mediationIsAChoice, { says: 'Go to mediation.' })).toHaveLength(2);
    expect(told(mediationIsAChoice, { says: 'You do not have to mediate.' })).toHaveLength(1);
    expect(
      told(mediationIsAChoice, { says: 'You do not have to mediate. You can still appeal.' }),
    ).toEqual([]);
    expect(told(mediationIsAChoice)).toEqual([]);
  });

  it('is named where the mediation service is on the page', () => {
    expect(told(mediationIsAChoice, { roles: { mediation: 'helper' } })).toHaveLength(2);
    expect(told(mediationIsAChoice, { roles: { mediation: 'other' } })).toEqual([]);
  });
});

describe('5. school, a plan or a decision', () => {
  const flow = { secondAdvice: ['charity'] };
  const roles = { sendias: 'advice' };

  it.each(['school', 'plan', 'decision'])('has SENDIASS and a second free adviser: %s', (about) => {
    expect(told(freeAdvice, { about: [about], flow, roles })).toEqual([
      'outcomes/sleep.yaml: It is about school, a plan or a decision, and SENDIASS is not on the page. On the path: In danger? No → Worry sleep → Label 5-10. Name the role "sendias" high in "services".',
      'outcomes/sleep.yaml: It is about school, a plan or a decision, and no second free advice is on the page. On the path: In danger? No → Worry sleep → Label 5-10. Name one of these high in "services": charity.',
    ]);
    expect(
      told(freeAdvice, { about: [about], flow, roles, services: ['advice', 'charity'] }),
    ).toEqual([]);
  });

  it('is known by its step too', () => {
    expect(told(freeAdvice, { step: 'ehc/ask-council', flow, roles })).toHaveLength(2);
    expect(told(freeAdvice, { step: 'short-breaks/start', flow, roles })).toEqual([]);
  });

  it('counts a second adviser only with a way to reach it', () => {
    const small = { about: ['school'], flow, roles, services: ['advice', 'charity'] };
    expect(told(freeAdvice, { ...small, contact: { phone: null, website: null } })).toHaveLength(1);
    const contact = { phone: null, website: 'https://example.org/' };
    expect(told(freeAdvice, { ...small, contact })).toEqual([]);
  });
});

describe('6. nothing has to come before help', () => {
  it.each([
    'She needs a diagnosis first.',
    'You must have a plan before school can help.',
    'It is only after a diagnosis that help starts.',
    'There are two rounds of support before you can ask.',
    'He is not behind enough.',
    'Wait for the assessment first.',
    'Marks have to be low.',
  ])('and a page does not say so: %s', (says) => {
    const [fault] = told(noGate, { says });
    expect(fault).toMatch(
      /It says ".+", as if help had to wait for that\..*Say that help follows need/,
    );
    expect(told(noGate, { stepWords: says })).toHaveLength(1);
    expect(told(noGate, { first: says })).toHaveLength(1);
  });

  it('and a page may say that it need not', () => {
    expect(
      told(noGate, { says: 'You do not need a diagnosis first. Ask before you wait.' }),
    ).toEqual([]);
  });
});

describe('7. home education', () => {
  const says = 'It is not the answer to a school that does not help.';
  const reference =
    'Children and Families Act 2014, s.42(5), s.61; Education Act 1996, s.7 and s.19';

  it('is named only with what is lost and what remains', () => {
    expect(told(homeEducationInFull, { about: ['home-education'] })).toHaveLength(4);
    expect(told(homeEducationInFull, { says: 'Think about teaching at home.' })).toHaveLength(4);
    expect(told(homeEducationInFull, { step: 'attendance-exclusion/home-education' })).toHaveLength(
      4,
    );
    expect(
      told(homeEducationInFull, { about: ['home-education'], says, law: law(reference) }),
    ).toEqual([]);
    expect(told(homeEducationInFull)).toEqual([]);
  });
});

describe('7. home education, the team', () => {
  const parts = (about: readonly string[]) => ({
    steps: {
      'attendance-exclusion/home-education': ['home-team', 'advice'],
      'ehc/ask': ['advice'],
    },
    services: [serviceOf('home-team'), serviceOf('advice')],
    outcomes: [outcomeOf('sleep', { about, services: [line('home-team'), line('advice')] })],
  });
  const site = {
    steps: {
      'attendance-exclusion/home-education': { services: ['home-team', 'advice'] },
      'ehc/ask': { services: ['advice'] },
    },
  };

  it('is no answer to another worry', () => {
    expect(problems(notAnAnswerToSchool, parts([]), site)).toEqual([
      'outcomes/sleep.yaml: Home education stands among the help for another worry. On the path: In danger? No → Worry sleep. Take it out of "services": it is not the answer to a school that does not help.',
    ]);
    expect(problems(notAnAnswerToSchool, parts(['home-education']), site)).toEqual([]);
    expect(problems(homeEducationInFull, parts([]), site)).toHaveLength(4);
  });
});

describe('8. a child of school age who cannot attend', () => {
  const about = ['attendance'];
  const nineteen = law('Education Act 1996, s.19');

  it('has the duty of the council', () => {
    expect(told(cannotAttend, { about })).toEqual([
      expect.stringContaining("It does not say the council's duty under section 19."),
    ]);
    expect(told(cannotAttend, { about, says: 'Words.', law: nineteen })).toEqual([]);
    expect(
      told(cannotAttend, { step: 'attendance-exclusion/too-ill-too-anxious-attend' }),
    ).toHaveLength(1);
  });

  it('is of school age: not younger, not older, not unknown', () => {
    const ages = [
      [0, 4],
      [16, 17],
    ] as const;
    expect(told(cannotAttend, { about, ages })).toEqual([]);
    expect(told(cannotAttend, { about, ages: [[11, 15]] })).toHaveLength(1);
  });

  it('with a plan, has that too, and an early review', () => {
    const small = {
      about,
      worry: { ask: asks(plan) },
      flow: {
        outcomes: new Map([
          [
            'sleep',
            outcomeOf('sleep', {
              about,
              first: [
                { when: { plan: ['ehcp'] }, do: 'Ring the council.' },
                { when: {}, do: 'Ring.' },
              ],
            }),
          ],
        ]) as never,
      },
    };
    const faults = told(cannotAttend, small);
    expect(faults.filter((fault) => fault.includes('(s.42)'))).toEqual([
      expect.stringContaining('Label 5-10 → Label ehcp.'),
    ]);
    expect(faults.filter((fault) => fault.includes('early review'))).toHaveLength(1);
  });

  it('never reads of a fine before help', () => {
    expect(told(supportBeforeFines, { title: 'Fined', first: 'Ring for help.' })).toEqual([
      expect.stringContaining('It mentions a fine before any help.'),
    ]);
    expect(told(supportBeforeFines, { title: 'Fines', first: 'Pay.' })).toHaveLength(1);
    expect(
      told(supportBeforeFines, { first: 'Ring for help.', says: 'Fines come later.' }),
    ).toEqual([]);
    expect(told(supportBeforeFines, { says: 'It is a fine day, defined well.' })).toHaveLength(1);
  });
});

describe('9. whose decision it is', () => {
  const rights =
    'After Year 11 it is theirs. You can act if they ask you to, or if they cannot make the decision.';

  it('says that rights change after Year 11, and when a parent may act', () => {
    const ages = [[16, 17]] as const;
    expect(told(whoseDecision, { about: ['plan'], ages })).toHaveLength(3);
    expect(told(whoseDecision, { about: ['after-16'], ages })).toHaveLength(3);
    expect(told(whoseDecision, { about: ['appeal'], ages })).toHaveLength(3);
    expect(told(whoseDecision, { about: ['plan'], ages, says: rights })).toEqual([]);
    expect(told(whoseDecision, { about: ['school'], ages })).toEqual([]);
  });

  it('leaves younger families alone', () => {
    const young = (fault: string) => fault.includes('in the young person’s voice');
    const parents = (faults: readonly string[]) => faults.filter((fault) => !young(fault));
    expect(parents(told(whoseDecision, { about: ['plan', 'health'] }))).toEqual([]);
    expect(parents(told(whoseDecision, { about: ['plan'], ages: [[11, 15]] }))).toEqual([]);
  });

  it('says from when health is decided by the young person', () => {
    const small = { about: ['health'], ages: [[16, 17]] as const };
    expect(told(whoseDecision, small)).toHaveLength(2);
    expect(
      told(whoseDecision, { ...small, says: 'From 16 they decide, or if they understand enough.' }),
    ).toEqual([]);
  });

  it('never tells a parent alone to appeal', () => {
    const small = { ages: [[16, 17]] as const };
    expect(told(whoseDecision, { ...small, says: 'Then you can appeal.' })).toEqual([
      expect.stringContaining('It tells a parent alone "you appeal".'),
    ]);
    expect(told(whoseDecision, { ...small, says: 'You can still appeal.' })).toEqual([]);
    expect(told(whoseDecision, { says: 'Then you can appeal.' })).toEqual([]);
  });
});

describe('10. every "must"', () => {
  it('names its law', () => {
    expect(told(mustHasLaw, { says: 'The council must answer.' })).toEqual([
      'sayings/words.yaml: It says "must" and names no law. Fill in "law": who, by when, the reference, as at, and what to do if it is missed.',
    ]);
    expect(told(mustHasLaw, { says: 'The council must answer.', law: law('s.36') })).toEqual([]);
  });

  it('is not a choice as well', () => {
    const says = 'The council decides what it must give. It must answer.';
    expect(told(mustHasLaw, { says, law: law('s.36') })).toEqual([
      'sayings/words.yaml: It says "must" and "decides" at once: "The council decides what it must give." Say "must" for a duty, "decides" for a choice, in sentences of their own.',
    ]);
  });

  it('does not stand in what to do first', () => {
    expect(told(mustHasLaw, { first: 'School must help.' })).toHaveLength(1);
    expect(told(mustHasLaw, { title: 'What must be done' })).toHaveLength(1);
  });

  it('in a step says what to do if it is missed', () => {
    expect(told(mustHasLaw, { duties: [{ duty: 'Answer', ifMissed: null }] })).toEqual([
      'outcomes/sleep.yaml: The step sleep/start does not say what to do if this is missed: "Answer" On the path: In danger? No → Worry sleep → Label 5-10. Fill in "ifMissed" in the file of the step.',
    ]);
    expect(told(mustHasLaw, { duties: [{ duty: 'Answer', ifMissed: 'Complain.' }] })).toEqual([]);
  });
});

describe('11. a benefit refused or ended', () => {
  const says =
    'You have one month to ask for it to be looked at again, then one month to appeal. It can go down: talk to a benefits adviser.';
  const flow = { benefitsAdvice: ['helper'] };

  it('says the two months, that it can go down, and who advises', () => {
    expect(told(benefitRefused, { about: ['benefit'], flow })).toHaveLength(4);
    expect(told(benefitRefused, { step: 'money/dla-becomes-pip', flow })).toHaveLength(4);
    expect(told(benefitRefused, { about: ['benefit'], says, flow })).toEqual([]);
    expect(told(benefitRefused, { says: 'Words.', flow })).toEqual([]);
  });

  it('has an adviser on the page', () => {
    const small = { about: ['benefit'], says, flow: { benefitsAdvice: ['money-charity'] } };
    expect(told(benefitRefused, small)).toEqual([
      expect.stringContaining('no benefits adviser is on the page'),
    ]);
  });
});

describe('12. no blame, no deficit, no promise', () => {
  it.each([
    'He suffers from autism.',
    'Challenging behaviour',
    'a school refuser',
    'attention-seeking',
  ])('not "%s"', (says) => {
    expect(told(noBlame, { says })[0]).toContain('blames or belittles.');
    expect(told(noBlame, { stepWords: says })).toHaveLength(1);
  });

  it.each(['You will get a place.', 'We promise an answer.', 'It is guaranteed.'])(
    'not "%s"',
    (first) => {
      expect(told(noBlame, { first })[0]).toContain('promises what nobody can.');
    },
  );

  it('and plain words pass', () => {
    expect(told(noBlame, { says: 'Ask what will happen next.' })).toEqual([]);
  });
});

describe('13. abuse or violence', () => {
  const worry = { isPrivate: true, urgent: ['violence'] };
  const lines = ['national-domestic-abuse', 'mens-advice-line'];
  const withLines = (proof: Proof, small: Small, urgent: readonly string[] = lines) =>
    problems(
      proof,
      {
        worries: [worryOf('sleep', { ...worry, ...small.worry })],
        outcomes: [
          outcomeOf('sleep', {
            title: small.title ?? 'Keeping safe',
            about: small.about ?? ['abuse'],
            says: [saying('words')],
          }),
        ],
        urgent: urgent.map((id) => ({ id, kind: 'violence', ages: 'any' }) as const),
        flow: {
          sayings: new Map([
            ['words', { id: 'words', text: small.says ?? 'This site keeps nothing.', law: null }],
          ]) as never,
        },
      },
      {},
    );

  it('is private, keeps nothing, and has lines for women and for men', () => {
    expect(withLines(keepsSafe, {})).toEqual([]);
    expect(withLines(keepsSafe, { worry: { isPrivate: false } })).toEqual([
      expect.stringContaining('Its pages are not private.'),
    ]);
    expect(withLines(keepsSafe, { says: 'Words.' })).toEqual([
      expect.stringContaining('It does not say that nothing is kept.'),
    ]);
    expect(withLines(keepsSafe, {}, lines.slice(1))).toEqual([
      expect.stringContaining(
        'The line "national-domestic-abuse" is not among the urgent numbers.',
      ),
    ]);
    expect(withLines(keepsSafe, {}, lines.slice(0, 1))).toHaveLength(1);
  });

  it.each(['Domestic abuse', 'Suicide', 'When a child is violent', 'Running away'])(
    'has no title such as "%s"',
    (title) => {
      expect(withLines(keepsSafe, { title })).toEqual([
        expect.stringContaining('The title says what the page is about.'),
      ]);
      expect(withLines(keepsSafe, { title, about: [] })).toHaveLength(1);
    },
  );

  it.each(['Confront him.', 'Tell them to stop.', 'Stand up to her.'])(
    'never says "%s"',
    (says) => {
      expect(withLines(keepsSafe, { says: `This site keeps nothing. ${says}` })).toEqual([
        expect.stringContaining('It tells somebody to confront.'),
      ]);
    },
  );
});
