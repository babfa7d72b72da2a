/**
 * The known word that somebody most likely meant by one that is not known, or null if none is
 * near. One slip is allowed in a word of four or five letters, two from six, three from nine;
 * a first letter is rarely wrong, and the word that is used more wins.
 */
export function meant(
  wrote: string,
  known: Iterable<readonly [word: string, uses: number]>,
): string | null {
  if (wrote.length < 4 || /\d/.test(wrote)) return null;
  const allowed = wrote.length < 6 ? 1 : wrote.length < 9 ? 2 : 3;
  const bones = skeleton(wrote);
  let best: { word: string; cost: number } | null = null;
  for (const [word, uses] of known) {
    if (Math.abs(word.length - wrote.length) > allowed) continue;
    const slips = distance(wrote, word, allowed);
    if (slips > allowed) continue;
    const cost =
      slips +
      (word.startsWith(wrote.charAt(0)) ? 0 : 0.9) -
      (skeleton(word) === bones ? 0.8 : 0) -
      Math.min(0.7, Math.log10(uses + 1) * 0.3);
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word ?? null;
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

/** Letters added, lost, changed or swapped with the next one; counting stops past the limit. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    if (Math.min(...line) > limit) return limit + 1;
    [before, above] = [above, line];
  }
  return above[b.length] ?? limit + 1;
}
