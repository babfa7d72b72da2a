import {
  hear,
  heardWords,
  hearingReading,
  isGroup,
  placesOf,
  without,
  type Groups,
  type Heard,
  type HearingReading,
  type Saying,
  type Span,
} from './hearing.ts';
import { speller } from './spelling.ts';
import { stemOf, type Reading } from './words.ts';

/** What help to put first. `despair` is the grown-up's own. */
export type DangerKind = 'suicide' | 'self-harm' | 'abuse' | 'violence' | 'missing' | 'despair';

export interface DangerWords {
  readonly kind: DangerKind;
  /** Sayings, each as the words it is read as. */
  readonly says: readonly Saying[];
  /** Sayings that make it something else: "school can't cope" is no alarm. */
  readonly unless: readonly Saying[];
}

/** How danger is read: its words, and a way to mend a slip in a grave one. From the gravest kind. */
export interface DangerReading extends HearingReading {
  readonly groups: Groups;
  readonly kinds: readonly DangerWords[];
  readonly mend: (word: string) => string;
}

/** `notMeant` are ordinary words, as read, that look like a slip in a grave word or one of its forms. */
export function dangerReading(
  reading: Reading,
  groups: Groups,
  kinds: readonly DangerWords[],
  notMeant: ReadonlySet<string>,
): DangerReading {
  // A slip is looked for in words of five letters or more, among those with the same first letter.
  const grave = new Set(kinds.flatMap(({ says }) => says.flat()).filter((word) => !isGroup(word)));
  const meant = new Map([
    ...[...grave].map((word) => [word, word] as const),
    ...[...reading.readAs.keys()].flatMap((form) => {
      const word = stemOf(form, reading);
      return grave.has(word) ? [[form, word] as const] : [];
    }),
  ]);
  const byFirst = new Map<string, (wrote: string) => string | null>();
  const long = [...meant.keys()].filter((word) => word.length > 4);
  for (const first of new Set(long.map((word) => word.charAt(0)))) {
    const some = long.filter((word) => word.startsWith(first));
    byFirst.set(first, speller(some.map((word) => [word, 1] as const)));
  }
  // Whoever types has the same words again with every letter.
  const mended = new Map<string, string>();
  const mend = (word: string) => {
    if (word.length < 5 || grave.has(word) || notMeant.has(word)) return word;
    if (reading.leftOutOfSayings.has(word)) return word;
    const there = mended.get(word);
    if (there !== undefined) return there;
    const near = byFirst.get(word.charAt(0))?.(word);
    const as = (near && meant.get(near)) ?? word;
    mended.set(word, as);
    return as;
  };
  return { ...hearingReading(reading), groups, kinds, mend };
}

/**
 * The kinds of danger a text speaks of, the gravest first; none for most texts. Each saying is
 * looked for in the words as they stand and as they were probably meant, with up to two other
 * words between. It would rather raise a false alarm than miss a true one.
 */
export function dangersIn(text: string, reading: DangerReading): DangerKind[] {
  const stood = heardWords(text, reading);
  const mended = stood.map(reading.mend);
  const readings = mended.some((word, at) => word !== stood[at]) ? [stood, mended] : [stood];
  const found = new Set(readings.flatMap((words) => kindsIn(words, reading)));
  return reading.kinds.map(({ kind }) => kind).filter((kind) => found.has(kind));
}

function kindsIn(words: readonly string[], reading: DangerReading): DangerKind[] {
  const heard = hear(words, reading.groups, reading);
  return reading.kinds.filter((one) => speaksOf(heard, one, reading)).map(({ kind }) => kind);
}

/**
 * Whether one of the sayings is there, and still is without the words that make it something
 * else; a saying that holds all of those, and more, is surer than they are.
 */
function speaksOf(heard: Heard, { says, unless }: DangerWords, reading: DangerReading): boolean {
  const said = (saying: Saying) => placesOf(saying, heard);
  if (!says.some(said)) return false;
  const excuses = unless.flatMap((saying) => {
    const places = said(saying);
    return places ? [places] : [];
  });
  if (excuses.length === 0) return true;
  const rest = hear(without(excuses, heard), reading.groups, reading);
  return says.some((saying) => placesOf(saying, rest) ?? isSurer(said(saying), excuses));
}

/** Whether it says more than each of the excuses that it shares a word with. */
function isSurer(saying: Span | null, excuses: readonly Span[]): boolean {
  return (
    saying !== null &&
    excuses.every((excuse) => {
      const shared = excuse.filter((at) => saying.includes(at));
      return (
        shared.length === 0 ||
        isBeyond(saying, excuse, shared) ||
        (shared.length === excuse.length && excuse.length < saying.length)
      );
    })
  );
}

/** It was said to its end before the excuse began: "wants to die" before "died last year". */
function isBeyond(saying: Span, [begins]: Span, shared: readonly number[]): boolean {
  return saying.length > 1 && shared.length === 1 && begins === saying.at(-1);
}
