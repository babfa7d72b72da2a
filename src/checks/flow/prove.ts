/** All that is promised of every path of a flow, proved or told to an editor. */
import type { Issue } from '../../content/issue.ts';
import type { Navigator } from '../../navigator/navigator.ts';
import { dangerFirst } from './danger-first.ts';
import { everythingReached } from './everything-reached.ts';
import { gather, type Evidence, type Facing } from './evidence.ts';
import { tell, type Fault } from './fault.ts';
import {
  keepsSafe,
  mustHasLaw,
  noBlame,
  noGate,
  notAnAnswerToSchool,
  supportBeforeFines,
} from './never-says.ts';
import { pathsEnd } from './paths-end.ts';
import { questionsMatter } from './questions-matter.ts';
import {
  appealLimits,
  benefitRefused,
  cannotAttend,
  claimLimit,
  freeAdvice,
  homeEducationInFull,
  mediationIsAChoice,
  whoseDecision,
} from './says-what-it-must.ts';
import { servicesFit } from './services-fit.ts';
import { servicesReached } from './services-reached.ts';
import { urgentFitsAge } from './urgent-fits-age.ts';

const proofs: readonly ((evidence: Evidence) => Fault[])[] = [
  everythingReached,
  pathsEnd,
  questionsMatter,
  dangerFirst,
  urgentFitsAge,
  servicesFit,
  claimLimit,
  appealLimits,
  mediationIsAChoice,
  freeAdvice,
  noGate,
  homeEducationInFull,
  notAnAnswerToSchool,
  cannotAttend,
  supportBeforeFines,
  whoseDecision,
  mustHasLaw,
  benefitRefused,
  noBlame,
  keepsSafe,
];

export interface Proved {
  readonly issues: readonly Issue[];
  /** How many results were looked at. */
  readonly results: number;
}

/** `argued`: the services that no answer need show. */
export function prove(navigator: Navigator, site: Facing, argued: readonly string[]): Proved {
  const evidence = gather(navigator, site);
  const faults = [
    ...proofs.flatMap((proof) => proof(evidence)),
    ...servicesReached(evidence, argued),
  ];
  return {
    issues: tell(navigator, faults),
    results: evidence.cases.length + evidence.endangered.length,
  };
}
