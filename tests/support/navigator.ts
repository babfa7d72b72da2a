/** Small invented flows: a test says only what it is about. */
import type { PathwayId, PlaceId, ServiceId, StepRef } from '../../src/model/ids.ts';
import { years, type Facts } from '../../src/navigator/facts.ts';
import type {
  Flow,
  FlowId,
  Option,
  Outcome,
  OutcomeId,
  Question,
  QuestionId,
  SayingId,
  ServiceLine,
  Worry,
  WorryId,
} from '../../src/navigator/flow.ts';
import type {
  Candidate,
  Navigator,
  StepOnTheWay,
  UrgentHelp,
} from '../../src/navigator/navigator.ts';

export function serviceOf(id: string, more: Partial<Candidate> = {}): Candidate {
  return {
    id: id as ServiceId,
    name: id,
    ages: { from: null, to: null },
    agesStated: true,
    needs: ['any'],
    who: ['parent', 'child'],
    ways: ['self'],
    needsDiagnosis: 'no',
    needsPlan: 'no',
    hasPhone: false,
    scope: 'county',
    serves: null,
    places: [],
    isLocal: true,
    isUnclear: false,
    confidence: 'high',
    pathways: [],
    ...more,
  };
}

export function optionOf(id: string, facts: Facts): Option {
  return { id, code: id.slice(0, 2), label: `Label ${id}`, says: `says ${id}`, facts };
}

export function questionOf(id: string, options: readonly Option[]): Question {
  return {
    id: id as QuestionId,
    ask: `${id}?`,
    short: id,
    why: 'We ask because it matters.',
    options,
    unsure: { code: 'x', label: "I'm not sure" },
    together: [],
  };
}

/** The fact `of` with the given values, each an option. */
export function choiceOf(fact: string, values: readonly string[]): Question {
  return questionOf(
    fact,
    values.map((value) => optionOf(value, { [fact]: [value] })),
  );
}

export const age = questionOf('age', [
  { ...optionOf('child', { age: years(0, 17) }), code: 'c' },
  { ...optionOf('adult', { age: years(18, 25) }), code: 'a' },
]);
export const plan = choiceOf('plan', ['none', 'sen-support', 'asked', 'ehcp']);
export const school = choiceOf('school', ['yes', 'part', 'no']);

/** What is known without one fact. */
export function forget(known: Facts, fact: string): Facts {
  return Object.fromEntries(Object.entries(known).filter(([name]) => name !== fact));
}

export function line(service: string, when: Facts = {}): ServiceLine {
  return { service: service as ServiceId, when };
}

export function outcomeOf(id: string, more: Partial<Outcome> = {}): Outcome {
  return {
    id: id as OutcomeId,
    title: id,
    first: [{ when: {}, do: 'Ring somebody.' }],
    steps: [],
    services: [],
    says: [],
    about: [],
    showAll: false,
    ...more,
  };
}

export function saying(id: string, when: Facts = {}): Outcome['says'][number] {
  return { when, saying: id as SayingId };
}

export function worryOf(id: string, more: Partial<Worry> = {}): Worry {
  return {
    id: id as WorryId,
    code: id,
    label: `Worry ${id}`,
    hint: null,
    says: `you worry about ${id}`,
    words: [id],
    urgent: [],
    isPrivate: false,
    needs: [],
    ask: [],
    leadsTo: [{ when: {}, outcome: id as OutcomeId }],
    ...more,
  };
}

export const asks = (...questions: readonly Question[]) => questions.map(({ id }) => id);

interface Parts {
  readonly services?: readonly Candidate[];
  readonly worries?: readonly Worry[];
  readonly outcomes?: readonly Outcome[];
  readonly questions?: readonly Question[];
  readonly opening?: readonly Question[];
  readonly steps?: Readonly<Record<string, readonly string[]>>;
  readonly urgent?: readonly UrgentHelp[];
  readonly urgentAlways?: readonly string[];
  readonly danger?: readonly ServiceLine[];
  readonly flow?: Partial<Flow>;
}

export function navigatorOf(parts: Parts = {}): Navigator {
  const { opening = [], questions = [] } = parts;
  const outcomes = parts.outcomes ?? [outcomeOf('sleep')];
  const worries = parts.worries ?? outcomes.map(({ id }) => worryOf(id));
  const steps = Object.entries(parts.steps ?? {}).map(
    ([ref, services]): [StepRef, StepOnTheWay] => [
      ref as StepRef,
      {
        ref: ref as StepRef,
        pathway: ref.split('/')[0] as PathwayId,
        services: services as readonly ServiceId[],
      },
    ],
  );
  return {
    flow: {
      id: 'test' as FlowId,
      title: 'A flow',
      version: '1',
      opening: asks(...opening),
      atMost: 2,
      danger: {
        ask: 'In danger?',
        why: 'First.',
        yes: 'Yes',
        no: 'No',
        unsure: "I'm not sure",
        first: 'Ring 999 now, or 111.',
        services: parts.danger ?? [],
      },
      worry: { ask: 'What?', why: 'Because.', unsure: worries[0]?.id ?? ('' as WorryId) },
      questions: new Map([...opening, ...questions].map((question) => [question.id, question])),
      groups: [{ title: 'All', worries: worries.map(({ id }) => id) }],
      worries: new Map(worries.map((worry) => [worry.id, worry])),
      outcomes: new Map(outcomes.map((outcome) => [outcome.id, outcome])),
      sayings: new Map(),
      urgentAlways: parts.urgentAlways ?? [],
      secondAdvice: [],
      benefitsAdvice: [],
      ...parts.flow,
    },
    services: new Map((parts.services ?? []).map((service) => [service.id, service])),
    steps: new Map(steps),
    urgent: parts.urgent ?? [],
    placeNames: new Map([
      ['hill' as PlaceId, 'Hill'],
      ['vale' as PlaceId, 'Vale'],
    ]),
  };
}
