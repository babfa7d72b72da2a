import { expect, it } from 'vitest';
import { dateLettersAgree } from '../../src/checks/date-letters-agree.ts';
import type { Content } from '../../src/content/collections.ts';
import { eventOf } from '../support/dates.ts';

const entry = (id: string, data: object) => ({ id, file: `${id}.yaml`, data, lineOf: () => 7 });
const chase = entry('chase', {
  questions: [
    'writer',
    { id: 'which', answer: 'one-of', options: [{ id: 'plan' }, { id: 'review' }] },
    { id: 'was-due', answer: 'day' },
  ],
});

function mistakes(letter: string, known: Readonly<Record<string, string>> = {}) {
  const rule = { cases: [{ count: null }], letters: [{ letter, with: known }] };
  const fields = [{ name: 'sent', kind: 'day', required: true }];
  const content = {
    deadlines: [entry('sent', eventOf(fields, rule))],
    letters: [chase],
    calls: [entry('ring', {})],
    draftChecks: [],
    letterParts: [entry('parts', { questions: [{ id: 'writer', answer: 'words' }] })],
  } as unknown as Content;
  return dateLettersAgree(content).map(
    ({ field, problem, fix }) => `${field ?? ''}: ${problem} ${fix}`,
  );
}

it('lets a date name a letter or a call, and answer what the letter asks', () => {
  expect(mistakes('ring')).toEqual([]);
  expect(mistakes('chase', { which: 'plan', 'was-due': '{day}', writer: 'me' })).toEqual([]);
  expect(mistakes('chase', { 'was-due': '{sent}' })).toEqual([]);
});

it.each([
  ['a letter without a file', 'chse', {}, 'There is no letter "chse". Change it to "chase".'],
  [
    'a question that the letter does not ask',
    'chase',
    { whch: 'plan' },
    'The letter "chase" has no question "whch". Change it to "which".',
  ],
  [
    'an answer that is no option',
    'chase',
    { which: 'reveiw' },
    'The question "which" has no option "reveiw". Change it to "review".',
  ],
  [
    'a day that the event does not ask for',
    'chase',
    { 'was-due': '{snet}' },
    'This event has no field "snet". Change it to "sent".',
  ],
])('finds %s', (_, letter, known, says) => {
  expect(mistakes(letter, known)).toEqual([expect.stringMatching(/^due\.0\.letters\.0\./)]);
  expect(mistakes(letter, known)[0]).toContain(says);
});
