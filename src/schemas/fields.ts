/**
 * Fields that several kinds of record share: ids, days, sources, who checked what, and by whom.
 *
 * What `.meta()` says of a field is used three times: the form shows it as label, help and
 * example, the list of fields for editors prints it, and the checks of words read where
 * `families` is true. A field's message is its help too, unless it has a `description` of its own.
 */
import { z } from 'astro/zod';
import { idPattern, stepRefPattern, type StepRef } from '../model/ids.ts';

const idMessage = 'Write the id in small letters, digits and hyphens, such as "short-breaks".';
const stepMessage = 'Write the pathway, a slash and the step, such as "autism/while-wait".';
const lineMessage = 'Write the line, or take it out.';

/** The id of another record. `refersTo` names its collection, so that the form offers a list. */
export const id = <Id extends string>(refersTo?: string) =>
  z
    .string({ message: idMessage })
    .regex(idPattern, { message: idMessage })
    .transform((value) => value as Id)
    .meta({ refersTo, description: idMessage });

export const stepRef = z
  .string({ message: stepMessage })
  .regex(stepRefPattern, { message: stepMessage })
  .transform((value) => value as StepRef)
  .meta({ description: stepMessage });

/** Words on a line: a name, a date in words, a reference. */
export const words = (message: string) =>
  z.string({ message }).trim().min(1, { message }).meta({ description: message });

/** Words that families read, held to the rules on plain words. */
export const prose = (message: string) =>
  words(message).meta({ description: message, families: true });

/** A list of lines that families read. */
export const lines = (description: string) => z.array(prose(lineMessage)).meta({ description });

/** What parents type or say, in their own spelling: search reads it, and nobody corrects it. */
export const phrases = (description: string) => z.array(words(lineMessage)).meta({ description });

/** A day, `YYYY-MM-DD`. Days are kept as text: nothing here has an hour or a time zone. */
export const day = z.iso
  .date({ message: 'Enter a day such as "2026-03-31", in quotes.' })
  .meta({ day: true });

export const webAddress = z
  .url({
    protocol: /^https?$/,
    message: 'Enter a full web address, such as "https://www.example.gov.uk/".',
  })
  .meta({ description: 'A full web address, starting with https://', webAddress: true });

/** Yes or no where a page says so. "unknown" is an answer an editor can write. */
export const yesNoUnknown = z
  .enum(['yes', 'no', 'unknown'], { message: 'Write "yes", "no" or "unknown".' })
  .meta({ options: { yes: 'Yes', no: 'No', unknown: 'No page says' } });

export const confidence = z
  .enum(['high', 'medium', 'low'], { message: 'Write "high", "medium" or "low".' })
  .meta({
    title: 'How sure are we?',
    options: {
      high: 'Sure: an official page says it',
      medium: 'Fairly sure',
      low: 'Not sure: an old page, or one unofficial page',
    },
  });

export const source = z
  .strictObject({
    url: webAddress.nullable().meta({
      title: 'Web address',
      description: 'The page where you read it. Leave empty for a paper with no address.',
    }),
    document: words('Name the document.')
      .nullable()
      .default(null)
      .meta({
        title: 'Name of the document',
        description: 'The name of the law, guidance or paper.',
        examples: ['SEND code of practice, paragraph 9.14'],
      }),
    says: words('Say which of the facts it supports.').nullable().default(null).meta({
      title: 'What it supports',
      description: 'Which of the facts you read there.',
    }),
    dated: words('Enter the date that the page shows, or null.').nullable().meta({
      title: 'Date on the page',
      description: 'In the page’s own words, such as "March 2025". Leave empty if it shows none.',
    }),
    note: words('Write the note, or null.').nullable().default(null).meta({
      title: 'How it was read',
      description: 'For example "read in a copy of the page".',
    }),
  })
  .meta({ title: 'Source', summary: '{{fields.url}}' });

export const sources = z
  .array(source)
  .min(1, { message: 'Add at least one source: the address of the page that says so.' })
  .meta({ title: 'Sources', description: 'Where each fact was read. Every fact needs one.' });

/** Who checked the facts with the people who run the thing, and when. Null until somebody has. */
const checked = z
  .strictObject({
    on: day.meta({ title: 'Day' }),
    by: words('Say who checked it: a role or group, not a person.').meta({
      title: 'Who checked it',
      description: 'A role or group, never a person’s name.',
      examples: ['WPCC, by telephone'],
    }),
  })
  .nullable()
  .default(null)
  .meta({
    title: 'Checked with the people who run it',
    description: 'Fill this in only when somebody has asked them.',
  });

/** Whether parents have seen the page. `with` and `on` are null while it is a draft. */
const coProduction = z
  .strictObject({
    status: z
      .enum(['draft', 'reviewed', 'co-produced'], {
        message: 'Write "draft", "reviewed" or "co-produced".',
      })
      .meta({
        title: 'Have parents seen it?',
        options: {
          draft: 'Not yet checked by parents',
          reviewed: 'Parents have read it',
          'co-produced': 'Written with parents',
        },
      }),
    with: words('Say which group, such as "WPCC".').nullable().meta({ title: 'Which group' }),
    on: day.nullable().meta({ title: 'Day' }),
  })
  .default({ status: 'draft', with: null, on: null })
  .meta({ title: 'Parents’ part in this page' });

/** What every record with facts carries, for families and for editors. */
export const record = {
  collected: day.meta({
    title: 'Day the facts were read',
    description: 'Today’s date, if you have just read the sources.',
  }),
  checked,
  coProduction,
  /** Each earlier id keeps a page that leads here. */
  formerly: z.array(words(lineMessage)).default([]).meta({
    title: 'Earlier ids',
    description: 'Links to these still work. Leave as it is.',
  }),
  notes: z
    .string({ message: 'Write the note, or null.' })
    .nullable()
    .default(null)
    .meta({ title: 'Notes for editors', description: 'Never shown to families.', long: true }),
};

/** `held` keeps a record out of the site until somebody approves it. */
export const publication = z
  .enum(['published', 'held'], { message: 'Write "published" or "held".' })
  .default('published')
  .meta({
    title: 'Show it?',
    options: { published: 'Show it on the site', held: 'Hold it back until it is approved' },
  });

/**
 * Whether it tells about abuse, self-harm, violence or drugs. It is then kept, sent or printed
 * only where somebody chose so: a device or a sheet of paper may be seen by others.
 */
export const isPrivate = z.boolean({ message: 'Write true or false.' }).default(false).meta({
  title: 'Is it private?',
  description: 'Yes if it tells about abuse, self-harm, violence or drugs.',
});
