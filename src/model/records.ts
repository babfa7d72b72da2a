/** What each kind of record is once it is linked: its id, its address, and the records it belongs to. */
import type { Realm, RecordOf } from '../content/collections.ts';
import type { Dated } from './last-looked.ts';
import type { Letter } from '../letters/letter.ts';
import type {
  ChangeId,
  CommentId,
  EventId,
  GuideId,
  LawItemId,
  LetterId,
  PathwayId,
  PlaceId,
  ProviderId,
  ServiceId,
  StepId,
  StepRef,
  TermId,
} from './ids.ts';

export type Source = RecordOf<'services'>['sources'][number];
export type Duty = RecordOf<'steps'>['law'][number];
export type UrgentContact = RecordOf<'urgent'>['contacts'][number];
export type Area = RecordOf<'area'>;

export interface Provider {
  readonly id: ProviderId;
  readonly realm: Realm;
  readonly name: string;
  readonly kind: RecordOf<'providers'>['kind'];
}

export interface Service extends Omit<RecordOf<'services'>, 'provider' | 'pathways'> {
  readonly id: ServiceId;
  readonly href: string;
  readonly realm: Realm;
  readonly provider: Provider;
  /** Its own list together with the pathways whose steps name it. */
  readonly pathways: readonly PathwayId[];
  /** The steps that name it, in the order of the pathways. */
  readonly steps: readonly StepRef[];
}

/** A text kept in an MDX file, to be rendered by the page that shows it. */
export interface Text extends Dated {
  /** The entry's id in Astro's collection of the same name. */
  readonly collection: 'pathways' | 'steps' | 'localSteps' | 'guides' | 'localGuides' | 'pages';
  readonly id: string;
  /** As written, for search and for checks of the words. */
  readonly raw: string;
}

export interface Step extends Omit<RecordOf<'steps'>, 'services'> {
  readonly ref: StepRef;
  readonly id: StepId;
  readonly pathway: PathwayId;
  readonly href: string;
  /** Its place in the pathway, from 1. */
  readonly number: number;
  /** Local services first, in an editor's order. Superseded and held ones are left out. */
  readonly services: readonly ServiceId[];
  readonly text: Text;
  /** How this step goes in this area. Null where nothing is written. */
  readonly here: Text | null;
}

export interface Pathway extends Omit<RecordOf<'pathways'>, 'steps'> {
  readonly id: PathwayId;
  readonly href: string;
  readonly steps: readonly Step[];
  readonly text: Text | null;
}

export interface Term extends RecordOf<'terms'> {
  readonly id: TermId;
  readonly href: string;
}

export interface Place extends RecordOf<'places'> {
  readonly id: PlaceId;
}

export interface Comment extends RecordOf<'comments'> {
  readonly id: CommentId;
}

/** One thing that changed for families. */
export interface Change extends RecordOf<'changes'> {
  readonly id: ChangeId;
}

/** An answer on a page of its own, with how it goes in this area. */
export interface Guide extends RecordOf<'guides'> {
  readonly id: GuideId;
  readonly href: string;
  readonly text: Text;
  readonly here: Text | null;
}

/** A page in short lines with pictures, and the page that it is the easy version of. */
export interface EasyRead extends RecordOf<'easyRead'> {
  readonly id: string;
  readonly href: string;
}

export interface LawItem extends RecordOf<'lawItems'> {
  readonly id: LawItemId;
  readonly coverage: RecordOf<'lawCoverage'> | null;
}

export interface Page extends RecordOf<'pages'> {
  readonly id: string;
  readonly text: Text;
}

/** A duty behind a letter, and the page that says more about it. */
export interface LetterDuty extends Duty {
  readonly href: string | null;
  readonly says: string;
}

interface LetterPage {
  readonly id: LetterId;
  readonly href: string;
  readonly duties: readonly LetterDuty[];
  /** Who gets it in this area. */
  readonly service: Service | null;
}

/** A letter to start from, what to say when ringing, or what to look for in a draft plan. */
export type LetterRecord =
  | (Omit<RecordOf<'letters'>, 'questions' | 'body' | 'to'> &
      LetterPage & {
        readonly kind: 'letter';
        readonly letter: Letter;
        readonly whoWrites: WhoWrites | null;
      })
  | (RecordOf<'calls'> & LetterPage & { readonly kind: 'call' })
  | (RecordOf<'draftChecks'> & LetterPage & { readonly kind: 'draft-check' });

/** The choices of who writes, and the duty that says whose right it is. */
export type WhoWrites = RecordOf<'letterParts'>['whoWrites']['year-11'] & {
  readonly duties: readonly LetterDuty[];
};

/** Numbers to ring in danger, England's and the area's in one order. */
export interface Urgent {
  readonly title: string;
  readonly sayFirst: readonly string[];
  readonly contacts: readonly UrgentContact[];
  readonly notFound: readonly string[];
  readonly collected: string;
  readonly checked: RecordOf<'urgent'>['checked'];
}

export interface Overview extends Omit<RecordOf<'overview'>, 'levels' | 'howToStart'> {
  readonly levels: readonly RecordOf<'overview'>['levels'][number][];
  readonly howToStart: readonly RecordOf<'overview'>['howToStart'][number][];
  readonly here: RecordOf<'localOverview'> | null;
}

/** How search reads what people type: England's words and the area's together. */
export interface SearchWords {
  readonly reading: RecordOf<'searchReading'>;
  readonly danger: RecordOf<'searchDanger'>;
  readonly sameWords: RecordOf<'sameWords'>['groups'];
  readonly pages: RecordOf<'searchPages'>['pages'];
}

type Happening = RecordOf<'deadlines'>;
export type EventGroup = Happening['group'];

/** Something that happened, after which the law sets dates. */
export interface DatedEvent extends Omit<Happening, 'due'> {
  readonly id: EventId;
  readonly href: string;
  readonly due: readonly DueDate[];
}

/** One thing that must happen by a day, with a page of its own. */
export type DueDate = Omit<Happening['due'][number], 'exceptions' | 'letters'> & {
  readonly href: string;
  /** The rule's name in My plan: its own id is that of one event alone. */
  readonly keptAs: string;
  readonly exceptions: readonly RecordOf<'deadlineExceptions'>[];
  readonly letters: readonly LetterForDate[];
};

/** A letter or a call that belongs to a date, and which of its questions the date answers. */
interface LetterForDate {
  readonly title: string;
  readonly href: string;
  readonly with: Readonly<Record<string, string>>;
}
