/** What an editor may write in `content/{england,local}/services/*.yaml`. */
import { z } from 'astro/zod';
import type { PathwayId, PlaceId, ProviderId, ServiceId } from '../model/ids.ts';
import {
  confidence,
  id,
  isPrivate,
  publication,
  record,
  sources,
  webAddress,
  words,
  yesNoUnknown,
} from './fields.ts';

export const needs = [
  'any',
  'autism',
  'adhd',
  'semh',
  'learning',
  'speech-language',
  'sensory',
  'physical',
  'medical',
  'hearing',
  'vision',
  'behaviour',
  'sleep',
  'feeding',
] as const;

const ways = [
  'self',
  'school',
  'gp',
  'health-professional',
  'early-years',
  'council',
  'any-professional',
] as const;

const age = z
  .number({ message: 'Enter an age in whole years, or null.' })
  .int({ message: 'Enter an age in whole years, or null.' })
  .min(0, { message: 'An age is 0 or more.' })
  .max(25, { message: 'The oldest age here is 25.' })
  .nullable();

/** Both ends count. A null end is not stated; both null: no ages stated at all. */
const ages = z
  .strictObject({ from: age, to: age })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    message: 'The first age is higher than the last. Swap them.',
  });

const audience = z.strictObject({
  ages,
  needs: z
    .array(z.enum(needs, { message: `Choose from the list of needs: ${needs.join(', ')}.` }))
    .min(1, { message: 'Name at least one need, or "any".' }),
  who: z
    .array(z.enum(['parent', 'child', 'young-person', 'professional', 'sibling']))
    .min(1, { message: 'Say who it is for.' }),
});

/** How a family gets in. Many services have several ways; "unknown" is something an editor can write. */
const access = z.strictObject({
  /** Who can ask. Empty: no page says. */
  ways: z.array(z.enum(ways, { message: `Choose from: ${ways.join(', ')}.` })),
  how: words('Say what a family does to get this.'),
  needsDiagnosis: yesNoUnknown,
  needsPlan: yesNoUnknown,
  cost: z.enum(['free', 'paid', 'varies', 'unknown']),
  /** What is published about waiting, or "unknown". */
  wait: words('Write what is published about waiting, or "unknown".'),
});

/** Which part of the country it serves, and where it is. */
const area = z.strictObject({
  scope: z.enum(['national', 'county', 'part', 'elsewhere'], {
    message: 'Write "national", "county", "part" or "elsewhere".',
  }),
  /** The part it serves, in words. Null for the whole county or country. */
  says: words('Say which part.').nullable(),
  places: z.array(id<PlaceId>()).default([]),
});

/** Ways to reach the service itself, never a named person. */
const contact = z.strictObject({
  phone: words('Enter the number, or null.').nullable(),
  text: words('Enter the number, or null.').nullable(),
  email: words('Enter the address, or null.').nullable(),
  website: webAddress.nullable(),
  address: words('Enter the address, or null.').nullable(),
  hours: words('Enter the hours, or null.').nullable(),
});

export const serviceSchema = z.strictObject({
  name: words('Enter the name families know the service by.'),
  /** Old names, initials and common misspellings of the name. */
  alsoKnownAs: z.array(z.string()).default([]),
  /** What parents type who need it, in their own words, so that searching finds it. */
  peopleAlsoSay: z.array(z.string()).default([]),
  provider: id<ProviderId>(),
  /** Who runs it, where there is more to say than the provider's name. */
  providerDetail: words('Say who runs it, or null.').nullable().default(null),
  summary: words('Say in one or two sentences what it is.').max(400, {
    message: 'Summary must be 400 characters or less. Move the detail to "offers".',
  }),
  offers: z.array(z.string()).default([]),
  for: audience,
  level: z.enum(['universal', 'targeted', 'specialist'], {
    message: 'Write "universal", "targeted" or "specialist".',
  }),
  access,
  area,
  contact,
  pathways: z.array(id<PathwayId>()).default([]),
  sources,
  confidence,
  /** superseded: it has ended or changed its name. unclear: the pages disagree, or are old. */
  status: z.enum(['current', 'superseded', 'unclear'], {
    message: 'Write "current", "superseded" or "unclear".',
  }),
  /** What took its place, for a superseded service. */
  seeInstead: z.array(id<ServiceId>()).default([]),
  publication,
  private: isPrivate,
  ...record,
});
