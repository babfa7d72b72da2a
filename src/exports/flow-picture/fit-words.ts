/**
 * Words broken into lines that fit a width in whatever typeface a device has: each letter is
 * taken as wide as it is in the widest of the common ones.
 */
export function fitWords(words: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function widthOf(words: string, size: number): number {
  return (
    Array.from(words, (letter) => widths.get(letter) ?? usual).reduce((a, b) => a + b, 0) * size
  );
}

const usual = 0.66;
const widths = new Map([
  ...each(" iljtfrI.,:;'’()", 0.46),
  ...each('mwMW', 1),
  ...each('ABCDEGHKNOPQRSTUVXYZ', 0.8),
]);

function each(letters: string, width: number): [string, number][] {
  return Array.from(letters, (letter) => [letter, width]);
}
