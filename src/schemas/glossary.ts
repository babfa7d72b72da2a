/** What an editor may write in `content/{england,local}/glossary/*.yaml`. */
import { z } from 'astro/zod';
import { phrases, prose, record, sources, words } from './fields.ts';

export const termSchema = z.strictObject({
  term: words('Enter the official word.').meta({ title: 'Official word' }),
  initials: words('Enter the initials, or null.').nullable().meta({ title: 'Initials' }),
  sayInstead: prose('Enter what to say instead.').meta({ title: 'Say instead' }),
  meaning: prose('Say in a sentence or two what it means.').meta({ title: 'Meaning', long: true }),
  alsoTyped: phrases('Other spellings and words that parents type.')
    .default([])
    .meta({ title: 'Also typed' }),
  sources,
  ...record,
});
