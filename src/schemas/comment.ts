/** What an editor may write in `content/local/comments/*.yaml`: what families said, and what was done. */
import { z } from 'astro/zod';
import { record, sources, words } from './fields.ts';

export const commentSchema = z.strictObject({
  year: z.number().int().min(2000).max(2100),
  said: words('Write what families said, so that nobody can be picked out.'),
  answered: words('Write what was answered.'),
  /** What the page says was done or promised. A promise is not proof. */
  action: words('Write what was done or promised.'),
  by: words('Say which organisation.'),
  /** Pages it is about, such as "/pathways/short-breaks/". */
  about: z
    .array(
      z.string().startsWith('/', { message: 'Write the page, such as "/pathways/transport/".' }),
    )
    .default([]),
  sources,
  ...record,
});
