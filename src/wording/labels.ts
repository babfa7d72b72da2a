/** The words that pages show for what the content writes in code words. */
import type { DueDate, EventGroup, Service } from '../model/records.ts';

export type Need = Service['for']['needs'][number];
export type Way = Service['access']['ways'][number];
export type Level = Service['level'];

export const needNames: Readonly<Record<Need, string>> = {
  any: 'Any need',
  autism: 'Autism',
  adhd: 'ADHD and attention',
  semh: 'Feelings and mental health',
  learning: 'Learning',
  'speech-language': 'Talking and understanding',
  sensory: 'Senses (noise, touch, movement)',
  physical: 'Moving and physical needs',
  medical: 'Health conditions',
  hearing: 'Hearing',
  vision: 'Sight',
  behaviour: 'Behaviour',
  sleep: 'Sleep',
  feeding: 'Eating and feeding',
};

export const wayNames: Readonly<Record<Way, string>> = {
  self: 'you can ask yourself',
  school: 'school or college',
  gp: 'your GP (family doctor)',
  'health-professional': 'a health worker',
  'early-years': 'your nursery or childminder',
  council: 'the council',
  'any-professional': 'anyone who works with your child',
};

export const levelNames: Readonly<Record<Level, string>> = {
  universal: 'For everyone',
  targeted: 'Extra help',
  specialist: 'Specialist help',
};

export const levelMeanings: Readonly<Record<Level, string>> = {
  universal: 'Open to every family.',
  targeted: 'No plan is needed.',
  specialist: 'After an assessment, or through a plan.',
};

export const costNames: Readonly<Record<Service['access']['cost'], string>> = {
  free: 'Free',
  paid: 'You pay',
  varies: 'Some of it costs money',
  unknown: 'We do not know what it costs. Ask first.',
};

/** "A, B or C" */
export function orList(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** Who can ask, as a sentence without its full stop. */
export function whoCanAsk(ways: readonly Way[]): string {
  if (ways.length === 0) return 'We found no page that says who can ask';
  const others = ways.filter((way) => way !== 'self').map((way) => wayNames[way]);
  if (!ways.includes('self')) return `Ask ${orList(others)}`;
  return others.length === 0
    ? 'You can ask yourself'
    : `You can ask yourself, or ask ${orList(others)}`;
}

/** Ages as families say them; null where no page says. */
export function agesInWords({ from, to }: Service['for']['ages']): string | null {
  if (from === null && to === null) return null;
  if (from === null || from === 0) return to === null || to === 25 ? '0 to 25' : `up to ${to}`;
  return to === null ? `from ${from}` : from === to ? `${from}` : `${from} to ${to}`;
}

/** "You do not need a diagnosis", and so on, for what a page says about it. */
export function needsInWords(thing: 'diagnosis' | 'plan', needs: 'yes' | 'no' | 'unknown'): string {
  const word = thing === 'diagnosis' ? 'a diagnosis' : 'an EHC plan';
  switch (needs) {
    case 'yes':
      return `You need ${word}`;
    case 'no':
      return `You do not need ${word}`;
    case 'unknown':
      return `We do not know if you need ${word}. Ask first`;
  }
}

export const eventGroupNames: Readonly<Record<EventGroup, string>> = {
  'getting-a-plan': 'Asking for an EHC plan',
  'having-a-plan': 'When there is a plan',
  disagreeing: 'When you do not agree',
  exclusion: 'Suspension and exclusion',
  'school-places': 'School places and travel',
  'money-and-care': 'Money and social care',
  'complaints-and-records': 'Complaints and records',
  'growing-up': 'Growing up',
};

export const standingNames: Readonly<Record<DueDate['standing'], string>> = {
  law: 'Law: it must happen by then',
  guidance: 'Guidance: it should happen by then, and there must be a good reason if it does not',
  practice: 'Good practice: nobody has to keep to it',
};

/** How a rule was held against the law's own text. */
export const comparedNames: Readonly<Record<DueDate['compared'], string>> = {
  text: 'We compared this with the words of the law.',
  secondary:
    'We read this in pages about the law. It is not yet compared with the law’s own words.',
  recall: 'Not yet compared with the law’s own words. Check it before you rely on it.',
};
