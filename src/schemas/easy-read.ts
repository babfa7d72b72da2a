/** What an editor may write in `content/england/easy-read/*.yaml`: a page in short lines, a picture beside each. */
import { z } from 'astro/zod';
import type { StepRef } from '../model/ids.ts';
import { day, prose, words } from './fields.ts';

/** What is drawn in `src/components/EasyPicture.astro`. */
const easyPictures = [
  'book',
  'bus',
  'calendar',
  'clock',
  'cross',
  'danger',
  'doctor',
  'ear',
  'heart',
  'home',
  'letter',
  'look',
  'money',
  'people',
  'person',
  'phone',
  'plan',
  'question',
  'scales',
  'school',
  'signpost',
  'star',
  'talk',
  'tick',
  'work',
  'write',
] as const;
export type EasyPictureName = (typeof easyPictures)[number];

const where = 'Write "overview", "urgent", or a pathway, a slash and a step: "autism/while-wait".';

const line = z
  .strictObject({
    say: prose('Say one thing in a few easy words.').meta({ title: 'What it says' }),
    picture: z
      .enum(easyPictures, { message: `Write one of: ${easyPictures.join(', ')}.` })
      .meta({ title: 'Picture' }),
    from: words(where)
      .transform((value) => value as StepRef | 'overview' | 'urgent')
      .meta({ title: 'Where the whole story stands' }),
    sentence: words('Copy the sentence that this line stands for.').meta({
      title: 'The sentence it stands for',
      description:
        'Copied from there. When it changes there, a check asks you to look at this line.',
      long: true,
    }),
  })
  .meta({ title: 'Line', summary: '{{fields.say}}' });

/** The file's name is the pathway's, or `how-support-works` or `urgent`. */
export const easyReadSchema = z.strictObject({
  title: prose('Enter the title.').meta({ title: 'Title' }),
  lines: z.array(line).min(1, { message: 'Write at least one line.' }).meta({ title: 'Lines' }),
  tried: z
    .strictObject({
      on: day.meta({ title: 'Day' }),
      by: words('Say which group tried it, never a person.').meta({ title: 'Who tried it' }),
    })
    .nullable()
    .default(null)
    .meta({
      title: 'Tried by people who use Easy Read',
      description: 'Fill this in only when they have.',
    }),
});
