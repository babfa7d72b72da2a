/**
 * What happened, and what the law says must follow by when. The counting is data too: small
 * enough to read aloud, and exact enough for `src/dates` to work out a family's own day.
 */
import { z } from 'astro/zod';
import { eventGroups } from '../model/event-groups.ts';
import { idPattern } from '../model/ids.ts';
import { day, record, sources, words } from './fields.ts';

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, {
  message: 'Write the month and the day, such as "02-15" for 15 February.',
});

/** A field of the same event. Command lines and saved plans contain its name, so it lasts for ever. */
const fieldName = z.string().regex(/^[a-z][a-z0-9_]*$/, {
  message: 'Write the name of a field in small letters and underlines, such as "notice_sent".',
});

const unit = z.enum(['days', 'weeks', 'months', 'working-days', 'school-days']);
const number = z.number().int().min(1);

const simpleCount = z.discriminatedUnion('kind', [
  /** "Within 6 weeks of": the day itself is not counted. */
  z.strictObject({
    kind: z.literal('after'),
    from: fieldName,
    count: number,
    unit,
    /** The field that says how a notice was given, where the law says when post arrives. */
    givenBy: fieldName.optional(),
    /** What happens when the last day is a day on which nobody works. Mostly nothing. */
    ends: z.enum(['stays', 'next-working-day', 'tribunal']).default('stays'),
  }),
  /** "15 days beginning with": the day itself is the first. */
  z.strictObject({ kind: z.literal('beginning-with'), from: fieldName, count: number, unit }),
  /** "At least 5 months before". */
  z.strictObject({ kind: z.literal('ahead-of'), from: fieldName, count: number, unit }),
  z.strictObject({ kind: z.literal('same-day'), from: fieldName }),
  /** "Before 15 February in the year of": the last day is the day before. */
  z.strictObject({ kind: z.literal('before-date'), date: monthDay, yearOf: fieldName }),
  /** "By 31 October in the year before". */
  z.strictObject({
    kind: z.literal('on-date'),
    date: monthDay,
    yearOf: fieldName,
    yearsBefore: z.number().int().min(0).default(0),
  }),
  z.strictObject({ kind: z.literal('birthday'), from: fieldName, age: number }),
  /** The first 31 August, 31 December or 31 March on or after a birthday. */
  z.strictObject({ kind: z.literal('prescribed-day'), from: fieldName, age: number }),
  /** The last Friday in June of the school year in which somebody is this old. */
  z.strictObject({ kind: z.literal('leaving-date'), from: fieldName, age: number }),
  /** A date in a school year, counted from birth: Reception is 0, and a year runs from 1 September. */
  z.strictObject({
    kind: z.literal('in-school-year'),
    from: fieldName,
    year: z.number().int().min(-4).max(21),
    date: monthDay,
  }),
]);

const count = z.union([
  simpleCount,
  z.strictObject({
    /** `earlier-of` passes over a count whose field was left out; `later-of` waits for it. */
    kind: z.enum(['later-of', 'earlier-of']),
    of: z.array(simpleCount).min(2),
  }),
]);

const condition = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('is'),
    field: fieldName,
    oneOf: z.array(z.union([z.string(), z.boolean()])).min(1),
  }),
  z.strictObject({ kind: z.literal('more-than'), field: fieldName, number: z.number().int() }),
  z.strictObject({ kind: z.literal('given'), field: fieldName }),
  z.strictObject({ kind: z.literal('left-out'), field: fieldName }),
  z.strictObject({ kind: z.literal('on-or-before'), field: fieldName, day: simpleCount }),
  /**
   * Advice asked of a school that shut for so many weeks: from a week before it shut until a
   * week before it opened again, and by the day on which the time would have ended anyway.
   */
  z.strictObject({
    kind: z.literal('asked-round-a-closure'),
    asked: fieldName,
    closed: fieldName,
    weeks: number,
    by: simpleCount,
  }),
]);

const oneCase = z.strictObject({
  /** All must hold. The first case whose conditions hold decides; the last has none. */
  if: z.array(condition).min(1).optional(),
  /** Null where the law sets no fixed day in this case. */
  count: count.nullable(),
  /** Said when this case is certain. */
  because: words('Say why, or leave the line out.').optional(),
  /** Said when a field left out decides whether this is the case. */
  unsure: words('Say what decides, or leave the line out.').optional(),
});

const due = z.strictObject({
  id: z.string().regex(idPattern, { message: 'Write the id in small letters and hyphens.' }),
  /** A name of a few words, for a line of time and for a calendar that others may see: no more than it must say. */
  short: words('Name it in a few words.').max(45, {
    message: 'The short name must be 45 characters or less.',
  }),
  /** What must have happened by the day. */
  what: words('Say what must have happened.'),
  /** Who has the duty, or whose right ends. */
  who: words('Say who has the duty.'),
  /** The family must act by then, so a day when offices are shut deserves a warning. */
  yours: z.boolean().default(false),
  /** How the day is counted, in words. */
  rule: words('Say how the day is counted.'),
  reference: words('Name the regulation or section.'),
  /** law: an Act, regulations or rules. guidance: must be had regard to. practice: good practice alone. */
  standing: z.enum(['law', 'guidance', 'practice']).default('law'),
  /** text: compared with the legislation. secondary: read elsewhere. recall: not yet compared. */
  compared: z.enum(['text', 'secondary', 'recall']),
  /** Where it holds only for some answers: it is left out for the others. */
  only: z.array(condition).min(1).optional(),
  cases: z.array(oneCase).min(1),
  warnings: z
    .array(z.strictObject({ say: words('Say it.'), if: z.array(condition).min(1).optional() }))
    .default([]),
  /** What a family can do when the day has passed. Null where nothing is missed, as with a birthday. */
  ifMissed: words('Say what a family can do, or null.').nullable(),
  /** Letters and calls that belong to this date, by the names of their files. */
  letters: z
    .array(
      z.strictObject({
        letter: z.string(),
        /**
         * What the letter need not ask again: an answer by the id of its question. `{day}` is this
         * date, and `{received}` what the family gave for that field.
         */
        with: z.record(z.string(), z.string()).default({}),
      }),
    )
    .default([]),
  /** Ids of `content/england/deadlines/exceptions/`. An exception takes the day away and sets no other. */
  exceptions: z.array(z.string()).default([]),
  sources,
});

const shared = {
  name: fieldName,
  ask: words('Ask for it.'),
  hint: words('Explain it.').optional(),
};
const required = z.boolean().default(false);

const field = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('day'), required, ...shared }),
  z.strictObject({ kind: z.literal('number'), required, ...shared }),
  z.strictObject({
    kind: z.literal('yes-no'),
    required,
    /** What to take it for when it is left out. Without this, not knowing counts as not knowing. */
    ifLeftOut: z.boolean().optional(),
    ...shared,
  }),
  z.strictObject({
    kind: z.literal('choice'),
    required,
    options: z
      .array(
        z.strictObject({
          value: z.string().regex(idPattern),
          label: words('Name the option.'),
          /** Other words for it that the command accepts. */
          also: z.array(z.string()).default([]),
        }),
      )
      .min(2),
    ...shared,
  }),
  z.strictObject({ kind: z.literal('period'), required, ...shared }),
  z.strictObject({ kind: z.literal('calendar'), required, ...shared }),
]);

/** `content/england/deadlines/*.yaml`: one event a file; its name is the event's id. */
export const deadlineSchema = z.strictObject({
  title: words('Say what happened, as a family would.'),
  group: z.enum(eventGroups),
  /** Place in its group: lower comes first. */
  order: z.number().int(),
  about: words('Say in a sentence or two what this is.'),
  lawAsAt: day,
  fields: z.array(field).min(1),
  /** At least one of these must be given. */
  needOneOf: z.array(fieldName).default([]),
  due: z.array(due).min(1),
  ...record,
});

/** `content/england/deadlines/exceptions/*.yaml` */
export const exceptionSchema = z.strictObject({
  title: words('Name the exception.'),
  meaning: words('Say when it applies.'),
  reference: words('Name the regulation.'),
  ...record,
});

/** `content/england/bank-holidays.yaml`. Outside these years no working day is worked out. */
export const bankHolidaysSchema = z.strictObject({
  firstYear: z.number().int(),
  lastYear: z.number().int(),
  days: z.array(z.strictObject({ day, name: words('Name the day.') })),
  sources,
  ...record,
});
