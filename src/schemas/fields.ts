/** Fields that several kinds of record share: ids, days, sources, who checked what, and by whom. */
import { z } from 'astro/zod';
import { idPattern, stepRefPattern, type StepRef } from '../model/ids.ts';

export const id = <Id extends string>() =>
  z
    .string()
    .regex(idPattern, {
      message: 'Write the id in small letters, digits and hyphens, such as "short-breaks".',
    })
    .transform((value) => value as Id);

export const stepRef = z
  .string()
  .regex(stepRefPattern, {
    message: 'Write the pathway, a slash and the step, such as "autism/while-wait".',
  })
  .transform((value) => value as StepRef);

/** Words on a line. */
export const words = (message: string) => z.string({ message }).trim().min(1, { message });

/** A day, `YYYY-MM-DD`. Days are kept as text: nothing here has an hour or a time zone. */
export const day = z.iso.date({ message: 'Enter a day such as "2026-03-31", in quotes.' });

export const webAddress = z.url({
  protocol: /^https?$/,
  message: 'Enter a full web address, such as "https://www.wiltshire.gov.uk/".',
});

/** Yes or no where a page says so. "unknown" is an answer an editor can write. */
export const yesNoUnknown = z.enum(['yes', 'no', 'unknown'], {
  message: 'Write "yes", "no" or "unknown".',
});

/** How sure we are. high: an official page says it. low: old, or one unofficial page. */
export const confidence = z.enum(['high', 'medium', 'low'], {
  message: 'Write "high", "medium" or "low".',
});

/** Where a fact was read. `dated` is the date on the page in its own words, or null where it shows none. */
export const source = z.strictObject({
  /** Null for a paper or a document with no address; `document` then says which. */
  url: webAddress.nullable(),
  document: words('Name the document.').nullable().default(null),
  says: words('Say which of the facts it supports.').nullable().default(null),
  dated: words('Enter the date that the page shows, or null.').nullable(),
  /** How the source was read, such as "cited by reference: text not read in full". */
  note: words('Write the note, or null.').nullable().default(null),
});

export const sources = z
  .array(source)
  .min(1, { message: 'Add at least one source: the address of the page that says so.' });

/** Who checked the facts with the people who run the thing, and when. Null until somebody has. */
const checked = z
  .strictObject({ on: day, by: words('Say who checked it: a role or group, not a person.') })
  .nullable()
  .default(null);

/** Whether parents have seen the page. `with` and `on` are null while it is a draft. */
const coProduction = z
  .strictObject({
    status: z.enum(['draft', 'reviewed', 'co-produced'], {
      message: 'Write "draft", "reviewed" or "co-produced".',
    }),
    with: words('Say which group, such as "WPCC".').nullable(),
    on: day.nullable(),
  })
  .default({ status: 'draft', with: null, on: null });

/** What every record with facts carries, for families and for editors. */
export const record = {
  /** The day the facts were read. */
  collected: day,
  checked,
  coProduction,
  /** Earlier ids. Each keeps a page that leads here. */
  formerly: z.array(z.string()).default([]),
  /** For editors only. Never shown to families. */
  notes: z.string().nullable().default(null),
};

/** `held` keeps a record out of the site until somebody approves it. */
export const publication = z
  .enum(['published', 'held'], { message: 'Write "published" or "held".' })
  .default('published');

/**
 * Whether it tells about abuse, self-harm, violence or drugs. It is then kept, sent or printed
 * only where somebody chose so: a device or a sheet of paper may be seen by others.
 */
export const isPrivate = z.boolean({ message: 'Write true or false.' }).default(false);
