/** What an editor may write in `content/{england,local}/hard-to-read.yaml`: texts that ask more of a reader. */
import { z } from 'astro/zod';
import { words } from './fields.ts';

export const hardToReadSchema = z.strictObject({
  texts: z
    .array(
      z.strictObject({
        file: z
          .string({ message: 'Write the file, from "content/" on.' })
          .regex(/^content\//, { message: 'Write the file, from "content/" on.' })
          .meta({ title: 'File', examples: ['content/local/services/camhs.yaml'] }),
        because: words('Say why it cannot be plainer.').meta({ title: 'Why it cannot be plainer' }),
      }),
    )
    .meta({ title: 'Texts' }),
});
