import { describe, expect, it } from 'vitest';
import { birthdaysIn } from '../../src/dates/school-year.ts';
import { dateOf, day } from '../support/dates.ts';

describe('the birthdays of a school year', () => {
  it.each([
    [0, '2026-11-22', '2021-09-01', '2022-08-31'],
    [6, '2026-11-22', '2015-09-01', '2016-08-31'],
    [6, '2027-08-31', '2015-09-01', '2016-08-31'],
    [6, '2027-09-01', '2016-09-01', '2017-08-31'],
    [-1, '2026-11-22', '2022-09-01', '2023-08-31'],
  ])('of year %i on %s run from %s to %s', (year, today, first, last) => {
    expect(birthdaysIn(year, day(today))).toEqual([first, last]);
  });

  it('give one and the same school year', () => {
    const [first, last] = birthdaysIn(6, day('2026-11-22'));
    for (const id of [
      'apply-for-secondary-by',
      'plan-names-post-16-by',
      'end-of-compulsory-school-age',
    ]) {
      expect(dateOf('birth', id, { born: first })).toBe(dateOf('birth', id, { born: last }));
    }
    expect(dateOf('birth', 'apply-for-secondary-by', { born: first })).toBe('2026-10-31');
  });
});
