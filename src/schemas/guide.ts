/** What an editor may write at the top of `content/{england,local}/guides/*.mdx`: an answer on a page of its own. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { languageNames } from '../wording/languages.ts';
import { id, phrases, prose, record, sources, stepRef } from './fields.ts';
import { duty } from './pathway.ts';

const services = z
  .array(id<ServiceId>('services'))
  .default([])
  .meta({ title: 'Services that help' });

const languageMessage = 'Write the code of a language in small letters, such as "pl" for Polish.';
const language = z
  .string({ message: languageMessage })
  .refine((code) => languageNames(code) !== null, { message: languageMessage })
  .meta({ description: languageMessage });

/** `content/england/guides/<guide>.mdx`: what holds everywhere. */
export const guideSchema = z.strictObject({
  title: prose("Enter the title, in a parent's words.").meta({ title: 'Title' }),
  shortTitle: prose('Enter a short title.').meta({
    title: 'Short title',
    description: 'A few words for a line in a menu.',
  }),
  reader: z
    .enum(['family', 'young-person'], { message: 'Write "family" or "young-person".' })
    .default('family')
    .meta({
      title: 'Who reads it',
      options: { family: 'Parents and carers', 'young-person': 'A young person from about 13' },
    }),
  about: prose('Say the answer in a sentence or two.').meta({
    title: 'The answer in short',
    description: 'A sentence or two. It opens the page.',
    families: true,
    long: true,
  }),
  law: z.array(duty).default([]).meta({ title: 'What the law says' }),
  services,
  steps: z.array(stepRef).default([]).meta({ title: 'Steps of pathways that say more' }),
  languages: z.array(language).default([]).meta({
    title: 'Languages to point at',
    description:
      'The page lists each by the name that its speakers give it, so that somebody can point at their own.',
  }),
  peopleAlsoSay: phrases('What people type who look for this page.')
    .default([])
    .meta({ title: 'What people type' }),
  sources,
  ...record,
});

/** `content/local/guides/<guide>.mdx`: how it goes here. */
export const localGuideSchema = z.strictObject({
  services,
  sources: sources.or(z.tuple([])).default([]),
  ...record,
});
