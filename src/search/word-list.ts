/** Words in their order as one short text: how many letters each shares with the one before, then the rest. */
export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** The words again. They have no digits. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/\d\D*/g) ?? []).map((piece) => {
    before = before.slice(0, Number(piece[0])) + piece.slice(1);
    return before;
  });
}
