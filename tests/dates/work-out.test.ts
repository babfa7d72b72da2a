import { describe, expect, it } from 'vitest';
import { dueBy, eventOf, holidays, one } from '../support/dates.ts';

const none = holidays();
const when = { name: 'when', kind: 'day', required: true };
const twoWeeks = { kind: 'after', from: 'when', count: 2, unit: 'weeks' };
const fourWeeks = { kind: 'after', from: 'when', count: 4, unit: 'weeks' };
const school = { name: 'calendar', kind: 'calendar' };

function first(
  fields: readonly object[],
  rule: object,
  given: Record<string, unknown>,
  known = none,
) {
  return one(dueBy(eventOf(fields, rule), given, known), 'thing-due');
}

describe('cases', () => {
  const fields = [when, { name: 'late', kind: 'yes-no' }];
  const rule = {
    cases: [
      {
        if: [{ kind: 'is', field: 'late', oneOf: [true] }],
        count: fourWeeks,
        because: 'It was late.',
        unsure: 'What decides is whether it was late.',
      },
      { count: twoWeeks, because: 'It was in time.' },
    ],
  };

  it('the first that holds decides, and says why', () => {
    const late = first(fields, rule, { when: '2026-11-02', late: true });
    expect([late.date, late.warnings]).toEqual(['2026-11-30', ['It was late.']]);
    const early = first(fields, rule, { when: '2026-11-02', late: false });
    expect([early.date, early.warnings]).toEqual(['2026-11-16', ['It was in time.']]);
  });

  it('not knowing gives the earlier, the later beside it, and what decides', () => {
    const due = first(fields, rule, { when: '2026-11-02' });
    expect(due).toEqual({
      id: 'thing-due',
      what: 'The thing is done',
      date: '2026-11-16',
      rule: 'By a day',
      reference: 'An invented Act',
      who: 'Somebody',
      warnings: ['What decides is whether it was late.'],
      alsoAccept: ['2026-11-30'],
    });
  });

  it('a rule that does not hold for these answers is left out', () => {
    const event = eventOf(fields, {
      ...rule,
      only: [{ kind: 'is', field: 'late', oneOf: [true] }],
    });
    expect(dueBy(event, { when: '2026-11-02', late: false }, none)).toEqual([]);
    expect(dueBy(event, { when: '2026-11-02' }, none)).toHaveLength(1);
  });
});

describe('a day when offices are shut', () => {
  const rule = { yours: true, cases: [{ count: twoWeeks }] };

  it('is named where the family must act, with the day to act by', () => {
    const due = first([when], rule, { when: '2026-12-12' }, holidays('2026-12-25'));
    expect(due.warnings).toEqual([
      '26 December 2026 is a Saturday, and nothing moves the date. Act by 24 December 2026, the last working day before.',
    ]);
  });

  it('is named when it is a bank holiday', () => {
    const due = first([when], rule, { when: '2026-12-14' }, holidays('2026-12-25', '2026-12-28'));
    expect(due.warnings).toEqual([
      '28 December 2026 is a Monday and a bank holiday, and nothing moves the date. Act by 24 December 2026, the last working day before.',
    ]);
  });

  it('is not named on a working day', () => {
    expect(first([when], rule, { when: '2026-12-01' }).warnings).toEqual([]);
  });
});

describe('school days', () => {
  const rule = {
    cases: [{ count: { kind: 'after', from: 'when', count: 5, unit: 'school-days' } }],
  };
  const term = { terms: [['2026-11-02', '2026-11-13']], closed: [['2026-11-06', '2026-11-06']] };

  it('without a calendar are the earliest, and say so', () => {
    const due = first([when, school], rule, { when: '2026-11-02' });
    expect([due.date, due.warnings]).toEqual([
      '2026-11-09',
      [
        'School days: weekends, bank holidays are left out, and nothing else is known of when the school is shut. This is the earliest that the day can be.',
      ],
    ]);
  });

  it('with a calendar leave out the days when school is shut', () => {
    const due = first([when, school], rule, { when: '2026-11-02', calendar: term });
    expect([due.date, due.warnings]).toEqual(['2026-11-10', []]);
  });

  it('beyond the last term are the earliest, and say so', () => {
    const due = first([when, school], rule, { when: '2026-11-11', calendar: term });
    expect([due.date, due.warnings]).toEqual([
      '2026-11-18',
      [
        'The terms you gave end on 13 November 2026. After that only weekends and bank holidays were left out, so this is the earliest that the day can be.',
      ],
    ]);
  });

  it('before the first term are not counted, and say so', () => {
    const due = first([when, school], rule, { when: '2026-10-26', calendar: term });
    expect([due.date, due.warnings]).toEqual([
      '2026-11-09',
      ['The terms you gave begin on 2 November 2026. No day before that was counted.'],
    ]);
  });
});

it('what follows comes by date, what has no date last', () => {
  const rule = (id: string, count: object | null) => ({
    id,
    short: 'Thing',
    what: 'A thing',
    who: 'Somebody',
    rule: 'By a day',
    reference: 'An invented Act',
    compared: 'recall',
    ifMissed: 'Ask.',
    sources: [{ url: 'https://example.org/', dated: null }],
    cases: [{ count }],
  });
  const event = eventOf(
    [when],
    { cases: [{ count: fourWeeks }] },
    {
      due: [rule('none', null), rule('later', fourWeeks), rule('sooner', twoWeeks)],
    },
  );
  expect(dueBy(event, { when: '2026-11-02' }, none).map(({ id }) => id)).toEqual([
    'sooner',
    'later',
    'none',
  ]);
});
