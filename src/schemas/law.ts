/** The law's list of what a local offer holds, and how well this area covers each item. */
import { z } from 'astro/zod';
import { record, source, words } from './fields.ts';

/** `content/england/law/*.yaml` */
export const lawItemSchema = z.strictObject({
  item: words('Say what must be there.'),
  reference: words('Name the paragraph or section.'),
  group: z.enum(['schedule2', 'act', 'regs', 'code', 'access']),
  /** text: compared with the legislation. secondary: read elsewhere. recall: not yet compared. */
  compared: z.enum(['text', 'secondary', 'recall']),
});

/** `content/local/law/*.yaml`, one for each item. Strict: "full" means a parent would find it answered. */
export const lawCoverageSchema = z.strictObject({
  /** Service or pathway ids, `pathway/step`, or a page's address such as "/glossary/". */
  coveredBy: z.array(z.string()),
  howWell: z.enum(['full', 'part', 'none']),
  missing: words('Say what is missing, or null.').nullable(),
  facts: z
    .array(z.strictObject({ text: words('Write the fact.'), sources: z.array(source) }))
    .default([]),
  ...record,
});
