import { describe, expect, it } from 'vitest';
import { deadlinesAgree } from '../../src/checks/deadlines-agree.ts';
import type { Content, RecordOf } from '../../src/content/collections.ts';
import { eventOf } from '../support/dates.ts';

const fields = [
  { name: 'sent', kind: 'day', required: true },
  {
    name: 'about',
    kind: 'choice',
    options: [
      { value: 'school', label: 'School' },
      { value: 'contents', label: 'Contents' },
    ],
  },
];
const after = (from: string) => ({ kind: 'after', from, count: 2, unit: 'weeks' });

function mistakes(rule: object, more: object = {}) {
  const data = eventOf(fields, rule, more) as RecordOf<'deadlines'>;
  const file = 'content/england/deadlines/thing.yaml';
  const entry = { id: 'thing', file, realm: 'england', data, body: '', lineOf: () => 7 } as const;
  const content = { deadlines: [entry], deadlineExceptions: [] } as unknown as Content;
  return deadlinesAgree(content).map(
    ({ field, problem, fix }) => `${field ?? ''}: ${problem} ${fix}`,
  );
}

describe('a rule about dates', () => {
  it('that agrees with its fields passes', () => {
    expect(mistakes({ cases: [{ count: after('sent') }] })).toEqual([]);
  });

  it('names a field of its event', () => {
    expect(mistakes({ cases: [{ count: after('snet') }] })).toEqual([
      'due.0: This event has no field "snet". Change it to "sent". Add it to "fields".',
    ]);
  });

  it('counts from a day', () => {
    expect(mistakes({ cases: [{ count: after('about') }] })).toEqual([
      'due.0: "about" is a field of kind "choice". Use one of kind day.',
    ]);
  });

  it('asks for an option that the field has', () => {
    const when = { kind: 'is', field: 'about', oneOf: ['house'] };
    expect(mistakes({ cases: [{ if: [when], count: null }, { count: after('sent') }] })).toEqual([
      'due.0: "about" cannot be "house". Use one of: school, contents.',
    ]);
  });

  it('always has an answer', () => {
    const when = { kind: 'given', field: 'about' };
    expect(mistakes({ cases: [{ if: [when], count: after('sent') }] })).toEqual([
      'due.0.cases: The last case has conditions, so there may be no answer. Add a last case without "if". Its count may be null.',
    ]);
  });

  it('names an exception that is written', () => {
    expect(mistakes({ cases: [{ count: after('sent') }], exceptions: ['away'] })).toEqual([
      'due.0.exceptions: There is no exception "away". Add it to content/england/deadlines/exceptions/.',
    ]);
  });

  it('counts school days only where school days can be given', () => {
    const count = { kind: 'after', from: 'sent', count: 2, unit: 'school-days' };
    expect(mistakes({ cases: [{ count }] })).toEqual([
      'due.0: This event has no field "calendar". Add it to "fields".',
    ]);
  });

  it('must have a field that is needed', () => {
    expect(mistakes({ cases: [{ count: after('sent') }] }, { needOneOf: ['when'] })).toEqual([
      'needOneOf: This event has no field "when". Add it to "fields".',
    ]);
  });
});
