/**
 * Where `content/README.md` says more about a message. A paragraph's heading is the message itself,
 * with "…" where a value stands, so the guide cannot drift from what the checks say.
 */
export interface Paragraph {
  readonly heading: string;
  /** For a link: `content/README.md#…`, as code hosts make it from the heading. */
  readonly anchor: string;
}

export function readGuide(markdown: string): (problem: string) => Paragraph | null {
  const paragraphs = [...markdown.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => ({
    heading,
    anchor: anchorOf(heading),
    pattern: new RegExp(`^${heading.split('…').map(escaped).join('.*')}$`, 's'),
    // Among several that fit, the one that says most is meant.
    weight: heading.replaceAll('…', '').length,
  }));
  return (problem) =>
    paragraphs
      .filter(({ pattern }) => pattern.test(problem))
      .sort((a, b) => b.weight - a.weight)[0] ?? null;
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
