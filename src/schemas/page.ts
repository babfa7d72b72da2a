/** What an editor may write at the top of `content/{england,local}/pages/*.mdx`: a page of words. */
import { z } from 'astro/zod';
import { record, source, words } from './fields.ts';

export const pageSchema = z.strictObject({
  title: words('Enter the title.'),
  about: words('Say in a sentence or two what the page is for.'),
  /** What people type who look for this page. */
  peopleAlsoSay: z.array(z.string()).default([]),
  sources: z.array(source).default([]),
  ...record,
});
