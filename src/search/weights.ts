/**
 * How much each sign counts in the ranking. Found by trying, on the tuning half of what parents
 * type alone; `docs/search.md` has the numbers.
 */
export const weights = {
  /** How much rarer words count more: the power of their rarity. */
  rarity: 2,
  /** How much a long name is held back: the power of its length. */
  length: 1.1,
  /** A group of same words, beside a word of the same rarity. */
  group: 0.8,
  /** "Not" says little by itself. */
  not: 0.5,
  /** The second-best name of a page, beside its best. */
  secondName: 0.4,
  /** All words of a page together, beside its best name. */
  bag: 0.9,
  /** What the search is about by the best results together, beside a page's own words. */
  topic: 0.15,
  /** What a worry must have, or no guided questions are offered by name. */
  worry: 4,
  /** A little for the kinds that say what to do. */
  kinds: { p: 0.6, s: 0.7, w: 0.9, v: 0.3, t: 0, g: 0 } as Record<string, number>,
  /** A group, and a word that is begun, beside a word as typed. */
  said: 0.9,
  begun: 0.6,
  /** A word that is a whole saying by itself, and its group: they say one thing, not two. */
  once: 0.7,
};
