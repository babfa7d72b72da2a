/**
 * The parts of an Open Referral service that we read, each held to its kind. What a feed says
 * besides is let through and left alone. Stricter than the standard's own schema, which accepts
 * nearly anything.
 */
import { z } from 'astro/zod';

const text = z.string().trim();
const uuid = z.guid({ message: 'The id is not a UUID.' });
const day = z.iso.date({ message: 'The day is not written as 2026-03-31.' });
const webAddress = z.url({ protocol: /^https?$/, message: 'The web address is not a full one.' });

const attribute = z.looseObject({
  value: text.optional(),
  taxonomy_term: z.looseObject({ id: uuid, name: text }).optional(),
});

export const feedRecord = z.looseObject({
  id: uuid,
  name: text.min(1, { message: 'It has no name.' }),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed'], {
    message: 'The status is not one of the standard.',
  }),
  alternate_name: text.optional(),
  description: text.optional(),
  url: webAddress.optional(),
  email: z.email({ message: 'The e-mail address is not one.' }).optional(),
  application_process: text.optional(),
  wait_time: text.optional(),
  fees: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  minimum_age: z.number().optional(),
  maximum_age: z.number().optional(),
  assured_date: day.optional(),
  last_modified: text.optional(),
  phones: z
    .array(z.looseObject({ number: text, type: text.optional(), description: text.optional() }))
    .optional(),
  schedules: z.array(z.looseObject({ description: text.optional() })).optional(),
  service_areas: z
    .array(z.looseObject({ id: uuid, name: text.optional(), description: text.optional() }))
    .optional(),
  service_at_locations: z
    .array(
      z.looseObject({
        location: z
          .looseObject({
            name: text.optional(),
            addresses: z
              .array(
                z.looseObject({
                  address_1: text.optional(),
                  address_2: text.optional(),
                  city: text.optional(),
                  postal_code: text.optional(),
                }),
              )
              .optional(),
          })
          .optional(),
      }),
    )
    .optional(),
  organization: z.looseObject({ name: text, attributes: z.array(attribute).optional() }).optional(),
  attributes: z.array(attribute).optional(),
});

export type FeedRecord = z.output<typeof feedRecord>;
