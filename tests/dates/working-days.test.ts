import { describe, expect, it } from 'vitest';
import { yearOf } from '../../src/dates/day.ts';
import { countDays, isWeekend, workingDays } from '../../src/dates/working-days.ts';
import { day, deadlines, holidays } from '../support/dates.ts';

const working = workingDays(holidays('2026-12-25', '2026-12-28'));

describe('working days', () => {
  it('leave out weekends and bank holidays', () => {
    expect(working(day('2026-12-24'))).toBe(true);
    expect(working(day('2026-12-25'))).toBe(false);
    expect(working(day('2026-12-26'))).toBe(false);
    expect(working(day('2026-12-28'))).toBe(false);
  });

  it('are counted on, and back', () => {
    expect(countDays(day('2026-12-24'), 2, working)).toBe('2026-12-29');
    expect(countDays(day('2026-12-29'), -2, working)).toBe('2026-12-24');
  });

  it('are not known beyond the years whose bank holidays are known', () => {
    const known = workingDays({ firstYear: 2026, lastYear: 2026, days: new Set() });
    expect(known(day('2027-01-04'))).toBeNull();
    expect(known(day('2025-12-31'))).toBeNull();
    expect(countDays(day('2026-12-30'), 5, known)).toBeNull();
  });
});

describe('the bank holidays that are kept', () => {
  const { firstYear, lastYear, days } = deadlines.bankHolidays;
  const all = [...days].map(day);

  it('fall on weekdays, in the years that are named', () => {
    expect(all.filter(isWeekend)).toEqual([]);
    expect(new Set(all.map(yearOf)).size).toBe(lastYear - firstYear + 1);
  });

  it('are eight a year, but for the years that had more', () => {
    const count = (year: number) => all.filter((one) => yearOf(one) === year).length;
    for (let year = firstYear; year <= lastYear; year++) {
      expect([year, count(year)]).toEqual([year, { 2022: 10, 2023: 9 }[year] ?? 8]);
    }
  });

  it.each([
    '2026-04-03',
    '2026-04-06',
    '2026-12-28',
    '2027-03-26',
    '2027-03-29',
    '2027-12-27',
    '2027-12-28',
    '2028-01-03',
  ])('hold %s', (one) => {
    expect(days.has(one)).toBe(true);
  });
});
