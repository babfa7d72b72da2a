/** What an editor may write in `content/{england,local}/glossary/*.yaml`. */
import { z } from 'astro/zod';
import { record, sources, words } from './fields.ts';

export const termSchema = z.strictObject({
  term: words('Enter the official word.'),
  initials: words('Enter the initials, or null.').nullable(),
  /** What to say in its place. */
  sayInstead: words('Enter what to say instead.'),
  meaning: words('Say in a sentence or two what it means.'),
  /** Other spellings and words that parents type. */
  alsoTyped: z.array(z.string()).default([]),
  sources,
  ...record,
});
