/**
 * What an editor may write in `content/england/letters/`: a letter to start from, what to say
 * when ringing (`calls/`), and what to look for in a draft plan (`draft-checks/`). In every text
 * `{child}` is filled in from the question of that name, and `[your child is|I am]` holds a
 * parent's words and a young person's.
 */
import { z } from 'astro/zod';
import { idPattern } from '../model/ids.ts';
import { roles } from './area.ts';
import { id, lines, phrases, prose, publication, record, stepRef, words } from './fields.ts';

const inBrackets = /\[[^[\]|]*\|[^[\]|]*\]/g;

/** Words in two voices where they differ. What stands in braces is a question's answer. */
const voiced = (message: string) =>
  words(message)
    .refine((text) => !/[[\]|]/.test(text.replace(inBrackets, '')), {
      message:
        'Write what differs for a young person in brackets with a bar: "[your child is|you are]".',
    })
    .refine((text) => !/[{}]/.test(text.replace(/\{[a-z0-9-]+\}/g, '')), {
      message: 'Write the id of a question in braces, such as "{child}".',
    });

const questionId = z.string().regex(idPattern, {
  message: 'Write the id in small letters, digits and hyphens, such as "hard-days".',
});

const option = z.strictObject({
  id: questionId,
  label: voiced('Write the label.'),
  /** What stands in the letter for it. */
  says: voiced('Write what the letter says for it.'),
});

/**
 * How a question is answered: a few words, lines (each becomes a line of a list), own words (each
 * line becomes a paragraph), a day, one of some options, or any of them.
 */
const question = z.strictObject({
  id: questionId,
  ask: voiced('Write the question.'),
  hint: voiced('Explain the question, or leave the line out.').optional(),
  answer: z.enum(['words', 'lines', 'own-words', 'day', 'one-of', 'any-of']),
  options: z.array(option).default([]),
  /** Without it the letter makes no sense, so a gap is left where it belongs. */
  needed: z.boolean().default(false),
  /** Asked of a parent alone, or of a young person alone. */
  asked: z.enum(['parent', 'young-person', 'everyone']).default('everyone'),
});

/** A letter's own question, or the id of a shared one. */
const asks = z.union([questionId, question]);

/**
 * A paragraph. It is left out where a question that it needs was not answered, so that a letter
 * says nothing that the family did not say.
 */
const block = z.union([
  voiced('Write the paragraph.'),
  z.strictObject({
    says: voiced('Write the paragraph.'),
    /** Only where this was answered, or answered so. */
    if: questionId,
    is: z.array(questionId).min(1).optional(),
  }),
  z.strictObject({
    /** The question whose lines or options make a list. */
    list: questionId,
    opens: voiced('Write the line above the list.'),
  }),
  z.strictObject({ heading: voiced('Write the heading.') }),
]);

/** A duty that a step of a pathway or a deadline states, named by where it stands. */
const lawOf = z.union([
  z.strictObject({ step: stepRef, reference: words('Name the reference as the step does.') }),
  z.strictObject({ deadline: id<string>(), due: id<string>() }),
]);

const shared = {
  title: prose('Enter the title.').meta({ title: 'Title' }),
  group: z.enum(['school', 'plan', 'exclusion', 'council', 'health', 'money']),
  /** Place in its group: lower comes first. */
  order: z.number({ message: 'Enter a whole number.' }).int().meta({ title: 'Place in its group' }),
  /** When to use it. */
  when: prose('Say when to use it.').meta({ title: 'When to use it', long: true }),
  peopleAlsoSay: phrases('What people type who look for it.')
    .default([])
    .meta({ title: 'What people type' }),
  /** Who in this area gets it, if somebody has the job everywhere. */
  role: z
    .enum(roles, { message: `Choose from: ${roles.join(', ')}.` })
    .nullable()
    .default(null),
  law: z.array(lawOf).default([]),
  /** What happens next, and what to do if nothing does. */
  next: lines('What happens next, and what to do if nothing does.')
    .min(1, { message: 'Say what happens next.' })
    .meta({ title: 'What happens next' }),
  /** Numbers for danger stand first on its page. */
  urgent: z.boolean({ message: 'Write true or false.' }).default(false).meta({
    title: 'Numbers for danger first?',
    description: 'Yes where somebody who needs this may not be safe.',
  }),
  publication,
  ...record,
};

/** `content/england/letters/*.yaml` */
export const letterSchema = z.strictObject({
  ...shared,
  /** Who it goes to, a line each; `{council}` and `{school}` may stand there. */
  to: z.array(words('Write who it goes to.')).min(1).meta({ title: 'Who it goes to' }),
  dear: words('Write who it greets, such as "SENCO".').meta({ title: 'Who it greets' }),
  subject: voiced('Write the subject.'),
  signs: z.strictObject({
    /** From when the letter is the young person's own. Null: it is always the parent's. */
    youngPersonFrom: z.enum(['year-11', 'age-16']).nullable(),
    because: prose('Say why.').meta({ title: 'Why they sign', long: true }),
    /** Where a parent who writes for somebody who cannot decide says more than the usual. */
    cannotDecide: z
      .strictObject({
        label: words('Write the label of the choice.'),
        says: words('Write what the parent says.'),
      })
      .optional(),
  }),
  questions: z.array(asks).min(1),
  body: z.array(block).min(1),
  attach: lines('What to send with it.').default([]).meta({ title: 'What to send with it' }),
});

/** `content/england/letters/calls/*.yaml`: what to say when ringing. */
export const callSchema = z.strictObject({
  ...shared,
  haveReady: lines('What to have ready.').min(1).meta({ title: 'Have ready' }),
  say: z.array(voiced('Write what to say.')).min(1),
  ask: z.array(voiced('Write what to ask.')).min(1),
  ifTheySay: z
    .array(
      z.strictObject({
        theySay: prose('Write what they may say.').meta({ title: 'They say' }),
        youSay: voiced('Write what to answer.'),
      }),
    )
    .default([]),
  writeDown: lines('What to write down.').min(1).meta({ title: 'Write down' }),
});

/** `content/england/letters/draft-checks/*.yaml`: a plan, section by section. */
export const draftCheckSchema = z.strictObject({
  ...shared,
  sections: z
    .array(
      z.strictObject({
        id: questionId,
        title: words('Write the title, such as "Section F".'),
        holds: prose('Say what the section must hold.').meta({ title: 'What it must hold' }),
        checks: z
          .array(
            z.strictObject({
              id: questionId,
              ask: prose('Write a question that "yes" answers well.').meta({ title: 'Question' }),
              /** What to raise with the council if the answer is no. */
              ifNot: prose('Write what to say to the council.').meta({
                title: 'What to raise if not',
              }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

const whoWrites = z.strictObject({
  ask: words('Write the question.'),
  parent: words('Write the label.'),
  youngPerson: words('Write the label.'),
  parentAsked: words('Write the label.'),
  parentCannotDecide: words('Write the label.'),
  /** The duty that says whose right it is. */
  law: z.array(lawOf).default([]),
});

/** `content/england/letter-parts.yaml`: what letters share. */
export const letterPartsSchema = z.strictObject({
  whoWrites: z.strictObject({ 'year-11': whoWrites, 'age-16': whoWrites }),
  /** What a parent says who was asked to write. */
  parentAsked: words('Write what the parent says.'),
  /** What a parent says who writes because the young person cannot decide this. */
  parentCannotDecide: words('Write what the parent says.'),
  questions: z.array(question).min(1),
  closes: words('Write the line above the name.'),
  notes: z.string().nullable().default(null),
});
