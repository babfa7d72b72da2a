/**
 * What an editor may write in `content/{england,local}/navigator/<flow>/`: the questions, worries,
 * outcomes and sayings of one flow, a file each, and what this area adds to them.
 */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { oldestAge, years } from '../navigator/facts.ts';
import type { OutcomeId, QuestionId, SayingId, WorryId } from '../navigator/flow.ts';
import { roles } from './area.ts';
import { id, stepRef, words } from './fields.ts';
import { needs } from './service.ts';

/** What can be known of a family, besides the age, and the answers there are. */
const factValues = {
  school: ['yes', 'part', 'no', 'not-yet', 'post16', 'home'],
  plan: ['none', 'sen-support', 'asked', 'ehcp'],
  diagnosis: ['none', 'waiting', 'yes'],
} as const;

const kindsOfUrgentHelp = ['danger', 'crisis', 'violence', 'talk'] as const;

/** What a result can be about. The rules that every result keeps look here. */
const subjects = [
  'school',
  'plan',
  'decision',
  'appeal',
  'exclusion',
  'attendance',
  'home-education',
  'benefit',
  'abuse',
  'after-16',
  'mediation',
  'health',
] as const;

/**
 * Words in two voices where they differ: `Ask how [your child is|you are] doing.` A local number
 * is written by its job: `Ring the council{phone early-help}.` reads "Ring the council on 0300…",
 * or "Ring the council." where no number is known.
 */
const voiced = (message: string) =>
  words(message)
    .refine((text) => !/[[\]|]/.test(text.replace(/\[[^[\]|]*\|[^[\]|]*\]/g, '')), {
      message:
        'Write what differs for a young person in brackets with a bar: "[your child is|you are]".',
    })
    .refine((text) => !/[{}]/.test(text.replace(phoneOf, '')), {
      message: `Write a local number as "{phone early-help}". Roles: ${roles.join(', ')}.`,
    });

/** Where the number of whoever does a job here belongs. */
export const phoneOf = new RegExp(`\\{phone (${roles.join('|')})\\}`, 'g');

const wholeAge = z
  .number({ message: 'Enter an age in whole years.' })
  .int({ message: 'Enter an age in whole years.' })
  .min(0, { message: 'An age is 0 or more.' })
  .max(oldestAge, { message: `The oldest age here is ${oldestAge}.` });

const ageBand = z
  .strictObject({ from: wholeAge.default(0), to: wholeAge.default(oldestAge) })
  .refine(({ from, to }) => from <= to, { message: 'The first age is higher than the last.' })
  .transform(({ from, to }) => years(from, to));

const values = <const All extends readonly [string, ...string[]]>(all: All) =>
  z
    .array(z.enum(all, { message: `Choose from: ${all.join(', ')}.` }))
    .min(1)
    .optional();

/** Facts of a family. Written as a condition, it holds where all of them do. */
const facts = z
  .strictObject({
    age: ageBand.optional(),
    school: values(factValues.school),
    plan: values(factValues.plan),
    diagnosis: values(factValues.diagnosis),
  })
  .transform((written): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(Object.entries(written).flatMap(([fact, is]) => (is ? [[fact, is]] : []))),
  );
const when = facts.optional().transform((written) => written ?? {});

const code = z.string().regex(/^[a-z0-9]{1,4}$/, {
  message: 'Write one to four small letters or digits. It stands in addresses and lasts for ever.',
});

/** A service by its id, or the job that somebody does in every area. England's files name no local service. */
const serviceLine = z
  .strictObject({
    service: id<ServiceId>().optional(),
    role: z.enum(roles, { message: `Choose from: ${roles.join(', ')}.` }).optional(),
    /** It is for the adult who cares, so its ages are not held against the child's. */
    forTheCarer: z.boolean().optional(),
    when,
  })
  .refine(({ service, role }) => (service === undefined) !== (role === undefined), {
    message: 'Name either a service or a role.',
  });

/** `flow.yaml` */
export const flowSchema = z.strictObject({
  title: voiced('Enter the title.'),
  about: voiced('Say what the flow is for.'),
  /** Asked of everybody, in order, after danger and the worry. */
  opening: z.array(id<QuestionId>()),
  /** How many more questions one worry may ask. */
  atMost: z.number().int().min(0).max(4),
  danger: z.strictObject({
    ask: voiced('Write the question.'),
    why: voiced('Say why it is asked.'),
    yes: voiced('Write the label.'),
    no: voiced('Write the label.'),
    unsure: voiced('Write the label.'),
    /** What to do first where somebody is in danger. */
    first: voiced('Say what to do first.'),
    services: z.array(serviceLine).default([]),
  }),
  worry: z.strictObject({
    ask: voiced('Write the question.'),
    why: voiced('Say why it is asked.'),
    /** The worry of somebody who does not know. */
    unsure: id<WorryId>(),
  }),
  /** Contacts that every result carries, in the order of `urgent.yaml`. */
  urgentAlways: z.array(z.string()).default([]),
  /** Free advice beside SENDIASS. Results about school, plans or decisions show one of them. */
  secondAdvice: z.array(id<ServiceId>()).default([]),
  /** Who advises on benefits. Results about benefits show one of them. */
  benefitsAdvice: z.array(id<ServiceId>()).default([]),
  groups: z
    .array(z.strictObject({ title: voiced('Enter the title.'), worries: z.array(id<WorryId>()) }))
    .min(1),
  notes: z.string().nullable().default(null),
});

/** `questions/<id>.yaml` */
export const questionSchema = z.strictObject({
  ask: voiced('Write the question.'),
  /** What is asked for, in a word or two. */
  short: voiced('Say in a word or two what is asked for, such as "age".'),
  /** One line that says why we ask. */
  why: voiced('Say in one line why we ask.'),
  options: z
    .array(
      z.strictObject({
        id: id<string>(),
        code,
        label: voiced('Write the label.'),
        /** A clause that follows "Because". */
        says: voiced('Finish the sentence "Because…", without a full stop.'),
        facts,
      }),
    )
    .min(2, { message: 'A question has at least two options.' }),
  unsure: z.strictObject({ code, label: voiced('Write the label, such as "I\'m not sure".') }),
  /** A label for several options that are offered as one where nothing differs between them. */
  together: z
    .array(
      z.strictObject({
        options: z.array(id<string>()).min(2),
        label: voiced('Write the label.'),
        says: voiced('Finish the sentence "Because…", without a full stop.'),
      }),
    )
    .default([]),
  notes: z.string().nullable().default(null),
});

/** `worries/<id>.yaml` */
export const worrySchema = z.strictObject({
  label: voiced('Write the worry as a parent would say it.'),
  hint: voiced('Write a line below the label, or null.').nullable(),
  /** Stands for the worry in addresses, gives nothing away, and lasts for ever. */
  code: z.string().regex(/^[a-z]\d[a-z0-9]{0,2}$/, {
    message: 'Write a letter and a digit that no other worry has, such as "k3".',
  }),
  /** A clause that follows "Because". */
  says: voiced('Finish the sentence "Because…", without a full stop.'),
  /** What parents call it. */
  words: z.array(z.string()).min(1, { message: 'Write at least one word that parents use.' }),
  /** Kinds of urgent contact that stand first on every page of this worry. */
  urgent: z.array(z.enum(kindsOfUrgentHelp)).default([]),
  private: z.boolean({ message: 'Write true or false.' }).default(false),
  needs: z.array(z.enum(needs)).default([]),
  ask: z.array(id<QuestionId>()).default([]),
  leadsTo: z
    .array(z.strictObject({ when, outcome: id<OutcomeId>() }))
    .min(1, { message: 'Say which outcome it leads to.' }),
  notes: z.string().nullable().default(null),
});

/** `outcomes/<id>.yaml` */
export const outcomeSchema = z.strictObject({
  title: voiced('Enter the title.'),
  /** One sentence with a verb and a person or number. The first whose condition surely holds is shown. */
  first: z
    .array(z.strictObject({ when, do: voiced('Say what to do first.').meta({ families: true }) }))
    .min(1, { message: 'Say what to do first.' }),
  steps: z
    .array(
      z.strictObject({
        when,
        here: stepRef,
        /** The station after it. Left out: the next on the same pathway. */
        next: stepRef.nullable().optional(),
        also: z.array(stepRef).default([]),
      }),
    )
    .min(1, { message: 'Say at which step the family is.' }),
  services: z.array(serviceLine).default([]),
  says: z.array(z.strictObject({ when, saying: id<SayingId>() })).default([]),
  about: z.array(z.enum(subjects, { message: `Choose from: ${subjects.join(', ')}.` })).default([]),
  /** Write true where the page lists every service, however many, such as the schools. */
  showAll: z.boolean({ message: 'Write true or false.' }).default(false),
  notes: z.string().nullable().default(null),
});

/** `sayings/<id>.yaml`: words that several outcomes use, with the law behind them if it is law. */
export const sayingSchema = z.strictObject({
  text: voiced('Write the words.').meta({ families: true }),
  law: z
    .strictObject({
      who: words('Say who must, or who decides.'),
      deadline: words('Say by when, or "No limit set in law".'),
      reference: words('Name the section or regulation.'),
      asAt: words('Say when the law was read, such as "2026".'),
      ifMissed: words('Say what to do if it does not happen.'),
    })
    .nullable()
    .default(null),
  notes: z.string().nullable().default(null),
});

/** `content/local/navigator/<flow>/flow.yaml` */
export const localFlowSchema = z.strictObject({
  urgentAlways: z.array(z.string()).default([]),
  benefitsAdvice: z.array(id<ServiceId>()).default([]),
  /** Ages for services whose pages give none, so that nobody is sent to the wrong one. Never shown as a fact. */
  ageLimits: z
    .array(
      z.strictObject({
        service: id<ServiceId>(),
        from: wholeAge.nullable(),
        to: wholeAge.nullable(),
        because: words('Say why.'),
      }),
    )
    .default([]),
  /** Services that no answer reaches, each argued. */
  notReached: z
    .array(z.strictObject({ service: id<ServiceId>(), because: words('Say why.') }))
    .default([]),
  notes: z.string().nullable().default(null),
});

/** `content/local/navigator/<flow>/outcomes/<id>.yaml`: this area's services, in order, before England's. */
export const localOutcomeSchema = z.strictObject({
  services: z.array(serviceLine).min(1, { message: 'Name at least one service.' }),
  notes: z.string().nullable().default(null),
});
