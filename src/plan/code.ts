/**
 * A short name for a thing's key: six small letters and digits. It tells nobody what it stands
 * for, fits a text message, survives being read aloud, and lasts as long as the key does.
 * `tests/content` sees that no two things of the site share one.
 */
export function codeOf(key: string): string {
  return (hash(key) % 36 ** codeLength).toString(36).padStart(codeLength, '0');
}

export const codeLength = 6;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
