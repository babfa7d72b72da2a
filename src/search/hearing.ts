import { stemmer } from 'stemmer';
import { stemOf, splitWords, type Reading } from './words.ts';

/**
 * A saying: words in their order. A word in capitals stands for any of its group, "..." for as many
 * words as may come, and "." for the end of the text.
 */
export type Saying = readonly string[];

/** Groups of words by name, in the order they are written: a later one may name an earlier one. */
export type Groups = ReadonlyMap<string, readonly Saying[]>;

/** Where a word or one of a group stands: the places of its words. */
export type Span = readonly number[];

/** A text as sayings are looked for in it. */
export interface Heard {
  readonly words: readonly string[];
  /** How many words that count stand before each place: little ones take no room. */
  readonly room: readonly number[];
  /** Each word and group of it, and where. */
  readonly said: ReadonlyMap<string, readonly Span[]>;
}

/** Up to this many other words may stand between two words of a saying. */
const between = 2;

/** How much room a word of questions takes, such as "to" or "when". */
const little = 0.5;

/** What stands in the place of a word that was taken out, so that its neighbours come no nearer. */
const gone = '';

const anywhere = '...';
const end = '.';

/** Reads a form as another word by its stem, so that an editor writes "smack" and not "smacks". */
export interface HearingReading extends Reading {
  readonly byStem: ReadonlyMap<string, string>;
}

export function hearingReading(reading: Reading): HearingReading {
  const meant = new Set([...reading.readAs.values()].map((word) => stemOf(word, reading)));
  const byStem = [...reading.readAs.keys()]
    .map((form) => [stemmer(form), stemOf(form, reading)] as const)
    .filter(([stem]) => stem.length > 2 && !meant.has(stem));
  return { ...reading, byStem: new Map(byStem) };
}

/** The words of a text as they are read, the little ones as well. */
export function heardWords(text: string, reading: HearingReading): string[] {
  return splitWords(text).map((word) => wordHeard(word, reading));
}

function wordHeard(word: string, reading: HearingReading): string {
  if (reading.leftOutOfSayings.has(word)) return word;
  const stem = stemOf(word, reading);
  return reading.byStem.get(stem) ?? stem;
}

/** The words of a saying, without the little ones, which only a group can ask for. */
export function sayingOf(text: string, reading: HearingReading): Saying {
  const pieces = text.replace(/\.$/, '').split(/\s+/);
  const words = pieces.flatMap((piece) =>
    isGroup(piece) || piece === anywhere
      ? [piece]
      : splitWords(piece)
          .filter((word) => !reading.leftOutOfSayings.has(word))
          .map((word) => wordHeard(word, reading)),
  );
  return /[^.]\.$/.test(text) ? [...words, end] : words;
}

/** Whether a word of a saying is the name of a group: in capitals, as initials are not written there. */
export function isGroup(word: string): boolean {
  return /^[A-Z]{2,}$/.test(word);
}

export function groupsNamedIn(text: string): string[] {
  return text.replace(/\.$/, '').split(/\s+/).filter(isGroup);
}

/** One of a group. Every word counts there. */
export function memberOf(text: string, reading: HearingReading): Saying {
  return text
    .split(/\s+/)
    .flatMap((piece) => (isGroup(piece) ? [piece] : heardWords(piece, reading)));
}

export function hear(
  words: readonly string[],
  groups: Groups,
  { leftOut, leftOutOfSayings }: Reading,
): Heard {
  const room = [0];
  const said = new Map<string, Span[]>();
  for (const [at, word] of words.entries()) {
    room.push((room[at] ?? 0) + (leftOutOfSayings.has(word) ? 0 : leftOut.has(word) ? little : 1));
    add(said, word, [at]);
  }
  add(said, end, [words.length]);
  const heard = { words, room, said };
  for (const [name, members] of groups) {
    for (const member of members) {
      for (const first of said.get(member[0] ?? '') ?? []) {
        const rest = placesFrom(member, 1, first, heard);
        if (rest) add(said, name, [...first, ...rest]);
      }
    }
  }
  return heard;
}

function add(said: Map<string, Span[]>, word: string, span: Span): void {
  const there = said.get(word);
  if (there) there.push(span);
  else said.set(word, [span]);
}

/** The places of a saying in a text, where its words stand closest, or null where it is not said. */
export function placesOf(saying: Saying, heard: Heard): Span | null {
  if (!saying.every((word) => word === anywhere || heard.said.has(word))) return null;
  const spans = (heard.said.get(saying[0] ?? '') ?? []).flatMap((first): Span[] => {
    const rest = placesFrom(saying, 1, first, heard);
    return rest ? [[...first, ...rest]] : [];
  });
  return spans.reduce<Span | null>(
    (closest, span) => (closest && reach(closest) <= reach(span) ? closest : span),
    null,
  );
}

function reach(span: Span): number {
  return (span.at(-1) ?? 0) - (span[0] ?? 0);
}

function placesFrom(saying: Saying, step: number, before: Span, heard: Heard): Span | null {
  const word = saying[step];
  if (word === undefined) return [];
  if (word === anywhere) return placesAfter(saying, step + 1, before, Infinity, heard);
  return placesAfter(saying, step, before, word === end ? 0 : between, heard);
}

function placesAfter(
  saying: Saying,
  step: number,
  before: Span,
  gap: number,
  heard: Heard,
): Span | null {
  const from = (before.at(-1) ?? 0) + 1;
  for (const span of heard.said.get(saying[step] ?? '') ?? []) {
    const [to = 0] = span;
    if (to < from || (heard.room[to] ?? 0) - (heard.room[from] ?? 0) > gap) continue;
    const rest = placesFrom(saying, step + 1, span, heard);
    if (rest) return [...span, ...rest];
  }
  return null;
}

/** The words without those of these sayings. */
export function without(sayings: readonly Span[], { words }: Heard): string[] {
  const out = new Set(sayings.flat());
  return words.map((word, at) => (out.has(at) ? gone : word));
}
