/** What an editor may write in `content/{england,local}/changes/*.yaml`: one thing that changed for families. */
import { z } from 'astro/zod';
import { day, words } from './fields.ts';

export const changeKinds = ['new', 'contact', 'who', 'how', 'law', 'ended', 'correction'] as const;

export const changeSchema = z.strictObject({
  /** The day it was changed here. */
  on: day,
  /** The page it is about, such as "/services/wiltshire-sendiass/". */
  about: z
    .string()
    .regex(/^\/(?:.*\/)?$/, { message: 'Write the page, such as "/pathways/transport/".' }),
  /** What is different for a family, in a sentence: "The phone number changed." */
  says: words('Say what is different for a family.').max(200, {
    message: 'Say it in 200 characters or less. The page itself has the detail.',
  }),
  kind: z.enum(changeKinds, { message: `Write one of: ${changeKinds.join(', ')}.` }),
});
