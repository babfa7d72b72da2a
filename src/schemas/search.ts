/** What an editor may write in `content/{england,local}/search/*.yaml`: how search reads what parents type. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { id, stepRef, words } from './fields.ts';
import { roles } from './area.ts';

const phrase = words('Write a word or a few, or take the line out.');

/** `reading.yaml`: words that say nothing in a search, and forms that are read as another word. */
export const searchReadingSchema = z.strictObject({
  /** Words of questions and of family. A search made only of these still uses them. */
  leftOut: z.array(phrase),
  /** Fewer words, left out of a saying of several words: "big school" is not "school". */
  leftOutOfSayings: z.array(phrase),
  /** The word it is read as, then the forms: `not: [wont, cant]`. Single words only. */
  readAs: z.record(
    z.string().regex(/^[a-z0-9]+$/, { message: 'Write one word in small letters.' }),
    z.array(
      z
        .string()
        .regex(/^[a-z0-9]+$/, { message: 'Write one word in small letters, without apostrophe.' }),
    ),
  ),
});

/** `same-words.yaml`: groups of words and sayings that mean one thing. */
export const sameWordsSchema = z.strictObject({
  groups: z.array(z.array(phrase).min(2, { message: 'Write at least two ways of saying it.' })),
});

/** What help to put first. `despair` is the grown-up's own. The order is from the gravest. */
const dangerKinds = ['suicide', 'self-harm', 'abuse', 'violence', 'missing', 'despair'] as const;

/** `danger.yaml`: what people write when somebody is in danger. */
export const searchDangerSchema = z.strictObject({
  readAs: searchReadingSchema.shape.readAs,
  /** Words and sayings that a saying may name by one word in capitals: "WISH DEAD". A group may name one above it. */
  groups: z.record(
    z.string().regex(/^[A-Z]{2,}$/, { message: 'Write one word in capitals.' }),
    z.array(phrase).min(1),
  ),
  /** Ordinary words that look like a slip in a grave one. */
  notMeant: z.array(phrase),
  kinds: z.array(
    z.strictObject({
      kind: z.enum(dangerKinds, { message: `Write one of: ${dangerKinds.join(', ')}.` }),
      /** Above the numbers to ring. */
      heading: words('Write what to say first.'),
      says: z.array(phrase).min(1),
      /** Sayings that make it something else, such as "school can't cope". */
      unless: z.array(phrase).default([]),
      /** What comes first in the list of results, below the numbers to ring. */
      leadsTo: z.strictObject({
        steps: z.array(stepRef).default([]),
        services: z.array(id<ServiceId>()).default([]),
        /** Whoever does this job in the area. */
        roles: z
          .array(z.enum(roles, { message: 'Choose a job from the list in area.yaml.' }))
          .default([]),
      }),
    }),
  ),
});

/** `pages.yaml`: pages that are no record of their own, and what people say who look for them. */
export const searchPagesSchema = z.strictObject({
  pages: z.array(
    z.strictObject({
      path: z.string().regex(/^\/[a-z0-9/-]*\/$/, {
        message: 'Write the path of a page of this site, such as "/about/".',
      }),
      title: words('Enter the title of the page.'),
      about: words('Say in a sentence what the page is for.'),
      peopleAlsoSay: z.array(phrase).default([]),
    }),
  ),
});
