import type { PathwayId } from '../model/ids.ts';
import type { Site } from '../model/site.ts';
import { ageRange } from '../navigator/facts.ts';
import { needs } from '../schemas/service.ts';
import { dangerReading, type DangerKind } from './danger.ts';
import { hearingReading, memberOf, sayingOf } from './hearing.ts';
import { documents, worries, type Document } from './documents.ts';
import {
  flags,
  grain,
  groupWord,
  kindLetters,
  type Core,
  type Facets,
  type Item,
  type Title,
  type Vocabulary,
} from './index-format.ts';
import { weights } from './weights.ts';
import { soundAlike, speller } from './spelling.ts';
import { thingsSaid, type SameWords } from './same-words.ts';
import { packWords } from './word-list.ts';
import { readWords, sayingWords, splitWords, stemOf, type Reading } from './words.ts';

/** The index as files: name below the folder of the parts, and what is in it. */
export interface Index {
  readonly core: Omit<Core, 'version'>;
  readonly parts: ReadonlyMap<string, unknown>;
}

interface Posting {
  weight: number;
  readonly inNames: Map<number, number>;
}

const perTitles = 128;
const perItems = 2;
/** About how many characters one part with words holds. */
const perWords = 1_800;
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
/** A word that very many documents have keeps those for which it weighs most. */
const mostDocuments = 400;

/**
 * Everything that search fetches, made from the site. The same site makes the same index.
 * Ordinary English words are never taken for slips, and in what people say no word of the
 * dictionary is.
 */
export function buildIndex(
  site: Site,
  ordinaryWords: readonly string[] = [],
  dictionary: readonly string[] = ordinaryWords,
): Index {
  const docs = [...documents(site), ...worries(site)];
  const reading = withMended(readingOf(site), docs, dictionary);
  const groups = groupsOf(site, reading);
  const words = weigh(docs, reading, groups);
  const { parts, firsts } = cut(words);
  const { danger } = site.searchWords;
  const dangerRead = { ...readingOf(site), readAs: pairs(danger.readAs) };
  const numberOf = new Map(docs.map(({ path }, at) => [path, at]));
  const dangerHeard = hearingReading(dangerRead);
  const asRead = (says: readonly string[]) =>
    unique(says.map((text) => sayingOf(text, dangerHeard).join(' ')).filter(Boolean));
  const dangerGroups = Object.entries(danger.groups).map(
    ([name, members]): [string, ...string[]] => [
      name,
      ...unique(members.map((text) => memberOf(text, dangerHeard).join(' '))),
    ],
  );
  const dangers = danger.kinds.map(({ kind, says, unless, leadsTo }) => ({
    kind,
    says: asRead(says),
    unless: asRead(unless),
    first: pathsFirst(leadsTo, site).flatMap((path) => numberOf.get(path) ?? []),
  }));
  const { vocabularies, words: used } = vocabulariesOf(docs, site, ordinaryWords);
  return {
    core: {
      leftOut: site.searchWords.reading.leftOut,
      leftOutOfSayings: site.searchWords.reading.leftOutOfSayings,
      readAs: [...reading.readAs].flat(),
      sameWords: groups.map(({ ways }) => ways.map((way) => way.join(' '))),
      things: groups.map(({ called }) => called),
      askedAges: askedAgesOf(site),
      closest: docs.flatMap(({ kind }, at) => (kind === 'pathway' ? [at] : [])),
      danger: {
        readAs: [...dangerRead.readAs].flat(),
        groups: dangerGroups,
        notMeant: packWords(
          notMeant(dangerRead, dangers, asRead(danger.notMeant), [...ordinaryWords, ...used]),
        ),
        kinds: dangers,
      },
      parts: firsts,
      perTitles,
      perItems,
      facets: facetsOf(docs, site),
    },
    parts: new Map<string, unknown>([
      ...parts.map((part, at) => [`words-${at}`, part] as const),
      ...inParts(
        'titles',
        perTitles,
        docs.map(({ path, title }): Title => [path, title]),
      ),
      ...inParts('items', perItems, docs.map(itemOf)),
      ...vocabularies,
    ]),
  };
}

/** Ordinary words, as read, that would be taken for a slip in a grave word: those an editor wrote, and all others. */
function notMeant(
  reading: Reading,
  kinds: readonly { readonly kind: DangerKind; readonly says: readonly string[] }[],
  written: readonly string[],
  ordinary: readonly string[],
): string[] {
  const { mend } = dangerReading(
    reading,
    new Map(),
    kinds.map(({ kind, says }) => ({ kind, says: says.map((way) => way.split(' ')), unless: [] })),
    new Set(),
  );
  const taken = ordinary
    .map((word) => stemOf(word, reading))
    .filter((word) => /^[a-z]+$/.test(word) && mend(word) !== word);
  return unique([...written, ...taken]).toSorted();
}

/** Where danger leads, as paths: steps, then who does the job here, then the rest. */
function pathsFirst(
  { steps, services, roles }: Site['searchWords']['danger']['kinds'][number]['leadsTo'],
  { area }: Site,
): string[] {
  const here = roles.flatMap((role) => area.roles[role] ?? []);
  return [
    ...steps.map((step) => `/pathways/${step}/`),
    ...[...here, ...services].map((service) => `/services/${service}/`),
  ];
}

function readingOf({ searchWords }: Pick<Site, 'searchWords'>): Reading {
  return {
    leftOut: new Set(searchWords.reading.leftOut),
    leftOutOfSayings: new Set(searchWords.reading.leftOutOfSayings),
    readAs: pairs(searchWords.reading.readAs),
  };
}

/**
 * A spelling that only people's sayings have is read as the word of the pages that is nearest, in
 * sayings and searches alike: "scared of scool" must not make a known word of "scool".
 */
function withMended(
  reading: Reading,
  docs: readonly Document[],
  dictionary: readonly string[],
): Reading {
  const real = new Set(dictionary);
  const ofPages = new Map<string, number>();
  for (const { title, within, about, text, service } of docs) {
    const terms = service ? [service.provider.name, ...service.alsoKnownAs] : [];
    for (const word of splitWords([title, within, about, text, ...terms].join(' '))) {
      ofPages.set(word, (ofPages.get(word) ?? 0) + 1);
    }
  }
  const mend = speller([...ofPages].filter(([word]) => word.length > 3));
  const said = unique(docs.flatMap(({ names }) => names.flatMap(({ text }) => splitWords(text))));
  const slips = said.flatMap((word): [string, string][] => {
    if (word.length < 5 || real.has(word) || ofPages.has(word) || reading.readAs.has(word))
      return [];
    const as = mend(word);
    return as && soundAlike(word, as) ? [[word, as]] : [];
  });
  return {
    ...reading,
    readAs: new Map([
      ...reading.readAs,
      ...slips.map(([word, as]) => [word, reading.readAs.get(as) ?? as] as const),
    ]),
  };
}

function pairs(readAs: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(
    Object.entries(readAs).flatMap(([word, forms]) => forms.map((form) => [form, word])),
  );
}

/** The groups of same words as read: those an editor wrote, and one for each word explained. */
interface Group extends SameWords {
  readonly called: string;
}

function groupsOf({ searchWords, terms }: Site, reading: Reading): Group[] {
  const explained = [...terms.values()].map(({ term, initials, sayInstead, alsoTyped }) => [
    term,
    ...(initials ? [initials] : []),
    sayInstead,
    ...alsoTyped,
  ]);
  return [...searchWords.sameWords, ...explained].map((ways) => ({
    called: ways[0] ?? '',
    ways: unique(ways.map((way) => sayingWords(way, reading).join(' ')))
      .filter(Boolean)
      .map((way) => way.split(' ')),
  }));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** For each word the documents that have it, with the weight of the word in each and in its names. */
function weigh(
  docs: readonly Document[],
  reading: Reading,
  groups: readonly SameWords[],
): Map<string, Map<number, Posting>> {
  const read = docs.map(({ names, text }) => ({
    names: names.map((name) => ({
      words: unique(wordsAndThings(name.text, reading, groups)),
      weight: name.weight,
    })),
    text: readWords(text, reading),
  }));
  const uses = new Map<string, number>();
  for (const { names, text } of read) {
    for (const word of new Set([...text, ...names.flatMap(({ words }) => words)])) {
      uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const rarity = (word: string) =>
    Math.log(1 + docs.length / (uses.get(word) ?? 1)) *
    (word === 'not' ? weights.not : word.startsWith('~') ? weights.group : 1);

  const words = new Map<string, Map<number, Posting>>();
  const at = (word: string, doc: number): Posting => {
    const there = words.get(word) ?? new Map<number, Posting>();
    words.set(word, there);
    const posting = there.get(doc) ?? { weight: 0, inNames: new Map<number, number>() };
    there.set(doc, posting);
    return posting;
  };
  for (const [doc, { names, text }] of read.entries()) {
    const counts = new Map<string, number>();
    for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [number, { words: named, weight }] of names.entries()) {
      const length = Math.hypot(...named.map(rarity)) ** weights.length;
      for (const word of named) {
        counts.set(word, (counts.get(word) ?? 0) + 2);
        at(word, doc).inNames.set(number, (weight * rarity(word) ** weights.rarity) / length);
      }
    }
    for (const [word, count] of counts) {
      at(word, doc).weight = (rarity(word) * count) / (count + 2 + text.length / 120);
    }
  }
  return words;
}

function wordsAndThings(text: string, reading: Reading, groups: readonly SameWords[]): string[] {
  const things = thingsSaid(sayingWords(text, reading), groups);
  return [...readWords(text, reading), ...things.map(({ group }) => groupWord(group))];
}

/** The words in their order, cut into parts of about one size, each known by its first word. */
function cut(words: ReadonlyMap<string, ReadonlyMap<number, Posting>>) {
  const parts: Record<string, number[]>[] = [];
  const firsts: string[] = [];
  let size = perWords;
  for (const [word, there] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const packed = pack(there);
    const length = word.length + packed.join().length + 6;
    if (size + length > perWords) {
      parts.push({});
      firsts.push(word);
      size = 0;
    }
    size += length;
    (parts.at(-1) ?? {})[word] = packed;
  }
  return { parts, firsts };
}

function pack(there: ReadonlyMap<number, Posting>): number[] {
  const whole = (weight: number) => Math.max(1, Math.round(weight * grain));
  const heaviest = [...there]
    .sort(([, a], [, b]) => strength(b) - strength(a))
    .slice(0, mostDocuments)
    .sort(([a], [b]) => a - b);
  let last = 0;
  return heaviest.flatMap(([doc, { weight, inNames }]) => {
    const step = doc - last;
    last = doc;
    return [
      step,
      whole(weight),
      inNames.size,
      ...[...inNames].flatMap(([name, w]) => [name, whole(w)]),
    ];
  });
}

function strength({ weight, inNames }: Posting): number {
  return weight + Math.max(0, ...inNames.values());
}

function inParts<Of>(name: string, size: number, all: readonly Of[]): [string, Of[]][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => [
    `${name}-${at}`,
    all.slice(at * size, (at + 1) * size),
  ]);
}

function itemOf({ path, title, within, about, names }: Document): Item {
  return [
    path,
    title,
    within,
    about,
    names.map(({ text }, at) => (at === 0 && text === title ? '' : text)),
  ];
}

function facetsOf(docs: readonly Document[], { places, pathways: all }: Site): Facets {
  const pathways = [...all.keys()];
  const letter = (age: number | null) => (age === null ? '-' : String.fromCharCode(97 + age));
  const each = (of: (doc: Document) => string) => docs.map(of).join('');
  const there: Record<string, number[]> = {};
  for (const [at, { service }] of docs.entries()) {
    for (const place of service?.area.places ?? []) (there[place] ??= []).push(at);
  }
  return {
    kinds: each(({ kind }) => kindLetters[kind]),
    from: each(({ ages }) => letter(ages.from)),
    to: each(({ ages }) => letter(ages.to)),
    flags: each(({ service }) => String.fromCharCode(65 + (service ? flagsOf(service) : 0))),
    levels: each(({ service }) => service?.level.charAt(0) ?? '-'),
    needs: docs.map(({ service }) =>
      (service?.for.needs ?? []).reduce((bits, need) => bits | (1 << needs.indexOf(need)), 0),
    ),
    topics: docs.map((doc) => topicsOf(doc, pathways)),
    scopes: each(({ service }) => service?.area.scope.charAt(0) ?? '-'),
    places: there,
    placeNames: Object.fromEntries([...places].map(([id, { town }]) => [id, town])),
  };
}

function flagsOf({ access, status, confidence }: NonNullable<Document['service']>): number {
  return (
    (access.needsDiagnosis === 'no' ? flags.noDiagnosis : 0) |
    (access.needsPlan === 'no' ? flags.noPlan : 0) |
    (access.cost === 'free' ? flags.free : 0) |
    (access.ways.includes('self') ? flags.self : 0) |
    (status === 'superseded' ? flags.superseded : 0) |
    (status === 'unclear' || confidence === 'low' ? flags.unsure : 0)
  );
}

/** Words as people type them, with how many documents use each: a part for each first letter. */
function vocabulariesOf(
  docs: readonly Document[],
  { searchWords }: Site,
  ordinary: readonly string[],
) {
  const uses = new Map<string, number>();
  const texts = [
    ...docs.map(({ names, text }) => [...names.map((name) => name.text), text].join(' ')),
    ...searchWords.sameWords.flat(),
    Object.keys(searchWords.reading.readAs).join(' '),
  ];
  for (const text of texts) {
    for (const word of new Set(splitWords(text))) {
      if (word.length > 3 && !/\d/.test(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const words = [...uses].sort(([a], [b]) => (a < b ? -1 : 1));
  const meant = speller(words);
  const noSlips = ordinary.filter((word) => !uses.has(word) && meant(word) !== null).toSorted();
  const vocabularies = letters.map((letter): [string, Vocabulary] => {
    const some = words.filter(([word]) => word.startsWith(letter));
    return [
      `vocabulary-${letter}`,
      {
        words: packWords(some.map(([word]) => word)),
        uses: some.map(([, count]) => Math.min(9, Math.round(Math.log2(count)))).join(''),
        ordinary: packWords(noSlips.filter((word) => word.startsWith(letter))),
      },
    ];
  });
  return { vocabularies, words: [...uses.keys()] };
}

/** The pathways that a page belongs to, as bits in the order of the pathways. */
function topicsOf({ pathways }: Document, all: readonly PathwayId[]): number {
  return pathways.reduce((bits, id) => bits | (1 << all.indexOf(id)), 0);
}

/** The age bands that the guided questions ask for: code, first and last year. */
function askedAgesOf({ navigators }: Site): [string, number, number][] {
  return [...navigators.values()].flatMap(({ flow }) =>
    [...flow.questions.values()]
      .filter(({ id }) => flow.opening[0] === id)
      .flatMap(({ options }) =>
        options.flatMap(({ code, facts }): [string, number, number][] => {
          const ages = ageRange(facts);
          return ages ? [[code, ages.from, ages.to]] : [];
        }),
      ),
  );
}
