import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  lastOfMonths,
  parseDay,
  plusDays,
  plusMonths,
  weekday,
} from '../../src/dates/day.ts';
import { day } from '../support/dates.ts';

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a day', () => {
  it.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '',
    '0099-01-01',
  ])('is not read from "%s"', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('is read on a leap day', () => {
    expect(parseDay('2028-02-29')).toBe('2028-02-29');
  });

  it('knows its weekday', () => {
    expect(weekday(day('2026-11-22'))).toBe(0);
    expect(weekday(day('1969-12-31'))).toBe(3);
  });

  it('is the same in every time zone', () => {
    const zone = process.env['TZ'];
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London']) {
      process.env['TZ'] = TZ;
      expect(plusDays(day('2026-03-28'), 2)).toBe('2026-03-30');
      expect(plusDays(day('2026-10-24'), 2)).toBe('2026-10-26');
      expect(plusMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('comes back after so many days there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (from, days) => {
        expect(plusDays(plusDays(from, days), -days)).toBe(from);
        expect(daysBetween(from, plusDays(from, days))).toBe(days);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2026-09-14', 2, '2026-11-14'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2027-02-28', 1, '2027-03-28'],
    ['2027-09-01', -5, '2027-04-01'],
    ['2027-07-31', -5, '2027-02-28'],
    ['2027-01-31', -2, '2026-11-30'],
  ])('%s and %i months: the same date, or the last day of the month (%s)', (from, months, to) => {
    expect(plusMonths(day(from), months)).toBe(to);
  });

  it.each([
    ['2026-03-10', 12, '2027-03-09'],
    ['2026-03-01', 6, '2026-08-31'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-27'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-01', 1, '2026-05-31'],
  ])('%i months that begin with %s end on %s', (from, months, to) => {
    expect(lastOfMonths(day(from), months)).toBe(to);
  });

  it('that begin with a day never end later than months after it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const last = lastOfMonths(from, months);
        expect(last <= plusMonths(from, months)).toBe(true);
        expect(daysBetween(last, plusMonths(from, months))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('end no earlier for a later day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 24 }), (from, months) => {
        const next = plusDays(from, 1);
        expect(plusMonths(next, months) >= plusMonths(from, months)).toBe(true);
        expect(lastOfMonths(next, months) >= lastOfMonths(from, months)).toBe(true);
      }),
    );
  });
});
