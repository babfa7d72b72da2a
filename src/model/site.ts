/** The whole site's records, linked: past this point no id dangles and nobody validates again. */
import type { FlowId } from '../navigator/flow.ts';
import type { Navigator } from '../navigator/navigator.ts';
import type { BankHolidays } from '../dates/working-days.ts';
import type {
  EventId,
  GuideId,
  LetterId,
  PathwayId,
  ProviderId,
  ServiceId,
  StepRef,
  TermId,
  PlaceId,
} from './ids.ts';
import type {
  Area,
  Change,
  Comment,
  DatedEvent,
  EasyRead,
  Guide,
  LawItem,
  LetterRecord,
  Overview,
  Page,
  Pathway,
  Place,
  Provider,
  SearchWords,
  Service,
  Step,
  Term,
  Urgent,
} from './records.ts';

export interface Site {
  readonly area: Area;
  /** The day for which the site is built, `YYYY-MM-DD`. */
  readonly today: string;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly providers: ReadonlyMap<ProviderId, Provider>;
  readonly pathways: ReadonlyMap<PathwayId, Pathway>;
  readonly steps: ReadonlyMap<StepRef, Step>;
  readonly terms: ReadonlyMap<TermId, Term>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly comments: readonly Comment[];
  /** The newest first. */
  readonly changes: readonly Change[];
  readonly guides: ReadonlyMap<GuideId, Guide>;
  /** By the id of the pathway, or `how-support-works` or `urgent`. */
  readonly easyRead: ReadonlyMap<string, EasyRead>;
  readonly lawItems: readonly LawItem[];
  readonly pages: ReadonlyMap<string, Page>;
  /** What may happen, by group and order, with the dates that the law sets after it. */
  readonly events: ReadonlyMap<EventId, DatedEvent>;
  readonly bankHolidays: BankHolidays;
  readonly letters: ReadonlyMap<LetterId, LetterRecord>;
  readonly overview: Overview;
  readonly urgent: Urgent;
  readonly searchWords: SearchWords;
  /** The guided flows, each with the services and steps that it may name. */
  readonly navigators: ReadonlyMap<FlowId, Navigator>;
}
