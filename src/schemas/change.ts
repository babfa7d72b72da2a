/** What an editor may write in `content/{england,local}/changes/*.yaml`: one thing that changed for families. */
import { z } from 'astro/zod';
import { day, prose } from './fields.ts';

const changeKinds = ['new', 'contact', 'who', 'how', 'law', 'ended', 'correction'] as const;

const page = 'Write the page, such as "/pathways/transport/".';
const kinds = `Write one of: ${changeKinds.join(', ')}.`;

export const changeSchema = z.strictObject({
  on: day.meta({ title: 'Day', day: true, description: 'The day it changed here.' }),
  about: z
    .string({ message: page })
    .regex(/^\/(?:.*\/)?$/, { message: page })
    .meta({ title: 'Page it is about', description: page }),
  says: prose('Say in a sentence what is different for a family.')
    .max(200, { message: 'Say it in 200 characters or less. The page itself has the detail.' })
    .meta({
      title: 'What changed',
      description: 'What is different for a family, in a sentence.',
      examples: ['The phone number changed.'],
      families: true,
    }),
  kind: z.enum(changeKinds, { message: kinds }).meta({
    title: 'Kind of change',
    options: {
      new: 'New',
      contact: 'How to reach them',
      who: 'Who can use it',
      how: 'How to get it',
      law: 'The law',
      ended: 'Ended',
      correction: 'Put right',
    },
  }),
});
