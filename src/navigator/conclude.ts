/**
 * What a family is told: what to do first, where they are on the way, the services that fit or
 * could fit, in order and with reasons, and those not shown, with what would change it.
 */
import type { PathwayId, ServiceId, StepRef } from '../model/ids.ts';
import { ageRange, holds, learn, oldestAge, type Facts } from './facts.ts';
import type { Option, Outcome, SayingId, ServiceLine, Words, Worry } from './flow.ts';
import { match, type Bar, type Reason } from './match.ts';
import type { Candidate, Navigator } from './navigator.ts';
import { byRank, type Ranked } from './order.ts';

export interface Result {
  readonly worry: Worry;
  readonly outcome: Outcome;
  readonly known: Facts;
  readonly first: Words;
  /** Where the family is, then what comes next, then stations of other ways. */
  readonly steps: readonly StepRef[];
  readonly here: StepRef | null;
  readonly next: StepRef | null;
  readonly pathways: readonly PathwayId[];
  readonly says: readonly SayingId[];
  readonly services: readonly Shown[];
  readonly notShown: readonly NotShown[];
  /** Contacts for danger that fit the age, in order. */
  readonly urgent: readonly string[];
  /** Whether they stand above everything else. */
  readonly urgentFirst: boolean;
}

export interface Shown {
  readonly service: Candidate;
  readonly fit: 'fits' | 'could-fit';
  readonly why: readonly Reason[];
  /** Facts that would settle a "could fit". */
  readonly missing: readonly string[];
  /** What to ask the service, because no page says. */
  readonly ask: readonly Words[];
  readonly from: Ranked['from'];
  /** For the adult who cares: the child's age has no bearing on it. */
  readonly forTheCarer: boolean;
}

/** An answer's page shows this many services: the first as cards, the next as a line each. */
export const onCards = 8;
const onPage = 20;

/** The services that the page of a result names. */
export function onThePage({ outcome, services }: Result): readonly Shown[] {
  return outcome.showAll ? services : services.slice(0, onPage);
}

interface NotShown extends Bar {
  readonly service: Candidate;
}

export function conclude(navigator: Navigator, worry: Worry, known: Facts): Result {
  const { flow } = navigator;
  const outcome = outcomeOf(navigator, worry, known);
  const danger = known['danger'] ?? ['yes', 'no'];
  const inDanger = !danger.includes('no');
  const step = outcome.steps.find(({ when }) => holds(when, known).holds === 'yes');
  const steps = step ? [step.here, ...(step.next ? [step.next] : []), ...step.also] : [];
  const { shown, notShown } = gather(navigator, worry, outcome, steps, known, inDanger);
  return {
    worry,
    outcome,
    known,
    first: inDanger ? flow.danger.first : firstOf(outcome, known),
    steps,
    here: step?.here ?? null,
    next: step?.next ?? null,
    pathways: [...new Set(steps.map((ref) => navigator.steps.get(ref)?.pathway ?? []).flat())],
    says: outcome.says
      .filter(({ when }) => holds(when, known).holds !== 'no')
      .map(({ saying }) => saying),
    services: shown,
    notShown,
    urgent: urgentFor(navigator, worry, known, danger.includes('yes')),
    urgentFirst: inDanger || worry.urgent.length > 0,
  };
}

function outcomeOf({ flow }: Navigator, worry: Worry, known: Facts): Outcome {
  const led = worry.leadsTo.find(({ when }) => holds(when, known).holds === 'yes');
  const outcome = led && flow.outcomes.get(led.outcome);
  if (!outcome)
    throw new Error(`Worry "${worry.id}" leads nowhere. The checks should have refused it.`);
  return outcome;
}

function firstOf({ id, first }: Outcome, known: Facts): Words {
  const said = first.find(({ when }) => holds(when, known).holds === 'yes');
  if (!said)
    throw new Error(`Outcome "${id}" says nothing first. The checks should have refused it.`);
  return said.do;
}

interface Line extends ServiceLine {
  readonly from: Ranked['from'];
}

/** Every service of the worry, once each, either shown or not shown with what bars it. */
function gather(
  navigator: Navigator,
  worry: Worry,
  outcome: Outcome,
  steps: readonly StepRef[],
  known: Facts,
  inDanger: boolean,
): { readonly shown: readonly Shown[]; readonly notShown: readonly NotShown[] } {
  const lines = linesOf(navigator, worry, outcome, steps, inDanger);
  const found = new Map<ServiceId, { ranked: Ranked; shown: Shown }>();
  const barred = new Map<ServiceId, NotShown>();
  for (const [at, line] of lines.entries()) {
    const service = heldFor(line, navigator.services.get(line.service), known);
    const before = found.get(line.service);
    if (!service || (before && !before.ranked.waits)) continue;
    const held = holds(line.when, known);
    const waits = holds(apartFromAge(line.when), known).holds === 'maybe';
    // In a list, a service stands where the answers call for it, or else where it first may count.
    if (before && (waits || held.holds === 'no' || before.ranked.from !== line.from)) continue;
    const matched = match(service, known, navigator);
    // A line for families without a plan cannot bring a service for families with one.
    const within =
      held.holds === 'maybe' ? match(service, learn(known, line.when), navigator) : matched;
    if (held.holds === 'no') {
      const bar = lineBar(navigator, line.when, known);
      if (!barred.has(service.id)) barred.set(service.id, { service, ...bar });
    } else if (matched.fit === 'does-not-fit') {
      if (!barred.has(service.id)) barred.set(service.id, { service, ...matched.bar });
    } else if (within.fit === 'does-not-fit') {
      if (!barred.has(service.id)) barred.set(service.id, { service, ...within.bar });
    } else {
      const missing = [
        ...new Set([...held.missing, ...(matched.fit === 'could-fit' ? matched.missing : [])]),
      ];
      const fits = matched.fit === 'fits' && missing.length === 0;
      const why = [...lineReasons(navigator, line.when, known), ...matched.reasons];
      found.set(service.id, {
        ranked: {
          service,
          fits,
          forOthers: isForOthers(service, known),
          forFewAges: takesFew(service, line.when, known),
          waits,
          from: line.from,
          at,
        },
        shown: {
          service,
          fit: fits ? 'fits' : 'could-fit',
          why: distinct(why),
          missing,
          ask: matched.ask,
          from: line.from,
          forTheCarer: line.forTheCarer ?? false,
        },
      });
    }
  }
  const shown = [...found.values()].sort((a, b) => byRank(a.ranked, b.ranked));
  return {
    shown: shown.map((one) => one.shown),
    notShown: [...barred.values()].filter(({ service }) => !found.has(service.id)),
  };
}

/** A service for the adult who cares has no age here, unless a young person asks for themselves. */
function heldFor(
  { forTheCarer }: Line,
  service: Candidate | undefined,
  known: Facts,
): Candidate | undefined {
  return service && forTheCarer && known['who']?.[0] !== 'young-person'
    ? { ...service, ages: { from: null, to: null } }
    : service;
}

function isForOthers({ who }: Candidate, known: Facts): boolean {
  return (
    known['who']?.[0] === 'young-person' && !who.includes('young-person') && !who.includes('child')
  );
}

function apartFromAge(when: Facts): Facts {
  return Object.fromEntries(Object.entries(when).filter(([fact]) => fact !== 'age'));
}

/** Whether it takes less than half of the ages that are still possible, where they are known at all. */
function takesFew({ ages }: Candidate, when: Facts, known: Facts): boolean {
  const possible = ageRange(known) ? (known['age'] ?? []) : [];
  const taken = possible.filter(
    (age) =>
      Number(age) >= (ages.from ?? 0) &&
      Number(age) <= (ages.to ?? oldestAge) &&
      (when['age']?.includes(age) ?? true),
  );
  return taken.length * 2 < possible.length;
}

function linesOf(
  { flow, services, steps: ways }: Navigator,
  worry: Worry,
  outcome: Outcome,
  steps: readonly StepRef[],
  inDanger: boolean,
): Line[] {
  const here = steps.slice(0, 2).flatMap((ref) => ways.get(ref)?.services ?? []);
  const sameNeed = [...services.values()]
    .filter(({ needs }) => needs.some((need) => worry.needs.includes(need)))
    .map(({ id }) => id);
  const plain = (from: Line['from']) => (service: ServiceId) => ({ when: {}, service, from });
  return [
    ...(inDanger ? flow.danger.services.map((line) => ({ ...line, from: 'danger' as const })) : []),
    ...outcome.services.map((line) => ({ ...line, from: 'curated' as const })),
    ...here.map(plain('step')),
    ...sameNeed.map(plain('need')),
  ];
}

/** "Because you said…" for each fact on which an editor made the line depend, and which is known. */
function lineReasons(navigator: Navigator, when: Facts, known: Facts): Reason[] {
  return Object.keys(when).flatMap((fact): Reason[] => {
    if (fact === 'age' || holds({ [fact]: when[fact] ?? [] }, known).holds !== 'yes') return [];
    const says = clauseFor(navigator, fact, known[fact] ?? []);
    return says ? [{ cause: fact, says: `Because ${says}` }] : [];
  });
}

function lineBar(navigator: Navigator, when: Facts, known: Facts): Bar {
  const fact = Object.keys(when).find(
    (name) => holds({ [name]: when[name] ?? [] }, known).holds === 'no',
  );
  const cause = fact ?? 'answers';
  if (cause === 'age') {
    const range = ageRange({ age: when['age'] ?? [] });
    if (!range)
      return { cause, because: 'It helps at another age.', wouldChange: 'At another age.' };
    const { from, to } = range;
    if (to >= 25)
      return { cause, because: `For this it helps from ${from} on.`, wouldChange: `From ${from}.` };
    return from === 0
      ? { cause, because: `For this it helps up to ${to}.`, wouldChange: `Only up to ${to}.` }
      : {
          cause,
          because: `For this it helps from ${from} to ${to}.`,
          wouldChange: `From ${from} to ${to}.`,
        };
  }
  const clause = clauseFor(navigator, cause, when[cause] ?? []);
  const said = clauseFor(navigator, cause, known[cause] ?? []);
  return {
    cause,
    because: said ? `You said ${said}.` : 'It helps in another situation.',
    wouldChange: clause ? `If ${clause}.` : 'With another answer.',
  };
}

/** The clause of the option, or of the options together, that stand for these values. */
function clauseFor({ flow }: Navigator, fact: string, values: readonly string[]): Words | null {
  for (const question of flow.questions.values()) {
    const options = question.options.filter(({ facts }) => facts[fact]);
    if (options.length === 0) continue;
    const meant = options.filter(({ facts }) =>
      facts[fact]?.every((value) => values.includes(value)),
    );
    const together = question.together.find(
      ({ options: ids }) =>
        ids.length === meant.length && meant.every(({ id }) => ids.includes(id)),
    );
    if (together) return together.says;
    return joinClauses(meant);
  }
  return null;
}

function joinClauses(options: readonly Option[]): Words | null {
  return options.length > 0 ? options.map(({ says }) => says).join(', or ') : null;
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ says }, at) => reasons.findIndex((other) => other.says === says) === at);
}

/**
 * Contacts for danger: the flow's own on every result, and the worry's kinds where it has any.
 * None for another age; where the age is not known both are there, each with its label.
 */
function urgentFor(
  { flow, urgent }: Navigator,
  worry: Worry,
  known: Facts,
  perhapsInDanger: boolean,
): string[] {
  const range = ageRange(known);
  const kinds = new Set(perhapsInDanger ? ['danger', 'crisis', ...worry.urgent] : worry.urgent);
  return urgent
    .filter(({ id, kind }) => flow.urgentAlways.includes(id) || kinds.has(kind))
    .filter(({ ages }) =>
      ages === 'any' || !range ? true : ages === 'under-18' ? range.from < 18 : range.to >= 18,
    )
    .map(({ id }) => id);
}
