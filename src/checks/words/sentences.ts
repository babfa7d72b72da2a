const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, each trimmed. */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** The words of a sentence: "don't" is one, "9.30am" is one, a dash is none. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?/gu) ?? [];
}

/** The first words of a text, enough to find it by. */
export function opening(text: string, words = 8): string {
  const all = text.split(/\s+/);
  return all.length > words ? `${all.slice(0, words).join(' ')}…` : text;
}

/** A text without what stands in quotation marks: those are somebody else's words. */
export function unquoted(text: string): string {
  return text.replace(/["“][^"”]*["”]/g, ' ');
}
