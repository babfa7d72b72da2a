/** What an editor may write in `content/{england,local}/urgent.yaml`: help in danger, in the order to show it. */
import { z } from 'astro/zod';
import type { UrgentContactId } from '../model/ids.ts';
import { confidence, id, record, sources, webAddress, words } from './fields.ts';

const line = words('Enter it, or null.').nullable().default(null);

const urgentContact = z.strictObject({
  id: id<UrgentContactId>(),
  /** Place in the list: lower comes first. England's and the area's contacts share one order. */
  order: z.number().int(),
  name: words('Enter the name.'),
  /** When to use it, in a word or two, for a line of numbers. Null: its name says it. */
  briefly: line,
  useWhen: words('Say when to use it.'),
  /** Who it is for: people of these ages, or everybody. */
  ages: z.enum(['any', 'under-18', '18-and-over']).default('any'),
  /** danger: life or safety. crisis: urgent, not life. violence: harm by somebody at home. talk: somebody to talk to. */
  kind: z.enum(['danger', 'crisis', 'violence', 'talk']),
  phone: line,
  phoneOutOfHours: line,
  text: line,
  other: line,
  email: line,
  website: webAddress.nullable().default(null),
  hours: words('Enter the hours.'),
  cost: words('Enter the cost.'),
  tell: words('Say what a family should know.'),
  sources,
  confidence,
  notes: z.string().nullable().default(null),
});

export const urgentSchema = z.strictObject({
  title: words('Enter the title.'),
  about: words('Say what it is for.'),
  /** The first lines of the page. `order` places England's and the area's lines in one list. */
  sayFirst: z.array(z.strictObject({ order: z.number().int(), text: words('Write the line.') })),
  contacts: z.array(urgentContact).min(1),
  /** What could not be found. Shown as not known. */
  notFound: z.array(z.string()).default([]),
  ...record,
});

/** Advice for the moment itself. Held until a clinician has approved it. */
export const inTheMomentSchema = z.strictObject({
  do: z.array(z.string()),
  doNot: z.array(z.string()),
  sources,
  confidence,
  publication: z.enum(['published', 'held']),
  ...record,
});
