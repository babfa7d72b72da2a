/** A filled letter as plain words, to paste into an e-mail or to save. */
import type { Filled, Line, Piece } from './letter.ts';

export function asText(letter: Filled): string {
  return (
    [
      letter.from.map(inWords).join('\n'),
      inWords(letter.date),
      letter.to.map(inWords).join('\n'),
      letter.dear,
      inWords(letter.subject),
      ...letter.body.map(lineAsText),
      letter.closes,
      letter.signed.map(inWords).join('\n\n'),
    ].join('\n\n') + '\n'
  );
}

/** A gap shows what belongs in it: `[Your name]`. */
function inWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.gap}]`)).join('');
}

function lineAsText(line: Line): string {
  switch (line.kind) {
    case 'words':
      return inWords(line.pieces);
    case 'list':
      return line.items.map((item) => `- ${inWords(item)}`).join('\n');
    case 'heading':
      return line.text;
  }
}
