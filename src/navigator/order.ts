/**
 * The order of services on an answer: written once, here, for the engine and for editors to read.
 * Same facts, same order, always.
 */
import type { Candidate } from './navigator.ts';

/** A service on its way to a page, with all that its place in the list depends on. */
export interface Ranked {
  readonly service: Candidate;
  readonly fits: boolean;
  /** A young person asks for themselves, and it is there for parents or professionals alone. */
  readonly forOthers: boolean;
  /** It takes less than half of the ages that are still possible, though the age is known roughly. */
  readonly forFewAges: boolean;
  /** Its line in the list counts for some answers alone, and none of those has been given. */
  readonly waits: boolean;
  /** From where it comes: help in danger, an editor's list, the step, or the same need. */
  readonly from: 'danger' | 'curated' | 'step' | 'need';
  /** Its place in the list that it comes from. */
  readonly at: number;
}

const sources = ['danger', 'curated', 'step', 'need'] as const;

/** Each rule decides only where all those above it are even. Lower comes first. */
export const rules: readonly { readonly says: string; readonly of: (ranked: Ranked) => number }[] =
  [
    {
      says: 'Help in danger, then the services that an editor put in order for this answer, then what the step names, then others for the same need.',
      of: ({ from }) => sources.indexOf(from),
    },
    {
      says: 'Where a young person asks for themselves, what is for them before what is for parents or professionals alone.',
      of: ({ forOthers }) => (forOthers ? 1 : 0),
    },
    {
      says: 'What takes at least half of the ages that were said before what takes few of them.',
      of: ({ forFewAges }) => (forFewAges ? 1 : 0),
    },
    {
      says: "Within an editor's list, what counts for what was said before what counts for an answer not given.",
      of: ({ waits }) => (waits ? 1 : 0),
    },
    {
      says: "Within an editor's list, the editor's order.",
      of: ({ from, at }) => (from === 'danger' || from === 'curated' ? at : 0),
    },
    {
      says: 'What you can ask yourself today, with no diagnosis and no plan.',
      of: ({ service }) => (isOpen(service) ? 0 : 1),
    },
    { says: 'What fits before what could fit.', of: ({ fits }) => (fits ? 0 : 1) },
    { says: 'Local before national.', of: ({ service }) => (service.isLocal ? 0 : 1) },
    {
      says: 'Surer facts before less sure.',
      of: ({ service }) =>
        (service.isUnclear ? 3 : 0) + { high: 0, medium: 1, low: 2 }[service.confidence],
    },
    { says: "The step's own order.", of: ({ at }) => at },
  ];

export function byRank(a: Ranked, b: Ranked): number {
  for (const { of } of rules) {
    const difference = of(a) - of(b);
    if (difference !== 0) return difference;
  }
  return a.service.id < b.service.id ? -1 : a.service.id > b.service.id ? 1 : 0;
}

/** A family can ask it today, by themselves, without a diagnosis or a plan. */
export function isOpen({ ways, needsDiagnosis, needsPlan }: Candidate): boolean {
  return ways.includes('self') && needsDiagnosis === 'no' && needsPlan === 'no';
}
