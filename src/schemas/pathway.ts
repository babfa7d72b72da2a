/** What an editor may write at the top of `content/{england,local}/pathways/<pathway>/index.mdx` and of a step. */
import { z } from 'astro/zod';
import type { ServiceId, StepId, TermId } from '../model/ids.ts';
import {
  id,
  isPrivate,
  lines,
  phrases,
  prose,
  publication,
  record,
  source,
  sources,
  words,
} from './fields.ts';

const questions = z
  .array(
    z
      .strictObject({
        question: prose("Write the question in a parent's words.").meta({ title: 'Question' }),
        answer: prose('Write the answer. The first sentence answers.').meta({
          title: 'Answer',
          long: true,
        }),
        sources,
      })
      .meta({ title: 'Question', summary: '{{fields.question}}' }),
  )
  .default([])
  .meta({ title: 'Questions parents ask' });

const myths = z
  .array(
    z
      .strictObject({
        peopleSay: prose('Write what people say.').meta({ title: 'What people say' }),
        inFact: prose('Write what is so.').meta({ title: 'What is so', long: true }),
        sources,
      })
      .meta({ title: 'Myth', summary: '{{fields.peopleSay}}' }),
  )
  .default([])
  .meta({ title: 'Myths', description: 'What people say that is not so.' });

/** What the law says must happen, by when, and where it says so. */
const duty = z
  .strictObject({
    duty: prose('Say who must do what.').meta({ title: 'Who must do what' }),
    deadline: prose('Say by when, or "No limit set in law".').meta({ title: 'By when' }),
    reference: words('Name the section or regulation.').meta({
      title: 'Where the law says so',
      examples: ['Children and Families Act 2014, section 36(8)'],
    }),
    asAt: words('Say when the law was read, such as "2026".').meta({
      title: 'When the law was read',
      description: 'A day, month or year.',
    }),
    ifMissed: prose('Say what to do if it does not happen, or null.')
      .nullable()
      .default(null)
      .meta({ title: 'What a family can do if it does not happen', long: true }),
  })
  .meta({ title: 'Duty', summary: '{{fields.duty}}' });

/** `content/england/pathways/<pathway>/index.mdx`. Its body, if any, opens the page. */
export const pathwaySchema = z.strictObject({
  title: prose('Enter the title.').meta({ title: 'Title' }),
  shortTitle: prose('Enter a short title.').meta({
    title: 'Short title',
    description: 'A few words, for menus.',
  }),
  about: prose('Say in two sentences what this is for.').meta({
    title: 'What it is for',
    long: true,
  }),
  steps: z.array(id<StepId>()).min(1, { message: 'List the steps in order.' }).meta({
    title: 'Steps in order',
    description: 'The file name of each step, without its ending.',
  }),
  startHere: z
    .array(
      z
        .strictObject({
          step: id<StepId>().meta({ title: 'Step' }),
          if: prose('Finish the sentence "Start here if…".').meta({ title: 'Start here if…' }),
        })
        .meta({ title: 'Way in', summary: '{{fields.step}}' }),
    )
    .default([])
    .meta({ title: 'Where to start' }),
  alwaysTrue: lines('True at every step, such as that no diagnosis is needed.')
    .default([])
    .meta({ title: 'Always true' }),
  peopleAlsoSay: phrases('What parents call this, for search.')
    .default([])
    .meta({ title: 'What parents type' }),
  lawAsAt: words('Say when the law was read.').nullable().default(null).meta({
    title: 'When the law was read',
  }),
  questions,
  myths,
  publication,
  ...record,
});

/** `content/local/pathways/<pathway>/index.mdx`: what this area adds to a pathway. */
export const localPathwaySchema = z.strictObject({ questions, myths, ...record });

/** `content/england/pathways/<pathway>/<step>.mdx`. The body says what happens and what a parent can do. */
export const stepSchema = z.strictObject({
  title: prose('Enter the title.').meta({
    title: 'Title',
    description: 'Plain words that say what happens.',
    examples: ['Ask the council for an assessment'],
  }),
  station: prose('Enter two or three words for the line of stations.')
    .max(28, { message: 'The station must be 28 characters or less.' })
    .meta({
      title: 'Name on the line of stations',
      description: 'Two or three words, 28 characters or less.',
    }),
  when: prose('Say when this happens.').meta({
    title: 'When',
    description: 'Age, school year or what sets it off.',
  }),
  time: words('Write the time, or null.')
    .max(24, { message: 'The time must be 24 characters or less.' })
    .nullable()
    .default(null)
    .meta({
      title: 'How long, or by when',
      description: 'A word or two beside the station. Leave empty where nothing says.',
      examples: ['By week 6'],
    }),
  whoLeads: prose('Say who leads.').meta({ title: 'Who leads' }),
  law: z.array(duty).default([]).meta({ title: 'What the law says' }),
  checklist: lines('Things to bring or to tick off.').default([]).meta({ title: 'Checklist' }),
  services: z.array(id<ServiceId>('services')).default([]).meta({
    title: 'Services that help',
    description: 'In the order to try them. In England’s files only services for all England.',
  }),
  terms: z.array(id<TermId>('terms')).default([]).meta({ title: 'Official words on the page' }),
  peopleAlsoSay: phrases('What parents type for this step, in their own words and spelling.')
    .default([])
    .meta({ title: 'What parents type' }),
  sources,
  publication,
  private: isPrivate,
  ...record,
});

/** `content/local/pathways/<pathway>/<step>.mdx`: how this step goes here, and who helps with it. */
export const localStepSchema = z.strictObject({
  services: z.array(id<ServiceId>('services')).default([]).meta({
    title: 'Services that help here',
    description: 'In the order to try them: local services first.',
  }),
  /** Empty only where nothing is said: `local-text-has-source` sees to that. */
  sources: z.array(source).default([]).meta({ title: 'Sources' }),
  publication,
  ...record,
});
