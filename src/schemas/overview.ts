/** What an editor may write in `content/{england,local}/overview.yaml`: the whole system in one page. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { id, lines, prose, record, source, sources, stepRef, words } from './fields.ts';

const services = z.array(id<ServiceId>('services')).default([]).meta({ title: 'Services' });
const saying = z.strictObject({
  text: prose('Write the text.').meta({ title: 'Text', long: true }),
  sources,
});

/** What holds everywhere: the levels of help, who does what, where to start. */
export const overviewSchema = z.strictObject({
  title: prose('Enter the title.'),
  about: prose('Say what the page is for.'),
  thingsToKnow: z.array(saying).min(1, { message: 'Write at least one thing to know.' }),
  levels: z
    .array(
      z.strictObject({
        level: z.enum(['universal', 'targeted', 'specialist'], {
          message: 'Write "universal", "targeted" or "specialist".',
        }),
        plainName: prose('Enter a plain name.'),
        what: prose('Say what this is.'),
        howToGet: prose('Say how to get it.'),
        planNeeded: prose('Say whether a plan is needed.'),
        services,
        sources,
      }),
    )
    .length(3, { message: 'There are three levels: universal, targeted, specialist.' }),
  whoDoesWhat: z.array(
    z.strictObject({
      who: prose('Say who.'),
      does: prose('Say what they do.'),
      law: words('Name the law, or null.').nullable(),
    }),
  ),
  howToStart: z.array(
    z.strictObject({
      id: id(),
      situation: prose("Write the situation in a parent's words."),
      do: lines('What to do first, a line each.').min(1, { message: 'Say what to do first.' }),
      services,
      step: stepRef.nullable().default(null),
    }),
  ),
  placesToLearn: z.array(
    z.strictObject({ kind: prose('Name the kind.'), whoFor: prose('Say who for.'), sources }),
  ),
  sources: z.array(source).default([]),
  ...record,
});

/** What this area adds: its teams, what is changing here, and the numbers behind it. */
export const localOverviewSchema = z.strictObject({
  why: saying,
  thingsToKnow: z.array(saying).default([]),
  levelNotes: z.strictObject({
    universal: prose('Write the note, or null.').nullable(),
    targeted: prose('Write the note, or null.').nullable(),
    specialist: prose('Write the note, or null.').nullable(),
  }),
  /** Local services of each level, in the order to show them. */
  levelServices: z.strictObject({
    universal: services,
    targeted: services,
    specialist: services,
  }),
  /** What to add to each situation of the national page, by its id. */
  start: z
    .array(
      z.strictObject({ id: id(), do: lines('What to add, a line each.').default([]), services }),
    )
    .default([]),
  /** What those who do something are called here: `who` as the national page has it. */
  whoNames: z
    .array(z.strictObject({ who: words('Say who.'), here: prose('Say who that is here.') }))
    .default([]),
  teams: saying.nullable(),
  changing: z.array(saying).default([]),
  inspection: saying.nullable(),
  numbers: z
    .array(
      z.strictObject({
        what: prose('Say what is counted.'),
        value: words('Enter the value.'),
        sources,
      }),
    )
    .default([]),
  ...record,
});
