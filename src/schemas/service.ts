/** What an editor may write in `content/{england,local}/services/*.yaml`. */
import { z } from 'astro/zod';
import type { PathwayId, PlaceId, ProviderId, ServiceId } from '../model/ids.ts';
import {
  confidence,
  id,
  isPrivate,
  lines,
  phrases,
  prose,
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
  .strictObject({
    from: age.meta({ title: 'From age', description: 'Leave empty if no page says.' }),
    to: age.meta({ title: 'Up to and including age', description: 'Leave empty if no page says.' }),
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    message: 'The first age is higher than the last. Swap them.',
  })
  .meta({ title: 'Ages' });

const audience = z
  .strictObject({
    ages,
    needs: z
      .array(z.enum(needs, { message: `Choose from the list of needs: ${needs.join(', ')}.` }))
      .min(1, { message: 'Name at least one need, or "any".' })
      .meta({ title: 'Needs', description: 'Choose "any" if it is for every child.' }),
    who: z
      .array(
        z.enum(['parent', 'child', 'young-person', 'professional', 'sibling'], {
          message: 'Write one of: parent, child, young-person, professional, sibling.',
        }),
      )
      .min(1, { message: 'Say who it is for.' })
      .meta({ title: 'Who can use it' }),
  })
  .meta({ title: 'Who it is for' });

/** How a family gets in. Many services have several ways; "unknown" is something an editor can write. */
const access = z
  .strictObject({
    ways: z.array(z.enum(ways, { message: `Choose from: ${ways.join(', ')}.` })).meta({
      title: 'Who can ask for it',
      description: 'Everyone who can start it. Leave empty if no page says.',
      options: {
        self: 'The family itself',
        school: 'School or college',
        gp: 'GP',
        'health-professional': 'Another health professional',
        'early-years': 'Nursery or early years worker',
        council: 'The council',
        'any-professional': 'Any professional',
      },
    }),
    how: prose('Say what a family does to get this.').meta({
      title: 'How to get it',
      description: 'What a family does to get this. Start with a verb.',
      examples: ['Ring the helpline, or ask your school to refer you.'],
      families: true,
      long: true,
    }),
    needsDiagnosis: yesNoUnknown.meta({ title: 'Is a diagnosis needed?' }),
    needsPlan: yesNoUnknown.meta({ title: 'Is an EHC plan needed?' }),
    cost: z
      .enum(['free', 'paid', 'varies', 'unknown'], {
        message: 'Write "free", "paid", "varies" or "unknown".',
      })
      .meta({
        title: 'Cost',
        options: { free: 'Free', paid: 'You pay', varies: 'It varies', unknown: 'No page says' },
      }),
    wait: prose('Write what is published about waiting, or "unknown".').meta({
      title: 'How long people wait',
      description: 'What is published, with its date, or the word unknown.',
      families: true,
    }),
  })
  .meta({ title: 'Getting in' });

/** Which part of the country it serves, and where it is. */
const area = z
  .strictObject({
    scope: z
      .enum(['national', 'county', 'part', 'elsewhere'], {
        message: 'Write "national", "county", "part" or "elsewhere".',
      })
      .meta({
        title: 'Area it serves',
        options: {
          national: 'All of England',
          county: 'The whole county',
          part: 'Part of the county',
          elsewhere: 'A place outside the county',
        },
      }),
    says: words('Say which part.').nullable().meta({
      title: 'Which part, in words',
      description: 'Leave empty for the whole county or country.',
    }),
    places: z.array(id<PlaceId>('places')).default([]).meta({ title: 'Towns it is in or serves' }),
  })
  .meta({ title: 'Where' });

/** Ways to reach the service itself, never a named person. */
const contact = z
  .strictObject({
    phone: words('Enter the number, or null.')
      .nullable()
      .meta({
        title: 'Phone',
        description: 'The number families ring. Leave empty if you cannot find one: never guess.',
        examples: ['01225 000000'],
      }),
    text: words('Enter the number, or null.').nullable().meta({ title: 'Text or textphone' }),
    email: words('Enter the address, or null.').nullable().meta({
      title: 'Email',
      description: 'The team’s shared address, never a person’s.',
    }),
    website: webAddress.nullable().meta({ title: 'Website' }),
    address: words('Enter the address, or null.').nullable().meta({ title: 'Postal address' }),
    hours: words('Enter the hours, or null.')
      .nullable()
      .meta({
        title: 'Opening hours',
        examples: ['Monday to Friday, 9am to 5pm'],
      }),
  })
  .meta({
    title: 'Contact',
    description: 'Ways to reach the service itself, never a named person.',
  });

export const serviceSchema = z.strictObject({
  name: words('Enter the name families know the service by.').meta({
    title: 'Name',
    description: 'The name families know it by.',
  }),
  alsoKnownAs: phrases('Old names, initials and common misspellings of the name.')
    .default([])
    .meta({ title: 'Also known as' }),
  peopleAlsoSay: phrases('What parents type who need it, in their own words and spelling.')
    .default([])
    .meta({ title: 'What parents type' }),
  provider: id<ProviderId>('providers').meta({ title: 'Who runs it' }),
  providerDetail: words('Say who runs it, or null.').nullable().default(null).meta({
    title: 'More about who runs it',
    description: 'Only where there is more to say than the name.',
  }),
  summary: prose('Say in one or two sentences what it is.')
    .max(400, {
      message: 'Summary must be 400 characters or less. Move the detail to "offers".',
    })
    .meta({
      title: 'What it is',
      description: 'One or two short sentences.',
      families: true,
      long: true,
    }),
  offers: lines('What a family gets, a few words a line.')
    .default([])
    .meta({ title: 'What it offers' }),
  for: audience,
  level: z
    .enum(['universal', 'targeted', 'specialist'], {
      message: 'Write "universal", "targeted" or "specialist".',
    })
    .meta({
      title: 'Level of help',
      options: {
        universal: 'For everyone',
        targeted: 'Extra help',
        specialist: 'Specialist, often through a plan',
      },
    }),
  access,
  area,
  contact,
  pathways: z
    .array(id<PathwayId>('pathways'))
    .default([])
    .meta({ title: 'Pathways it belongs to' }),
  sources,
  confidence,
  status: z
    .enum(['current', 'superseded', 'unclear'], {
      message: 'Write "current", "superseded" or "unclear".',
    })
    .meta({
      title: 'Is it running?',
      options: {
        current: 'Yes',
        superseded: 'It has ended or changed its name',
        unclear: 'The pages disagree, or are old',
      },
    }),
  seeInstead: z.array(id<ServiceId>('services')).default([]).meta({
    title: 'See instead',
    description: 'What took its place, if it has ended.',
  }),
  publication,
  private: isPrivate,
  ...record,
});
