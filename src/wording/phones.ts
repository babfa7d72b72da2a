/** A piece of a line of contact details: plain words, or a number that a phone can ring. */
export interface Piece {
  readonly text: string;
  /** For a `tel:` link; null for plain words. */
  readonly tel: string | null;
}

const number = /(?<!\d)(?:18001 ?)?(?:0\d[\d ]{6,12}\d|116 ?\d{3}|111|999)(?!\d)/g;

/** Cut "01225 764647 (to check)" into the number and the words about it. */
export function phonePieces(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of line.matchAll(number)) {
    if (match.index > at) pieces.push({ text: line.slice(at, match.index), tel: null });
    pieces.push({ text: match[0], tel: match[0].replaceAll(' ', '') });
    at = match.index + match[0].length;
  }
  if (at < line.length) pieces.push({ text: line.slice(at), tel: null });
  return pieces;
}

/** The same for a piece of HTML: numbers among its words become links; what is a link already stays. */
export function linkNumbers(html: string): string {
  let inLink = false;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (part.startsWith('<')) {
        if (/^<\/?a\b/.test(part)) inLink = !part.startsWith('</');
        return part;
      }
      if (inLink) return part;
      return phonePieces(part)
        .map(({ text, tel }) => (tel ? `<a class="tel" href="tel:${tel}">${text}</a>` : text))
        .join('');
    })
    .join('');
}
