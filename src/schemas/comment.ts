/** What an editor may write in `content/local/comments/*.yaml`: what families said, and what was done. */
import { z } from 'astro/zod';
import { prose, record, sources, words } from './fields.ts';

const year = 'Enter the year, such as 2026, without quotes.';
const page = 'Write the page, such as "/pathways/transport/".';

export const commentSchema = z.strictObject({
  year: z
    .number({ message: year })
    .int({ message: year })
    .min(2000, { message: year })
    .max(2100, { message: year })
    .meta({ title: 'Year' }),
  said: prose('Write what families said, so that nobody can be picked out.').meta({
    title: 'What families said',
    long: true,
  }),
  answered: prose('Write what was answered.').meta({ title: 'What was answered', long: true }),
  action: prose('Write what was done or promised.').meta({
    title: 'What was done or promised',
    description: 'What the page says. A promise is not proof.',
    long: true,
  }),
  by: words('Say which organisation.').meta({ title: 'Which organisation' }),
  about: z
    .array(z.string({ message: page }).startsWith('/', { message: page }))
    .default([])
    .meta({ title: 'Pages it is about', description: page }),
  sources,
  ...record,
});
