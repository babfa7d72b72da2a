/**
 * Finds the known word that somebody most likely meant by one that is not known, or null if none
 * is near. One slip is allowed in a word of four or five letters, two from six, three from nine;
 * a first letter is rarely wrong, and the word that is used more wins.
 */
export function speller(
  known: Iterable<readonly [word: string, uses: number]>,
): (wrote: string) => string | null {
  const byLength = new Map<number, Known[]>();
  for (const [word, uses] of known) {
    const there = byLength.get(word.length) ?? [];
    byLength.set(word.length, there);
    there.push({ word, uses, letters: lettersOf(word), bones: skeleton(word) });
  }
  return (wrote) => (wrote.length < 4 || /\d/.test(wrote) ? null : nearest(wrote, byLength));
}

/** Whether two spellings begin alike and have the same sounds, roughly: "dislexia" and "dyslexia". */
export function soundAlike(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(0) && skeleton(a) === skeleton(b);
}

interface Known {
  readonly word: string;
  readonly uses: number;
  readonly letters: number;
  readonly bones: string;
}

function nearest(wrote: string, byLength: ReadonlyMap<number, readonly Known[]>): string | null {
  const allowed = wrote.length < 6 ? 1 : wrote.length < 9 ? 2 : 3;
  const bones = skeleton(wrote);
  const letters = lettersOf(wrote);
  let best: { word: string; cost: number } | null = null;
  for (let length = wrote.length - allowed; length <= wrote.length + allowed; length++) {
    for (const known of byLength.get(length) ?? []) {
      if (differences(letters, known.letters) > 2 * allowed) continue;
      const slips = distance(wrote, known.word, allowed);
      if (slips > allowed) continue;
      const cost =
        slips +
        (known.word.startsWith(wrote.charAt(0)) ? 0 : 0.9) -
        (known.bones === bones ? 0.8 : 0) -
        Math.min(0.7, Math.log10(known.uses + 1) * 0.3);
      if (!best || cost < best.cost) best = { word: known.word, cost };
    }
  }
  return best?.word ?? null;
}

/** Which letters a word has, as bits: a quick way to see that two words are far apart. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - 97);
  return bits;
}

function differences(a: number, b: number): number {
  let count = 0;
  for (let rest = a ^ b; rest; rest &= rest - 1) count++;
  return count;
}

/** How a word sounds, roughly: "phisio" and "physio" have one skeleton. */
function skeleton(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[ck]+|q/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiouyh]/g, '');
}

const far = 99;

/**
 * Letters added, lost, changed or swapped with the next one; counting stops past the limit. Only
 * letters that stand near enough to each other are compared, as most words are not near at all.
 */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  let line = Array<number>(b.length + 1).fill(far);
  for (let row = 1; row <= a.length; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    line.fill(far);
    line[from - 1] = from === 1 ? row : far;
    let least = from === 1 ? row : far;
    const letter = a.charCodeAt(row - 1);
    for (let column = from; column <= to; column++) {
      const same = letter === b.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column] ?? far) + 1,
        (line[column - 1] ?? far) + 1,
        (above[column - 1] ?? far) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? far) + 1);
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, above, line] = [above, line, before.length ? before : Array<number>(b.length + 1)];
  }
  return above[b.length] ?? far;
}
