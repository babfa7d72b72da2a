/** The files that a browser fetches, and how they are packed. Small letters of one word each: they are read by machines. */
import type { Kind } from './documents.ts';
import type { DangerWords } from './danger.ts';

/** `index.json`: fetched first, for every search. */
export interface Core {
  /** Names the folder of the parts, which changes with what is in them. */
  readonly version: string;
  readonly leftOut: readonly string[];
  readonly leftOutOfSayings: readonly string[];
  /** Form, then what it is read as, in pairs. */
  readonly readAs: readonly string[];
  /** Each group's sayings, as words already read. */
  readonly sameWords: readonly (readonly string[])[];
  /** What each group is called: the first of its sayings, as it was written. */
  readonly things: readonly string[];
  readonly danger: {
    readonly readAs: readonly string[];
    /** Each group's name, then its members. */
    readonly groups: readonly (readonly [name: string, ...members: string[]])[];
    /** Packed as one text: see `word-list.ts`. */
    readonly notMeant: string;
    readonly kinds: readonly {
      readonly kind: DangerWords['kind'];
      readonly says: readonly string[];
      readonly unless: readonly string[];
      /** The documents that come first, in their order. */
      readonly first: readonly number[];
    }[];
  };
  /** The age bands that the guided questions ask for: code, first and last year. */
  readonly askedAges: readonly (readonly [code: string, from: number, to: number])[];
  /** What is shown where nothing has the words: the pathways. */
  readonly closest: readonly number[];
  /** The first word of each part with words, in order. */
  readonly parts: readonly string[];
  /** How many documents one part with titles holds, and one with items. */
  readonly perTitles: number;
  readonly perItems: number;
  readonly facets: Facets;
}

/** What a filter and the ranking must know of every document: one letter or number each. */
export interface Facets {
  readonly kinds: string;
  /** Ages as letters from `a` for 0; `-` where none is stated. */
  readonly from: string;
  readonly to: string;
  /** Bits: see `flags`. As letters, `A` for none. */
  readonly flags: string;
  /** u, t, s; `-` for what is no service. */
  readonly levels: string;
  /** Bits in the order of the list of needs. */
  readonly needs: readonly number[];
  /** The pathways each belongs to: bits in the order of the pathways. */
  readonly topics: readonly number[];
  /** n, c, p, e: national, county, part, elsewhere; `-` for what is no service. */
  readonly scopes: string;
  /** By place: the documents that are there. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  readonly placeNames: Readonly<Record<string, string>>;
}

export const kindLetters: Readonly<Record<Kind, string>> = {
  pathway: 'p',
  step: 's',
  service: 'v',
  term: 't',
  page: 'g',
  worry: 'w',
};

export const flags = {
  noDiagnosis: 1,
  noPlan: 2,
  free: 4,
  self: 8,
  superseded: 16,
  unsure: 32,
} as const;

/**
 * `words-N.json`: a word, then for each document that has it: how far on it is in the list, the
 * weight of the word there, how many names have the word, and for each its number and weight.
 */
export type WordsPart = Readonly<Record<string, readonly number[]>>;

/**
 * `titles-N.json`: what a suggestion shows of each page. Many stand in one part, so that a
 * letter more seldom needs another.
 */
export type Title = readonly [path: string, title: string];

/** `items-N.json`: what the list of results shows, in small parts. A name that is the title is left empty. */
export type Item = readonly [...Title, within: string, about: string, names: readonly string[]];

/** `vocabulary-a.json`: words that begin so as they are typed, for mending a slip. Lists are packed: see `packWords`. */
export interface Vocabulary {
  readonly words: string;
  /** For each word a digit: its uses as the power of two that is nearest. */
  readonly uses: string;
  /** Ordinary words that no page has: they are no slips. */
  readonly ordinary: string;
}

/** Weights are kept as whole numbers of this part of one. */
export const grain = 16;

/** What stands for a group of same words among the words. */
export const groupWord = (group: number): string => `~${group}`;
