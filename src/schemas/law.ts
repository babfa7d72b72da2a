/** The law's list of what a local offer holds, and how well this area covers each item. */
import { z } from 'astro/zod';
import { phrases, prose, record, source, words } from './fields.ts';

/** `content/england/law/*.yaml` */
export const lawItemSchema = z.strictObject({
  item: words('Say what must be there.').meta({ title: 'What the law asks for' }),
  reference: words('Name the paragraph or section.').meta({ title: 'Where the law says so' }),
  group: z
    .enum(['schedule2', 'schedule2-beyond', 'act', 'regs', 'code', 'access'], {
      message: 'Write "schedule2", "schedule2-beyond", "act", "regs", "code" or "access".',
    })
    .meta({ title: 'Part of the law' }),
  compared: z
    .enum(['text', 'secondary', 'recall'], { message: 'Write "text", "secondary" or "recall".' })
    .meta({
      title: 'Compared with the law?',
      options: {
        text: 'Compared with the legislation',
        secondary: 'Read elsewhere',
        recall: 'Not yet compared',
      },
    }),
});

/** `content/local/law/*.yaml`, one for each item. Strict: "full" means a parent would find it answered. */
export const lawCoverageSchema = z.strictObject({
  coveredBy: phrases(
    'Ids of services or pathways, "pathway/step", or a page such as "/glossary/".',
  ).meta({ title: 'Covered by' }),
  howWell: z.enum(['full', 'part', 'none'], { message: 'Write "full", "part" or "none".' }).meta({
    title: 'How well',
    options: {
      full: 'A parent would find it answered',
      part: 'In part',
      none: 'Not at all',
    },
  }),
  why: prose('Say in one line why it is fully met, or null.')
    .nullable()
    .default(null)
    .meta({ title: 'Why it is met' }),
  missing: prose('Say what is missing, or null.').nullable().meta({ title: 'What is missing' }),
  facts: z
    .array(
      z.strictObject({
        text: prose('Write the fact.').meta({ title: 'Fact' }),
        sources: z.array(source).meta({ title: 'Sources' }),
      }),
    )
    .default([])
    .meta({ title: 'Facts' }),
  ...record,
});
