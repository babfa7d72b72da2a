/** Ways of saying one thing, as the words each is read as: `['not', 'go', 'school']`. */
export interface SameWords {
  readonly ways: readonly (readonly string[])[];
}

/** Up to this many other words may stand between two words of one saying. */
const between = 2;

/** A thing that a text says, by its place in the list, and the longest of its ways that is there. */
interface Said {
  readonly group: number;
  readonly way: readonly string[];
}

/**
 * The things that a text says in any of their ways. The words of a way must come in its order,
 * near one another: "won't go in to school" says "not go school".
 */
export function thingsSaid(words: readonly string[], groups: readonly SameWords[]): Said[] {
  const has = new Set(words);
  return groups.flatMap(({ ways }, group) => {
    const said = ways.filter(
      (way) => way.every((word) => has.has(word)) && inOrder(way, words, gapOf(way)),
    );
    const [way] = said.toSorted((a, b) => b.length - a.length);
    return way ? [{ group, way }] : [];
  });
}

/** Without what another of the things says, too, in more words. */
export function saidInFull(all: readonly Said[]): Said[] {
  return all.filter(({ way }) => !all.some((other) => isWithin(way, other.way)));
}

/** "Late" within "late development", "go school" within "not go school": the longer says what is meant. */
function isWithin(way: readonly string[], other: readonly string[]): boolean {
  return way.length < other.length && way.every((word) => other.includes(word));
}

/** Two words stand together, as "no school" and "home school": apart they say something else, as "home to school". */
function gapOf(way: readonly string[]): number {
  return way.length === 2 ? 0 : between;
}

/** Whether the words come in this order, with at most a few others between two of them. */
function inOrder(way: readonly string[], words: readonly string[], gap: number): boolean {
  return words.some((_, start) => {
    let at = start;
    return way.every((word, step) => {
      const from = step === 0 ? start : at;
      const to = step === 0 ? start + 1 : at + gap + 1;
      const found = words.slice(from, to).indexOf(word);
      if (found < 0) return false;
      at = from + found + 1;
      return true;
    });
  });
}
