/** What holds for every real rule, whatever day something happened on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, parseDay, plusDays, plusMonths, type Day } from '../../src/dates/day.ts';
import type { Field } from '../../src/dates/rule.ts';
import { day, deadlines, dueAfter } from '../support/dates.ts';

const anyDay = fc.integer({ min: 0, max: 3200 }).map((days) => plusDays(day('2018-06-01'), days));

/** Everything that an event asks for, with every day the same one. */
function factsOn(fields: readonly Field[], start: Day): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      switch (field.kind) {
        case 'day':
          return [[field.name, start]];
        case 'number':
          return [[field.name, 16]];
        case 'choice':
          return [[field.name, field.options[0]?.value]];
        case 'yes-no':
        case 'period':
        case 'calendar':
          return [];
      }
    }),
  );
}

describe.each([...deadlines.events])('%s', (event, { fields, due }) => {
  it('gives what it lists, by date, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const all = dueAfter(event, factsOn(fields, start));
        const dates = all.map(({ date }) => date ?? '9999');
        expect(dates).toEqual([...dates].sort());
        for (const { id, date, alsoAccept } of all) {
          expect(due.map((one) => one.id)).toContain(id);
          expect(date === null || parseDay(date) === date).toBe(true);
          expect(alsoAccept.every((later) => date !== null && later > date)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never gives an earlier day for a later start', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const first = dueAfter(event, factsOn(fields, start));
        const next = dueAfter(event, factsOn(fields, plusDays(start, 1)));
        for (const { id, date } of first) {
          const later = next.find((one) => one.id === id)?.date;
          if (date && later) expect([id, later >= date]).toEqual([id, true]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/**
 * The 12 weeks from the meeting bind only where the day of the meeting is known; the rule's
 * warning says so. Everywhere else, knowing less must not give a family more time.
 */
const asking = [...deadlines.events].filter(
  ([event, { fields }]) => event !== 'amendment-notice' && fields.some(({ required }) => !required),
);

it.each(asking)('%s never gives a later day when less is known', (event, { fields }) => {
  const optional = fields.filter(({ required }) => !required).map(({ name }) => name);
  fc.assert(
    fc.property(anyFacts(fields), fc.subarray(optional, { minLength: 1 }), (facts, left) => {
      const fewer = without(facts, left);
      fc.pre(canAsk(event, facts) && canAsk(event, fewer));
      const known = dueAfter(event, facts);
      for (const { id, date } of dueAfter(event, fewer)) {
        const sure = known.find((one) => one.id === id)?.date;
        if (date && sure) expect([id, date <= sure]).toEqual([id, true]);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Answers to every field. Later things happen up to 90 days after the first. */
function anyFacts(fields: readonly Field[]) {
  const answer = (field: Field): fc.Arbitrary<unknown> => {
    switch (field.kind) {
      case 'day':
        return fc.integer({ min: 0, max: 90 });
      case 'number':
        return fc.constantFrom(3, 5, 5.5, 8, 15, 16, 40);
      case 'choice':
        return fc.constantFrom(...field.options.map(({ value }) => value));
      case 'yes-no':
      case 'period':
      case 'calendar':
        return fc.constant(undefined);
    }
  };
  const answers = fc.record(Object.fromEntries(fields.map((field) => [field.name, answer(field)])));
  return fc
    .tuple(anyDay, answers)
    .map(([start, given]) =>
      Object.fromEntries(
        fields.map(({ name, kind, required }) => [
          name,
          kind === 'day' ? plusDays(start, required ? 0 : Number(given[name])) : given[name],
        ]),
      ),
    );
}

function without(facts: Record<string, unknown>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));
}

function canAsk(event: string, facts: Record<string, unknown>): boolean {
  const needs = deadlines.events.get(event)?.needOneOf ?? [];
  return needs.length === 0 || needs.some((name) => facts[name] !== undefined);
}

describe('never later than the law', () => {
  /** The longest that each rule allows, written again here in days and months. */
  const longest: Record<string, (start: Day) => Day> = {
    'ehc-request-received decision-to-assess': (start) => plusDays(start, 6 * 7),
    'ehc-request-received notice-no-plan': (start) => plusDays(start, 16 * 7),
    'ehc-request-received final-plan': (start) => plusDays(start, 20 * 7),
    'draft-plan-served last-day-to-respond': (start) => plusDays(start, 14),
    'amendment-notice last-day-to-respond': (start) => plusDays(start, 14),
    'amendment-notice final-amended-plan': (start) => plusDays(start, 8 * 7),
    'annual-review-meeting report-due': (start) => plusDays(start, 14),
    'annual-review-meeting decision-due': (start) => plusDays(start, 28),
    'annual-review-meeting final-amended-plan-latest': (start) => plusDays(start, 84),
    'appealable-decision last-day-to-contact-mediation-adviser': (start) => plusMonths(start, 2),
    'disability-discrimination-claim last-day-to-claim': (start) => plusMonths(start, 6),
    'plan-first-made first-review-by': (start) => plusMonths(start, 12),
    'dla-or-pip-decision mandatory-reconsideration-by': (start) => plusMonths(start, 1),
    'asked-for-mediation mediation-arranged-by': (start) => plusDays(start, 30),
  };

  it.each(Object.entries(longest))('%s', (name, limit) => {
    const [event = '', id] = name.split(' ');
    const fields = deadlines.events.get(event)?.fields ?? [];
    fc.assert(
      fc.property(anyDay, (start) => {
        const date = dueAfter(event, factsOn(fields, start)).find((one) => one.id === id)?.date;
        expect(date === null || (date && date <= limit(start))).toBe(true);
      }),
    );
  });

  it('an appeal moves off a day by weekends, holidays, August and Christmas alone', () => {
    fc.assert(
      fc.property(anyDay, (start) => {
        const [due] = dueAfter('appealable-decision', {
          notice_sent: start,
          about: 'school-only',
        }).filter(({ id }) => id === 'last-day-to-appeal');
        const end = plusMonths(start, 2);
        const date = due?.date;
        if (!date) return;
        const month = end.slice(5, 7);
        const pause = month === '08' || end.slice(5) >= '12-25' || end.slice(5) === '01-01';
        expect(date >= end).toBe(true);
        if (month === '08') expect(date.slice(5) <= '09-03' && date.slice(5) >= '09-01').toBe(true);
        else if (pause) expect(date.slice(5) >= '01-02' && date.slice(5) <= '01-05').toBe(true);
        else expect(daysBetween(end, date)).toBeLessThanOrEqual(5);
      }),
      { numRuns: 1000 },
    );
  });
});
