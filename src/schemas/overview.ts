/** What an editor may write in `content/{england,local}/overview.yaml`: the whole system in one page. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { id, record, source, sources, stepRef, words } from './fields.ts';

const services = z.array(id<ServiceId>()).default([]);
const saying = z.strictObject({ text: words('Write the text.'), sources });

/** What holds everywhere: the levels of help, who does what, where to start. */
export const overviewSchema = z.strictObject({
  title: words('Enter the title.'),
  about: words('Say what the page is for.'),
  thingsToKnow: z.array(saying).min(1),
  levels: z
    .array(
      z.strictObject({
        level: z.enum(['universal', 'targeted', 'specialist']),
        plainName: words('Enter a plain name.'),
        what: words('Say what this is.'),
        howToGet: words('Say how to get it.'),
        planNeeded: words('Say whether a plan is needed.'),
        services,
        sources,
      }),
    )
    .length(3, { message: 'There are three levels: universal, targeted, specialist.' }),
  whoDoesWhat: z.array(
    z.strictObject({
      who: words('Say who.'),
      does: words('Say what they do.'),
      law: words('Name the law, or null.').nullable(),
    }),
  ),
  howToStart: z.array(
    z.strictObject({
      id: z.string(),
      situation: words("Write the situation in a parent's words."),
      do: z.array(z.string()).min(1),
      services,
      step: stepRef.nullable().default(null),
    }),
  ),
  placesToLearn: z.array(
    z.strictObject({ kind: words('Name the kind.'), whoFor: words('Say who for.'), sources }),
  ),
  sources: z.array(source).default([]),
  ...record,
});

/** What this area adds: its teams, what is changing here, and the numbers behind it. */
export const localOverviewSchema = z.strictObject({
  why: saying,
  thingsToKnow: z.array(saying).default([]),
  levelNotes: z.strictObject({
    universal: z.string().nullable(),
    targeted: z.string().nullable(),
    specialist: z.string().nullable(),
  }),
  /** Local services of each level, in the order to show them. */
  levelServices: z.strictObject({
    universal: services,
    targeted: services,
    specialist: services,
  }),
  /** What to add to each situation of the national page, by its id. */
  start: z
    .array(z.strictObject({ id: z.string(), do: z.array(z.string()).default([]), services }))
    .default([]),
  /** What those who do something are called here: `who` as the national page has it. */
  whoNames: z
    .array(z.strictObject({ who: words('Say who.'), here: words('Say who that is here.') }))
    .default([]),
  teams: saying.nullable(),
  changing: z.array(saying).default([]),
  inspection: saying.nullable(),
  numbers: z
    .array(
      z.strictObject({
        what: words('Say what is counted.'),
        value: words('Enter the value.'),
        sources,
      }),
    )
    .default([]),
  ...record,
});
