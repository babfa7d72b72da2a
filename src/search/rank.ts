import { ageFits } from './fits.ts';
import { flags, grain, type Core } from './index-format.ts';
import type { Understood } from './understand.ts';
import { weights } from './weights.ts';

/** What one document has of the words: all together, and by the number of each name. */
export interface Found {
  bag: number;
  readonly names: Map<number, number>;
}

export function gather(
  list: readonly number[] | undefined,
  weight: number,
  found: Map<number, Found>,
): void {
  if (!list) return;
  let document = 0;
  for (let at = 0; at < list.length;) {
    document += list[at] ?? 0;
    const match = found.get(document) ?? { bag: 0, names: new Map<number, number>() };
    match.bag += (weight * (list[at + 1] ?? 0)) / grain;
    const names = list[at + 2] ?? 0;
    at += 3;
    for (const end = at + names * 2; at < end; at += 2) {
      const name = list[at] ?? 0;
      match.names.set(name, (match.names.get(name) ?? 0) + (weight * (list[at + 1] ?? 0)) / grain);
    }
    found.set(document, match);
  }
}

export function score(document: number, { bag, names }: Found, understood: Understood, core: Core) {
  let name: number | null = null;
  let best = 0;
  let second = 0;
  for (const [number, weight] of names) {
    if (weight > best) [name, best, second] = [number, weight, best];
    else if (weight > second) second = weight;
  }
  const { facets } = core;
  const kind = facets.kinds.charAt(document);
  let points = best + weights.secondName * second + weights.bag * bag + (weights.kinds[kind] ?? 0);
  const bits = facets.flags.charCodeAt(document) - 65;
  if (bits & flags.superseded) points *= 0.8;
  if (
    understood.age &&
    kind === 'v' &&
    !ageFits(document, understood.age.from, understood.age.to, core)
  )
    points *= 0.6;
  points += dangerPoints(document, understood, core);
  const there = understood.place ? facets.places[understood.place] : undefined;
  if (there?.includes(document)) points += 1.5;
  return { score: points, name };
}

export interface Ranked {
  readonly document: number;
  readonly score: number;
  readonly name: number | null;
}

export function bestFirst(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document;
}

/** How many of the best results say what a search is about. */
const jury = 8;

/**
 * How much a document is about what the best results together are about, from 0 to 1: a page that
 * only shares a word with the search stands alone in its pathway, a right one has others by it.
 */
export function topicsOf(
  ranked: readonly Ranked[],
  { facets }: Core,
): (document: number) => number {
  const votes = new Map<number, number>();
  for (const { document, score: points } of ranked.toSorted(bestFirst).slice(0, jury)) {
    const topics = bitsOf(facets.topics[document] ?? 0);
    for (const topic of topics) {
      votes.set(topic, (votes.get(topic) ?? 0) + points / topics.length);
    }
  }
  const most = Math.max(1, ...votes.values());
  const shares = new Map<number, number>();
  return (document) => {
    // Many pages have the same topics.
    const bits = facets.topics[document] ?? 0;
    const share =
      shares.get(bits) ??
      Math.max(0, ...bitsOf(bits).map((topic) => (votes.get(topic) ?? 0) / most));
    shares.set(bits, share);
    return share;
  };
}

/** The worries that have some of the words, and are about what the results are about: one, or two that are close. */
export function closestWorries(
  worries: readonly Ranked[],
  topics: (document: number) => number,
): readonly number[] {
  const ranked = worries
    .map((one) => ({ ...one, score: one.score * topics(one.document) }))
    .sort(bestFirst);
  const least = Math.max(weights.worry, 0.75 * (ranked[0]?.score ?? 0));
  return ranked
    .filter((one) => one.score >= least)
    .slice(0, 2)
    .map(({ document }) => document);
}

function bitsOf(bits: number): number[] {
  const found: number[] = [];
  for (let at = 0, rest = bits; rest; at++, rest >>>= 1) if (rest & 1) found.push(at);
  return found;
}

/**
 * The first two places where danger leads stand above all else; the others come up. Despair leads
 * with one: whoever is worn out asked for something, too.
 */
function dangerPoints(document: number, { dangers }: Understood, { danger }: Core): number {
  const points = danger.kinds
    .filter(({ kind }) => dangers.includes(kind))
    .map(({ kind, first }) => {
      const place = first.indexOf(document);
      if (place < 0) return 0;
      return place < (kind === 'despair' ? 1 : 2) ? 60 - place * 10 : 4;
    });
  return Math.max(0, ...points);
}
