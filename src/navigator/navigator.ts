/** Everything that the engine needs to answer: a flow, and the services and steps it may name. */
import type { PathwayId, PlaceId, ServiceId, StepRef } from '../model/ids.ts';
import type { Flow } from './flow.ts';

export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/** What the engine knows of a service. Superseded and held ones are not among them. */
export interface Candidate {
  readonly id: ServiceId;
  readonly name: string;
  readonly ages: { readonly from: number | null; readonly to: number | null };
  /** Whether a page of the service says the ages; else they are a limit that an editor set, and argued. */
  readonly agesStated: boolean;
  readonly needs: readonly string[];
  readonly who: readonly string[];
  readonly ways: readonly string[];
  readonly needsDiagnosis: YesNoUnknown;
  readonly needsPlan: YesNoUnknown;
  readonly hasPhone: boolean;
  readonly scope: 'national' | 'county' | 'part' | 'elsewhere';
  /** Which part it serves, in words; null for all of it. */
  readonly serves: string | null;
  readonly places: readonly PlaceId[];
  readonly isLocal: boolean;
  readonly isUnclear: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly pathways: readonly PathwayId[];
}

export interface StepOnTheWay {
  readonly ref: StepRef;
  readonly pathway: PathwayId;
  readonly services: readonly ServiceId[];
}

export interface UrgentHelp {
  readonly id: string;
  readonly kind: string;
  readonly ages: 'any' | 'under-18' | '18-and-over';
}

export interface Navigator {
  readonly flow: Flow;
  readonly services: ReadonlyMap<ServiceId, Candidate>;
  readonly steps: ReadonlyMap<StepRef, StepOnTheWay>;
  /** In the order to show them. */
  readonly urgent: readonly UrgentHelp[];
  readonly placeNames: ReadonlyMap<PlaceId, string>;
}
