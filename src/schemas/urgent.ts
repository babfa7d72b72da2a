/** What an editor may write in `content/{england,local}/urgent.yaml`: help in danger, in the order to show it. */
import { z } from 'astro/zod';
import type { UrgentContactId } from '../model/ids.ts';
import { confidence, id, lines, prose, record, sources, webAddress, words } from './fields.ts';

const line = words('Enter it, or null.').nullable().default(null);
const place = 'Enter a whole number, such as 10. Lower comes first.';
const order = z
  .number({ message: place })
  .int({ message: place })
  .meta({ title: 'Place in the list', description: place });

const urgentContact = z
  .strictObject({
    id: id<UrgentContactId>(),
    /** England's and the area's contacts share one order. */
    order,
    name: prose('Enter the name.'),
    /** In a word or two, for a line of numbers. Null: its name says it. */
    briefly: line.meta({ title: 'When to use it, in a word or two' }),
    useWhen: prose('Say when to use it.').meta({ title: 'Use it when' }),
    /** Who it is for: people of these ages, or everybody. */
    ages: z
      .enum(['any', 'under-18', '18-and-over'], {
        message: 'Write "any", "under-18" or "18-and-over".',
      })
      .default('any'),
    /** danger: life or safety. crisis: urgent, not life. violence: harm by somebody at home. talk: somebody to talk to. */
    kind: z.enum(['danger', 'crisis', 'violence', 'talk'], {
      message: 'Write "danger", "crisis", "violence" or "talk".',
    }),
    phone: line,
    phoneOutOfHours: line,
    text: line,
    other: line,
    email: line,
    website: webAddress.nullable().default(null),
    hours: words('Enter the hours.'),
    cost: words('Enter the cost.'),
    tell: prose('Say what a family should know.').meta({
      title: 'What a family should know',
      long: true,
    }),
    sources,
    confidence,
    notes: z.string({ message: 'Write the note, or null.' }).nullable().default(null),
  })
  .meta({ title: 'Contact', summary: '{{fields.name}}' });

export const urgentSchema = z.strictObject({
  title: prose('Enter the title.'),
  about: prose('Say what it is for.'),
  /** The first lines of the page. `order` places England's and the area's lines in one list. */
  sayFirst: z.array(z.strictObject({ order, text: prose('Write the line.') })),
  contacts: z.array(urgentContact).min(1, { message: 'Name at least one contact.' }),
  notFound: lines('What could not be found. Shown as not known.').default([]),
  ...record,
});

/** Advice for the moment itself. Held until a clinician has approved it. */
export const inTheMomentSchema = z.strictObject({
  do: lines('What to do.'),
  doNot: lines('What not to do.'),
  sources,
  confidence,
  publication: z.enum(['published', 'held'], { message: 'Write "published" or "held".' }),
  ...record,
});
