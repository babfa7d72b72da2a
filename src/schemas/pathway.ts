/** What an editor may write at the top of `content/{england,local}/pathways/<pathway>/index.mdx` and of a step. */
import { z } from 'astro/zod';
import type { ServiceId, StepId, TermId } from '../model/ids.ts';
import { id, isPrivate, publication, record, sources, words } from './fields.ts';

const questions = z
  .array(
    z.strictObject({
      question: words("Write the question in a parent's words."),
      answer: words('Write the answer. The first sentence answers.'),
      sources,
    }),
  )
  .default([]);

const myths = z
  .array(
    z.strictObject({
      peopleSay: words('Write what people say.'),
      inFact: words('Write what is so.'),
      sources,
    }),
  )
  .default([]);

/** What the law says must happen, by when, and where it says so. */
const duty = z.strictObject({
  duty: words('Say who must do what.'),
  /** By when. Write "No limit set in law" where there is none. */
  deadline: words('Say by when, or "No limit set in law".'),
  reference: words('Name the section or regulation.'),
  /** The day, month or year on which the law was read. */
  asAt: words('Say when the law was read, such as "2026".'),
  /** What a family can do if it does not happen. */
  ifMissed: words('Say what to do if it does not happen, or null.').nullable().default(null),
});

/** `content/england/pathways/<pathway>/index.mdx`. Its body, if any, opens the page. */
export const pathwaySchema = z.strictObject({
  title: words('Enter the title.'),
  /** A few words for a line in a menu. */
  shortTitle: words('Enter a short title.'),
  /** What this is for, in two sentences. */
  about: words('Say in two sentences what this is for.'),
  /** The steps in the order in which they happen: file names without the ending. */
  steps: z.array(id<StepId>()).min(1, { message: 'List the steps in order.' }),
  /** Steps at which a family may begin, each with "start here if…". */
  startHere: z
    .array(
      z.strictObject({ step: id<StepId>(), if: words('Finish the sentence "Start here if…".') }),
    )
    .default([]),
  /** What is true at every step, such as that no diagnosis is needed. */
  alwaysTrue: z.array(z.string()).default([]),
  /** What parents call this, for search. */
  peopleAlsoSay: z.array(z.string()).default([]),
  lawAsAt: words('Say when the law was read.').nullable().default(null),
  questions,
  myths,
  publication,
  ...record,
});

/** `content/local/pathways/<pathway>/index.mdx`: what this area adds to a pathway. */
export const localPathwaySchema = z.strictObject({ questions, myths, ...record });

/** `content/england/pathways/<pathway>/<step>.mdx`. The body says what happens and what a parent can do. */
export const stepSchema = z.strictObject({
  title: words('Enter the title.'),
  /** Two or three words for the picture of the way. */
  station: words('Enter two or three words for the line of stations.').max(28, {
    message: 'The station must be 28 characters or less.',
  }),
  /** Age, school year or trigger. */
  when: words('Say when this happens.'),
  /** How long or by when, in a word or two, beside the station. Null where nothing says. */
  time: words('Write the time, or null.').max(24).nullable().default(null),
  whoLeads: words('Say who leads.'),
  law: z.array(duty).default([]),
  checklist: z.array(z.string()).default([]),
  services: z.array(id<ServiceId>()).default([]),
  terms: z.array(id<TermId>()).default([]),
  peopleAlsoSay: z.array(z.string()).default([]),
  sources,
  publication,
  private: isPrivate,
  ...record,
});

/** `content/local/pathways/<pathway>/<step>.mdx`: how this step goes here, and who helps with it. */
export const localStepSchema = z.strictObject({
  /** Local services first, in the order to try them. Any service may be named to set its place. */
  services: z.array(id<ServiceId>()).default([]),
  sources: sources.or(z.tuple([])).default([]),
  publication,
  ...record,
});
