import { dangerReading, dangersIn } from './danger.ts';
import type { DocumentFacets } from './facts.ts';
import type { Core, Item, Title, WordsPart } from './index-format.ts';
import { age, fits, type Filters } from './fits.ts';
import { groupWord } from './index-format.ts';
import {
  bestFirst,
  closestWorries,
  gather,
  score,
  topicsOf,
  type Found,
  type Ranked,
} from './rank.ts';
import { mending } from './mending.ts';
import { saidInFull, thingsSaid } from './same-words.ts';
import { unpackWords } from './word-list.ts';
import { sayingWords, splitWords, stemOf } from './words.ts';
import { weights } from './weights.ts';
import { placePatterns, understand, type Understanding, type Understood } from './understand.ts';

/** Fetches one part of the index by its name, such as `words-3`. */
export type Load = (part: string) => Promise<unknown>;

export interface Result {
  readonly document: number;
  readonly path: string;
  readonly title: string;
  readonly score: number;
  /** Which of its names the words fit best, by number. */
  readonly name: number | null;
}

/** What the list of results shows besides, which a suggestion does not wait for. */
export interface Details {
  readonly within: string;
  readonly about: string;
  /** The name that the words fit best, if it is not the title: "won't go to school". */
  readonly because: string | null;
}

export interface Answer {
  readonly understood: Understood;
  /** Words that were read as another, to say so: "speach" as "speech". */
  readonly mended: readonly { readonly typed: string; readonly as: string }[];
  /** What it is about, as an editor wrote it: "school refusal". */
  readonly things: readonly string[];
  readonly results: readonly Result[];
  /** Where the guided questions begin for what was written, the likeliest first. */
  readonly worries: readonly { readonly path: string; readonly title: string }[];
  /** How many pages have the words. None: the results are the closest there is. */
  readonly count: number;
}

interface Wanted {
  readonly word: string;
  readonly weight: number;
}

/** A search over the index whose core is given; parts are fetched as they are needed, once each. */
export function createSearch(core: Core, load: Load) {
  const how = understandingOf(core);
  const kept = new Map<string, Promise<unknown>>();
  const part = <Part>(name: string): Promise<Part> => {
    const there = kept.get(name) ?? load(name);
    kept.set(name, there);
    // A part that could not be had is asked for again next time.
    there.catch(() => kept.delete(name));
    return there as Promise<Part>;
  };

  const mend = mending(part);

  async function postings(word: string): Promise<readonly number[] | undefined> {
    return (await partWith(word))[word];
  }

  function partWith(word: string): Promise<WordsPart> {
    return part<WordsPart>(`words-${placeOf(word)}`);
  }

  function placeOf(word: string): number {
    return Math.max(
      0,
      core.parts.findLastIndex((first) => first <= word),
    );
  }

  /** The words that begin so. They may go on in the part that follows. */
  async function wordsBegun(typed: string, stem: string): Promise<string[]> {
    const next = placeOf(stem) + 1;
    const there = [await partWith(stem)];
    if (core.parts[next]?.startsWith(stem)) there.push(await part<WordsPart>(`words-${next}`));
    return there
      .flatMap((words) => Object.keys(words))
      .filter((word) => word !== stem && (word.startsWith(typed) || word.startsWith(stem)))
      .slice(0, 12);
  }

  /** The words to look for: as typed; mended where nothing has them; begun, if still being typed. */
  async function wantedFor(understood: Understood, typing: boolean) {
    const mended: { typed: string; as: string }[] = [];
    const wanted = (
      await Promise.all(
        understood.words.map(async ({ typed, stem }, at): Promise<Wanted[]> => {
          const there = await partWith(stem);
          const last = typing && at === understood.words.length - 1;
          if (last && typed.length > 1) {
            const begun = await wordsBegun(typed, stem);
            if (there[stem] || begun.length > 0) {
              return [
                { word: stem, weight: 1 },
                ...begun.map((word) => ({ word, weight: weights.begun })),
              ];
            }
          }
          if (there[stem] || typed.length < 4) return [{ word: stem, weight: 1 }];
          const as = await mend(typed);
          if (!as) return [];
          if (as !== typed) mended.push({ typed, as });
          return [{ word: stemOf(as, how), weight: 1 }];
        }),
      )
    ).flat();
    const asMeant = mended.reduce(
      (text, { typed, as }) => text.replaceAll(typed, as),
      understood.wrote.toLowerCase(),
    );
    const groups = saidInFull(thingsSaid(sayingWords(asMeant, how), how.sameWords));
    const alone = new Set(groups.flatMap(({ way }) => (way.length === 1 ? way : [])));
    return {
      wanted: [
        ...wanted.map(({ word, weight }) => ({
          word,
          weight: alone.has(word) ? weight * weights.once : weight,
        })),
        ...groups.map(({ group, way }) => ({
          word: groupWord(group),
          weight: weights.said * (way.length === 1 ? weights.once : 1),
        })),
      ],
      mended,
      things: [...new Set(groups.map(({ group }) => core.things[group] ?? ''))],
    };
  }

  /** The best answers to what somebody wrote. Never fewer than can be found by any one word of it. */
  async function search(
    wrote: string,
    {
      filters = {},
      most = 20,
      typing = false,
    }: { filters?: Filters; most?: number; typing?: boolean } = {},
  ): Promise<Answer> {
    const understood = understand(wrote, how);
    const { wanted, mended, things } = await wantedFor(understood, typing);
    const wantedWeights = new Map<string, number>();
    for (const { word, weight } of wanted)
      wantedWeights.set(word, Math.max(weight, wantedWeights.get(word) ?? 0));
    const found = new Map<number, Found>();
    await Promise.all(
      [...wantedWeights].map(async ([word, weight]) => {
        gather(await postings(word), weight, found);
      }),
    );
    for (const { kind, first } of core.danger.kinds) {
      if (!understood.dangers.includes(kind)) continue;
      for (const document of first)
        found.set(document, found.get(document) ?? { bag: 0, names: new Map() });
    }
    const scored = [...found].map(([document, match]) => ({
      document,
      ...score(document, match, understood, core),
    }));
    const isWorry = ({ document }: Ranked) => core.facets.kinds.charAt(document) === 'w';
    const pages = scored.filter((one) => !isWorry(one));
    const topics = topicsOf(pages, core);
    const ranked = pages
      .filter(({ document }) => fits(document, filters, core))
      .map((one) => ({
        ...one,
        score: one.score * (1 + weights.topic * topics(one.document)),
      }))
      .sort(bestFirst);
    // Nobody in danger is asked about a worry first.
    const worries =
      typing || understood.dangers.length > 0 ? [] : closestWorries(scored.filter(isWorry), topics);
    const listed =
      ranked.length > 0
        ? ranked
        : core.closest.map((document) => ({ document, score: 0, name: null }));
    const results = await Promise.all(
      listed.slice(0, most).map(async (one): Promise<Result> => {
        const [path, title] = await (typing ? titleOf(one.document) : itemOf(one.document));
        return { ...one, path, title };
      }),
    );
    return {
      understood,
      mended,
      things,
      results: understood.dangers.length > 0 ? results : calledSo(wrote, results),
      worries: await Promise.all(worries.map((worry) => questionsFor(worry, understood))),
      count: ranked.length,
    };
  }

  function titleOf(document: number): Promise<Title> {
    return placed<Title>('titles', document, core.perTitles);
  }

  function itemOf(document: number): Promise<Item> {
    return placed<Item>('items', document, core.perItems);
  }

  async function detailsOf({ document, name }: Result): Promise<Details> {
    const [, , within, about, names] = await itemOf(document);
    return { within, about, because: name === null ? null : names[name] || null };
  }

  async function placed<Of>(name: string, document: number, size: number): Promise<Of> {
    const there = (await part<readonly Of[]>(`${name}-${Math.floor(document / size)}`))[
      document % size
    ];
    if (!there) throw new Error(`The index has no ${name} for ${document}.`);
    return there;
  }

  /** The guided questions at a worry, past the age if it was written. */
  async function questionsFor(worry: number, { age: said }: Understood) {
    const [path, title] = await itemOf(worry);
    const band = core.askedAges.find(([, from, to]) => said && from <= said.from && said.to <= to);
    return { path: band ? `${path}${band[0]}/` : path, title };
  }

  /** What is known of a document without fetching it. */
  function facetsOf(document: number): DocumentFacets {
    const { kinds, from, to, flags: bits } = core.facets;
    return {
      kind: kinds.charAt(document),
      from: age(from.charAt(document)),
      to: age(to.charAt(document)),
      flags: bits.charCodeAt(document) - 65,
    };
  }

  return {
    search,
    dangersIn: (wrote: string) => dangersIn(wrote, how.danger),
    detailsOf,
    facetsOf,
    kindOf: (document: number) => core.facets.kinds.charAt(document),
  };
}

/** The results with the page first whose title was written, as "Family Fund": no words of it say much alone. */
function calledSo(wrote: string, results: readonly Result[]): readonly Result[] {
  const called = splitWords(wrote).join(' ');
  return results.toSorted((a, b) => Number(isCalled(b, called)) - Number(isCalled(a, called)));
}

function isCalled({ title }: Result, called: string): boolean {
  return splitWords(title).join(' ') === called;
}

export function understandingOf(core: Core): Understanding {
  const pairs = (list: readonly string[]) =>
    new Map(
      list.flatMap((form, at) => (at % 2 === 0 ? [[form, list[at + 1] ?? form] as const] : [])),
    );
  const ways = (list: readonly string[]) => list.map((way) => way.split(' '));
  const reading = {
    leftOut: new Set(core.leftOut),
    leftOutOfSayings: new Set(core.leftOutOfSayings),
    readAs: pairs(core.readAs),
  };
  return {
    ...reading,
    sameWords: core.sameWords.map((group) => ({ ways: ways(group) })),
    danger: dangerReading(
      { ...reading, readAs: pairs(core.danger.readAs) },
      new Map(core.danger.groups.map(([name, ...members]) => [name, ways(members)])),
      core.danger.kinds.map(({ kind, says, unless }) => ({
        kind,
        says: ways(says),
        unless: ways(unless),
      })),
      new Set(unpackWords(core.danger.notMeant)),
    ),
    places: placePatterns(core.facets.placeNames),
  };
}
