/** Who reads. A parent reads "your child", a young person "you". */
export type Voice = 'parent' | 'young-person';

/** Pick what this reader reads from `[your child is|you are]`. */
export function say(words: string, voice: Voice): string {
  return words.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, parent: string, young: string) =>
    voice === 'parent' ? parent : young,
  );
}

/** To a professional the child is not their own. */
export function sayToProfessional(words: string): string {
  return say(words, 'parent').replace(/\b(my|your)(?= (?:young )?(?:child|person)\b)/gi, (whose) =>
    /^[MY]/.test(whose) ? 'The' : 'the',
  );
}
