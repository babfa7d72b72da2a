/** What an editor may write at the top of `content/{england,local}/pages/*.mdx`: a page of words. */
import { z } from 'astro/zod';
import { phrases, prose, record, source } from './fields.ts';

export const pageSchema = z.strictObject({
  title: prose('Enter the title.').meta({ title: 'Title' }),
  about: prose('Say in a sentence or two what the page is for.').meta({ title: 'What it is for' }),
  peopleAlsoSay: phrases('What people type who look for this page.')
    .default([])
    .meta({ title: 'What people type' }),
  sources: z.array(source).default([]).meta({ title: 'Sources' }),
  ...record,
});
