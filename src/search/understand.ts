import { ageIn, withoutAge, type Ages } from './age.ts';
import { dangersIn, type DangerKind, type DangerReading } from './danger.ts';
import type { SameWords } from './same-words.ts';
import { readWords, splitWords, type Reading } from './words.ts';

/** What a search says, before anything is looked up. */
export interface Understood {
  readonly wrote: string;
  readonly dangers: readonly DangerKind[];
  readonly age: Ages | null;
  /** What it says of a diagnosis and of a plan: have it, lack it, or nothing. */
  readonly diagnosis: 'yes' | 'no' | null;
  readonly plan: 'yes' | 'no' | null;
  /** A place of the area, by its id. */
  readonly place: string | null;
  /** The words to look for, as they were typed and as the index knows them. */
  readonly words: readonly { readonly typed: string; readonly stem: string }[];
}

export interface Understanding extends Reading {
  readonly danger: DangerReading;
  readonly sameWords: readonly SameWords[];
  /** Places by id, each with what finds its name. The longest name first. */
  readonly places: readonly (readonly [id: string, name: RegExp])[];
}

const withoutDiagnosis =
  /\b(?:no|without|not got|havent got|dont have|doesnt have|not|un|waiting for|wait for|before|need) ?(?:a |an |any |the |official |formal )*(?:diagnos\w*|dx)\b/;
const withDiagnosis =
  /\b(?:has|have|got|been|was|is|with|recently|newly|just) (?:a |an |been |the )*(?:diagnos\w*|dx)\b/;
const withoutPlan =
  /\b(?:no|without|not got|havent got|dont have|doesnt have|refused|turned down for) (?:a |an |any )*(?:ehcp|echp|ehc|plan|statement)\b/;
const withPlan =
  /\b(?:has|have|got|with|his|her|their|in the|final) (?:a |an |the )*(?:ehcp|echp|ehc|ehc plan|plan|statement)\b/;

/** Asked of whatever stands before it: every page of a service has it, and "number" is maths, too. */
const howToReach =
  /(?<=[a-z]{3}.*) (?:phone |telephone |contact )?(?:numbers?|email|website|address|details)$/;

/** Everything that can be read from the words alone: danger, age, diagnosis, plan, place, subject. */
export function understand(wrote: string, how: Understanding): Understood {
  const said = wrote.toLowerCase().replace(/['’]/g, '');
  const text = withoutAge(wrote).trim().replace(howToReach, '');
  const typed = telling(text, how);
  const stems = readWords(text, how);
  return {
    wrote,
    dangers: dangersIn(wrote, how.danger),
    age: ageIn(wrote),
    diagnosis: withoutDiagnosis.test(said) ? 'no' : withDiagnosis.test(said) ? 'yes' : null,
    plan: withoutPlan.test(said) ? 'no' : withPlan.test(said) ? 'yes' : null,
    place: how.places.find(([, name]) => name.test(said))?.[0] ?? null,
    words: stems.map((stem, at) => ({ typed: typed[at] ?? stem, stem })),
  };
}

function telling(text: string, { leftOut }: Reading): string[] {
  const all = splitWords(text);
  const some = all.filter((word) => !leftOut.has(word));
  return some.length > 0 ? some : all;
}

/** What finds each place of the area in a text, from its id and name. */
export function placePatterns(names: Readonly<Record<string, string>>): Understanding['places'] {
  return Object.entries(names)
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, name]) => [id, new RegExp(`\\b${spelt(name)}\\b`)]);
}

function spelt(name: string): string {
  return name.toLowerCase().replace(/['’]/g, '').replace(/[ -]/g, '[ -]');
}
