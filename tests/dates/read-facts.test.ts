import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/dates/read-facts.ts';
import { deadlines, eventOf } from '../support/dates.ts';

const event = eventOf(
  [
    { name: 'when', kind: 'day', required: true },
    { name: 'days', kind: 'number' },
    { name: 'told', kind: 'yes-no' },
    { name: 'late', kind: 'yes-no', ifLeftOut: false },
    {
      name: 'how',
      kind: 'choice',
      options: [
        { value: 'by-hand', label: 'By hand', also: ['hand'] },
        { value: 'by-post', label: 'By post' },
      ],
    },
    { name: 'shut', kind: 'period' },
    { name: 'calendar', kind: 'calendar' },
  ],
  { cases: [{ count: { kind: 'same-day', from: 'when' } }] },
);

function problems(given: Record<string, unknown>): readonly string[] {
  const read = readFacts(event, given);
  return read.kind === 'problems' ? read.problems : [];
}

describe('what somebody typed', () => {
  it('is read, an option in other words too', () => {
    const shut = ['2026-10-24', '2026-11-01'];
    const calendar = { terms: [['2026-09-02', '2026-12-18']], closed: [shut] };
    expect(
      readFacts(event, {
        when: '2026-09-07',
        days: 5.5,
        told: 'yes',
        how: 'By Hand',
        shut,
        calendar,
      }),
    ).toEqual({
      kind: 'facts',
      facts: {
        when: '2026-09-07',
        days: 5.5,
        told: true,
        late: false,
        how: 'by-hand',
        shut,
        calendar,
      },
    });
  });

  it('takes a single day that school is shut as one day', () => {
    const terms = [['2026-09-02', '2026-12-18']];
    const read = readFacts(event, {
      when: '2026-09-07',
      calendar: { terms, closed: ['2026-11-16', ['2026-10-24', '2026-11-01']] },
    });
    expect(read).toMatchObject({
      facts: {
        calendar: {
          terms,
          closed: [
            ['2026-11-16', '2026-11-16'],
            ['2026-10-24', '2026-11-01'],
          ],
        },
      },
    });
    expect(problems({ when: '2026-09-07', calendar: { terms, closed: ['Monday'] } })).toHaveLength(
      1,
    );
  });

  it('leaves out what is null', () => {
    expect(readFacts(event, { when: '2026-09-07', told: null })).toEqual({
      kind: 'facts',
      facts: { when: '2026-09-07', told: undefined, late: false },
    });
  });

  it('is answered with every problem at once, and what is allowed', () => {
    expect(
      problems({
        days: -1,
        told: 'perhaps',
        how: 'pigeon',
        shut: ['2026-11-01', '2026-10-24'],
        calendar: { terms: ['2026-09-02'] },
        colour: 'red',
      }),
    ).toEqual([
      'There is no field "colour". Allowed: when, days, told, late, how, shut, calendar.',
      '"when" is not given. Give a day such as "2026-09-07".',
      '"days" says -1. Give a number of days such as 5, or 5.5 with a half day.',
      '"told" says "perhaps". Give true or false.',
      '"how" says "pigeon". Give one of: by-hand, by-post.',
      '"shut" says ["2026-11-01","2026-10-24"]. Give the first and the last day, such as ["2026-07-22", "2026-09-01"].',
      '"calendar" says {"terms":["2026-09-02"]}. Give {"terms": [[first day, last day], …], "closed": [[first day, last day] or a day, …]}.',
    ]);
  });

  it.each([
    '2026-02-30',
    '7 September 2026',
    '2026-09-07T00:00:00Z',
    20260907,
    true,
    ['2026-09-07'],
  ])('is not a day when it says %j', (when) => {
    expect(problems({ when })).toEqual([
      `"when" says ${JSON.stringify(when)}. Give a day such as "2026-09-07".`,
    ]);
  });

  it('must hold one of the fields without which nothing can be said', () => {
    const either = eventOf(
      [
        { name: 'one', kind: 'day' },
        { name: 'other', kind: 'day' },
      ],
      { cases: [{ count: { kind: 'same-day', from: 'one' } }] },
      { needOneOf: ['one', 'other'] },
    );
    expect(readFacts(either, {})).toEqual({
      kind: 'problems',
      problems: ['Give at least one of: one, other.'],
    });
  });

  it('never breaks the reading, whatever it is', () => {
    const names = [
      ...new Set(
        [...deadlines.events.values()].flatMap(({ fields }) => fields.map(({ name }) => name)),
      ),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...deadlines.events.values()),
        fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue()),
        (rules, given) => {
          expect(['facts', 'problems']).toContain(readFacts(rules, given).kind);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
