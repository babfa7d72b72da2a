/**
 * What an editor sees beside the form: the entry as its page will show it, as plain elements with
 * the site's own class names. The form's script turns them into real ones.
 */
import { say } from '../navigator/voice.ts';
import { agesInWords, costNames, needsInWords, whoCanAsk } from '../wording/labels.ts';

export interface Drawn {
  readonly tag: string;
  readonly look: string;
  readonly holds: readonly (Drawn | string)[];
}

/** Where the text below the fields goes; the form draws that itself. */
export const theText = element('text');

export type Kind = 'service' | 'step' | 'page' | 'word' | 'question';
/** What stands in the fields. A draft may lack any of them. */
export type Written = Readonly<Record<string, unknown>>;

/** What a collection of the form holds; null where its fields are shown as they are. */
export function kindOf(collection: string): Kind | null {
  if (/^(?:local|england)-services$/.test(collection)) return 'service';
  if (collection.startsWith('steps-')) return 'step';
  if (collection === 'guides') return 'page';
  if (collection.endsWith('-glossary')) return 'word';
  return collection.endsWith('-questions') ? 'question' : null;
}

export function draw(kind: Kind, written: Written): Drawn {
  return element('main', 'wrap flow', element('style', '', spaced), ...drawers[kind](written));
}

/** The form draws the text inside a box of its own, which the site's spaces between parts do not reach. */
const spaced =
  '.the-text :is(p, ul, ol, h2, h3, .note):not(:first-child) { margin-block-start: 0.8em }';

const drawers: Readonly<Record<Kind, (written: Written) => Drawn[]>> = {
  service: ({ name, summary, for: who, access, offers, contact }) => [
    element('h1', '', words(name)),
    element('p', 'lead', words(summary)),
    element('h2', '', 'Who it is for'),
    facts([
      [
        'Age',
        agesInWords({ from: null, to: null, ...part(part(who)['ages']) }) ??
          'No page says. Ask first.',
      ],
    ]),
    ...listOf('What you get', offers),
    element('h2', '', 'How to get it'),
    element('p', '', words(part(access)['how'])),
    waysIn(part(access)),
    element('h2', '', 'Contact'),
    facts(
      ['phone', 'text', 'email', 'website', 'address', 'hours'].flatMap(
        (field): [string, string][] => {
          const said = part(contact)[field];
          return typeof said === 'string' && said ? [[capital(field), said]] : [];
        },
      ),
    ),
  ],
  step: ({ title, time, when, whoLeads, checklist, law }) => [
    element('p', 'where-on', typeof time === 'string' ? time : ''),
    element('h1', '', words(title)),
    element(
      'dl',
      'when',
      element('div', '', element('dt', '', 'When'), element('dd', '', words(when))),
      element('div', '', element('dt', '', 'Who leads'), element('dd', '', words(whoLeads))),
    ),
    element('div', 'the-text step-words', theText),
    ...listOf('To have ready', checklist, 'ticks'),
    ...duties(law),
  ],
  page: ({ title, about, law }) => [
    element('h1', '', words(title)),
    element('p', 'lead', words(about)),
    element('div', 'the-text', theText),
    ...duties(law),
  ],
  word: ({ term, initials, meaning, sayInstead }) => [
    element(
      'h1',
      '',
      words(term),
      typeof initials === 'string' && initials ? ` (${initials})` : '',
    ),
    element('p', 'lead', words(meaning)),
    element('p', '', 'You can say: ', element('strong', '', words(sayInstead)), '.'),
  ],
  question: ({ ask, why, options, unsure }) => [
    element('h1', '', toParent(words(ask))),
    element('p', '', toParent(words(why))),
    element(
      'ul',
      'choices',
      ...[...list(options), unsure].map((option) =>
        element('li', '', element('a', '', toParent(words(part(option)['label'])))),
      ),
    ),
  ],
};

function element(tag: string, look = '', ...holds: (Drawn | string)[]): Drawn {
  return { tag, look, holds };
}

function facts(lines: readonly (readonly [string, string])[]): Drawn {
  const line = ([what, says]: readonly [string, string]) =>
    element('div', '', element('dt', '', what), element('dd', '', says));
  return element('dl', 'facts', ...lines.map(line));
}

function waysIn(access: Written): Drawn {
  const need = (says: unknown) => (says === 'yes' || says === 'no' ? says : 'unknown');
  const cost = costNames[access['cost'] as keyof typeof costNames] as string | undefined;
  return facts([
    ['Who can ask', `${whoCanAsk(list(access['ways']) as never)}.`],
    ['Diagnosis', `${needsInWords('diagnosis', need(access['needsDiagnosis']))}.`],
    ['EHC plan', `${needsInWords('plan', need(access['needsPlan']))}.`],
    ['Cost', cost ?? words(null)],
    ['Wait', words(access['wait'])],
  ]);
}

function listOf(title: string, lines: unknown, look = ''): Drawn[] {
  const items = list(lines);
  if (items.length === 0) return [];
  return [
    element('h2', '', title),
    element('ul', look, ...items.map((item) => element('li', '', words(item)))),
  ];
}

function duties(law: unknown): Drawn[] {
  const all = list(law).map(part);
  if (all.length === 0) return [];
  return [
    element('h2', '', 'What the law says'),
    ...all.map(({ duty, deadline, ifMissed }) =>
      element(
        'div',
        'law note',
        element('p', '', words(duty)),
        element('p', '', element('strong', '', 'By when:'), ` ${words(deadline)}`),
        element('p', '', element('strong', '', 'If it does not happen:'), ` ${words(ifMissed)}`),
      ),
    ),
  ];
}

const words = (value: unknown) =>
  typeof value === 'string' && value.trim() ? value : 'Nothing is written here yet.';
const part = (value: unknown): Written =>
  typeof value === 'object' && value !== null ? (value as Written) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const toParent = (text: string) => say(text, 'parent');
