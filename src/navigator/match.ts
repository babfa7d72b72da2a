/**
 * Hold one service against what is known. It fits, could fit (an answer is missing), or does not
 * fit (an answer rules it out, and this is what would change it). Not knowing never hides a service.
 */
import { ageRange, type Facts } from './facts.ts';
import type { Words } from './flow.ts';
import type { Candidate, Navigator, YesNoUnknown } from './navigator.ts';

export type Match =
  | { readonly fit: 'fits'; readonly reasons: readonly Reason[]; readonly ask: readonly Words[] }
  | {
      readonly fit: 'could-fit';
      /** The facts that would settle it. Empty where only the service itself can say. */
      readonly missing: readonly string[];
      readonly reasons: readonly Reason[];
      readonly ask: readonly Words[];
    }
  | { readonly fit: 'does-not-fit'; readonly bar: Bar };

/** Why a service is shown. Take its cause away and the reason goes. */
export interface Reason {
  /** A fact that the family gave, or the service's own. */
  readonly cause: string;
  readonly says: Words;
}

/** Why a service is not shown, and what would change that. */
export interface Bar {
  readonly cause: string;
  readonly because: Words;
  readonly wouldChange: Words;
}

/** One thing held against the service. */
interface Held {
  readonly bar?: Bar;
  readonly missing?: string;
  readonly reason?: Reason;
  /** What to ask the service, because no page says. */
  readonly ask?: Words;
}

export function match(service: Candidate, known: Facts, { placeNames }: Navigator): Match {
  const held = [
    holdAge(service, known),
    holdPlan(service, known),
    holdDiagnosis(service, known),
    holdPlace(service, known, placeNames),
    holdReach(service, known),
  ];
  const bar = held.find((one) => one.bar)?.bar;
  if (bar) return { fit: 'does-not-fit', bar };
  const missing = held.flatMap((one) => one.missing ?? []);
  const reasons = held.flatMap((one) => one.reason ?? []);
  const ask = held.flatMap((one) => one.ask ?? []);
  return missing.length > 0 || ask.length > 0
    ? { fit: 'could-fit', missing, reasons, ask }
    : { fit: 'fits', reasons, ask };
}

function holdAge({ ages, agesStated }: Candidate, known: Facts): Held {
  const { from, to } = ages;
  if (from === null && to === null) return {};
  const range = ageRange(known);
  if (!range) return (from ?? 0) > 0 || (to ?? 25) < 25 ? { missing: 'age' } : {};
  if (from !== null && range.to < from) {
    return {
      bar: {
        cause: 'age',
        because: `It is for people of ${from} and over.`,
        wouldChange: `From ${from}.`,
      },
    };
  }
  if (to !== null && range.from > to) {
    return {
      bar: {
        cause: 'age',
        because: `It is for children and young people up to ${to}.`,
        wouldChange: `Only up to ${to}.`,
      },
    };
  }
  const inside = range.from >= (from ?? 0) && range.to <= (to ?? 25);
  if (!inside) return { missing: 'age' };
  return agesStated ? { reason: { cause: 'age', says: `Because ${ageClause(range)}` } } : {};
}

/** "your child is between 5 and 10", or the exact age where it is known. */
function ageClause({ from, to }: { readonly from: number; readonly to: number }): Words {
  if (from === to)
    return from === 0 ? '[your child is|you are] under 1' : `[your child is|you are] ${from}`;
  if (from === 0) return `[your child is|you are] under ${to + 1}`;
  return `[your child is|you are] between ${from} and ${to}`;
}

function holdPlan({ needsPlan }: Candidate, known: Facts): Held {
  return holdNeed(needsPlan, known, {
    fact: 'plan',
    has: ['ehcp'],
    reason: '[your child has|you have] an EHC plan',
    because: 'It is for people with an EHC plan.',
    wouldChange: 'With an EHC plan.',
    not: 'You do not need a plan',
    ask: 'Ask if you need an EHC plan. No page says.',
  });
}

function holdDiagnosis({ needsDiagnosis }: Candidate, known: Facts): Held {
  return holdNeed(needsDiagnosis, known, {
    fact: 'diagnosis',
    has: ['yes'],
    reason: '[your child has|you have] a diagnosis',
    because: 'It is for people with a diagnosis.',
    wouldChange: 'With a diagnosis.',
    not: 'You do not need a diagnosis',
    ask: 'Ask if you need a diagnosis. No page says.',
  });
}

function holdNeed(
  need: YesNoUnknown,
  known: Facts,
  words: {
    readonly fact: string;
    readonly has: readonly string[];
    readonly reason: Words;
    readonly because: Words;
    readonly wouldChange: Words;
    readonly not: Words;
    readonly ask: Words;
  },
): Held {
  if (need === 'no') return { reason: { cause: `needs-no-${words.fact}`, says: words.not } };
  const possible = known[words.fact];
  const some = possible?.some((value) => words.has.includes(value)) ?? true;
  const all = possible?.every((value) => words.has.includes(value)) ?? false;
  if (all) {
    return need === 'yes' ? { reason: { cause: words.fact, says: `Because ${words.reason}` } } : {};
  }
  if (need === 'unknown') return { ask: words.ask };
  if (some) return { missing: words.fact };
  return {
    bar: { cause: words.fact, because: words.because, wouldChange: words.wouldChange },
  };
}

function holdPlace(
  { scope, serves, places }: Candidate,
  known: Facts,
  names: Navigator['placeNames'],
): Held {
  const part = serves ?? (places.map((place) => names.get(place) ?? place).join(', ') || null);
  if (scope === 'elsewhere') {
    return {
      bar: {
        cause: 'place',
        because: 'It is for families outside this area.',
        wouldChange: part ? `If you live in its area: ${part}.` : 'If you live in its area.',
      },
    };
  }
  if (scope !== 'part') return {};
  const home = known['place'];
  if (!home) return { missing: 'place' };
  if (places.length === 0) return { ask: 'Ask if they cover where you live.' };
  const near = places.find((place) => home.includes(place));
  if (near) return { reason: { cause: 'place', says: `It serves ${names.get(near) ?? near}` } };
  return {
    bar: {
      cause: 'place',
      because: `It serves another part: ${part ?? 'see its page'}.`,
      wouldChange: `If you live near ${places.map((place) => names.get(place) ?? place).join(' or ')}.`,
    },
  };
}

/** Who can ask, in the reader's terms. A young person's own service is not the parent's to ring. */
function holdReach(service: Candidate, known: Facts): Held {
  if (!service.ways.includes('self')) return {};
  const asker = known['who']?.[0] ?? 'parent';
  const verb = service.hasPhone ? 'ring' : 'ask';
  const isTheirOwn = service.who.includes('young-person') || service.who.includes('child');
  return { reason: { cause: 'self', says: reachedBy(asker, verb, service, isTheirOwn) } };
}

function reachedBy(asker: string, verb: string, { who }: Candidate, isTheirOwn: boolean): Words {
  if (asker === 'professional') return 'Families can ask them directly';
  if (asker === 'parent' && who.includes('parent')) return `You can ${verb} them yourself`;
  return isTheirOwn
    ? `[Your child|You] can ${verb} them [directly|yourself]`
    : `[You|A parent] can ${verb} them`;
}
