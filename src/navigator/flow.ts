/** A flow: the questions asked, the worries they are about, and the outcomes they lead to. */
import type { ServiceId, StepRef } from '../model/ids.ts';
import type { Facts } from './facts.ts';

type Branded<Kind extends string> = string & { readonly __id: Kind };
export type FlowId = Branded<'flow'>;
export type QuestionId = Branded<'question'>;
export type WorryId = Branded<'worry'>;
export type OutcomeId = Branded<'outcome'>;
export type SayingId = Branded<'saying'>;

/**
 * Words for a page. `[your child is|you are]` holds what a parent reads and, after the bar,
 * what the young person reads; `voice.ts` picks.
 */
export type Words = string;

export interface Flow {
  readonly id: FlowId;
  readonly title: Words;
  /** Changes when questions or options do, so that an old link can say so. */
  readonly version: string;
  /** What is asked of everybody, in order. */
  readonly opening: readonly QuestionId[];
  /** How many more questions one worry may ask. */
  readonly atMost: number;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly groups: readonly WorryGroup[];
  readonly worries: ReadonlyMap<WorryId, Worry>;
  readonly outcomes: ReadonlyMap<OutcomeId, Outcome>;
  readonly sayings: ReadonlyMap<SayingId, Saying>;
  readonly danger: Danger;
  /** `unsure` is the worry of somebody who does not know. */
  readonly worry: { readonly ask: Words; readonly why: Words; readonly unsure: WorryId };
  /** Contacts that every result carries. */
  readonly urgentAlways: readonly string[];
  /** Free advice beside SENDIASS. */
  readonly secondAdvice: readonly ServiceId[];
  readonly benefitsAdvice: readonly ServiceId[];
}

/** The question before all others. "Yes" and "I'm not sure" lead to urgent help. */
interface Danger {
  readonly ask: Words;
  readonly why: Words;
  readonly yes: Words;
  readonly no: Words;
  readonly unsure: Words;
  /** What to do first where somebody is in danger. */
  readonly first: Words;
  /** Services that then come before all others. */
  readonly services: readonly ServiceLine[];
}

/** A fact that a question asks for. Danger and the worry are asked by the flow itself. */
export interface Question {
  readonly id: QuestionId;
  readonly ask: Words;
  /** What is asked for, in a word or two. */
  readonly short: Words;
  readonly why: Words;
  readonly options: readonly Option[];
  /** "I'm not sure", as large as the rest. */
  readonly unsure: { readonly code: string; readonly label: Words };
  /** One label for several options where the answer makes no difference between them. */
  readonly together: readonly {
    readonly options: readonly string[];
    readonly label: Words;
    readonly says: Words;
  }[];
}

export interface Option {
  readonly id: string;
  /** One or two letters or digits in an address. It lasts for ever. */
  readonly code: string;
  readonly label: Words;
  /** A clause that follows "Because", such as "your child is between 5 and 10". */
  readonly says: Words;
  readonly facts: Facts;
}

interface WorryGroup {
  readonly title: Words;
  readonly worries: readonly WorryId[];
}

export interface Worry {
  readonly id: WorryId;
  /** Stands for the worry in an address, and gives nothing away. It lasts for ever. */
  readonly code: string;
  readonly label: Words;
  readonly hint: Words | null;
  /** A clause that follows "Because", such as "you are worried about sleep". */
  readonly says: Words;
  /** What parents call it. */
  readonly words: readonly string[];
  /** Kinds of urgent contact that stand first on every page of this worry. Empty: none do. */
  readonly urgent: readonly string[];
  /** Its pages have neutral titles, a quick way out, and leave nothing on the device. */
  readonly isPrivate: boolean;
  /** Services with one of these needs belong to the worry. */
  readonly needs: readonly string[];
  /** Further questions in the order to ask, as long as the answer changes what is shown. */
  readonly ask: readonly QuestionId[];
  /** The first whose condition surely holds decides. The last has no condition. */
  readonly leadsTo: readonly { readonly when: Facts; readonly outcome: OutcomeId }[];
}

/** Where a flow ends. A line counts where its condition is not ruled out. */
export interface Outcome {
  readonly id: OutcomeId;
  readonly title: Words;
  /** What to do first, each with a verb and a person or number. The first that surely holds is shown. */
  readonly first: readonly { readonly when: Facts; readonly do: Words }[];
  /** Where the family is on the way. The first that surely holds is shown. */
  readonly steps: readonly StepLine[];
  /** Curated, in order: the area's first, then England's. */
  readonly services: readonly ServiceLine[];
  readonly says: readonly { readonly when: Facts; readonly saying: SayingId }[];
  /** What the outcome is about, for the rules that every result keeps. */
  readonly about: readonly string[];
  /** Its page lists every service, however many. */
  readonly showAll: boolean;
}

export interface StepLine {
  readonly when: Facts;
  readonly here: StepRef;
  readonly next: StepRef | null;
  readonly also: readonly StepRef[];
}

export interface ServiceLine {
  readonly when: Facts;
  readonly service: ServiceId;
  /** It is for the adult who cares, so its ages are not held against the child's. */
  readonly forTheCarer?: boolean | undefined;
}

/** Something that several outcomes say, with the law behind it if it is law. */
export interface Saying {
  readonly id: SayingId;
  readonly text: Words;
  readonly law: {
    readonly who: string;
    readonly deadline: string;
    readonly reference: string;
    readonly asAt: string;
    readonly ifMissed: string;
  } | null;
}
