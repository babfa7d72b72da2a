import { describe, expect, it } from 'vitest';
import { factsFresh } from '../../src/checks/facts-fresh.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { howFresh } from '../../src/model/last-looked.ts';
import { county } from '../support/county.ts';

const read = { collected: '2026-01-05', checked: null };

describe('facts read on 5 January 2026', () => {
  it.each([
    ['2026-12-05', 'eleven months later', 'fresh'],
    ['2027-01-04', 'a day short of a year later', 'fresh'],
    ['2027-01-05', 'a year later', 'due'],
    ['2027-02-05', 'thirteen months later', 'due'],
    ['2027-07-04', 'a day short of eighteen months later', 'due'],
    ['2027-07-05', 'eighteen months later', 'old'],
    ['2027-08-05', 'nineteen months later', 'old'],
  ] as const)('on %s, %s, are %s', (today, _, fresh) => {
    expect(howFresh(read, today)).toBe(fresh);
  });

  it('are fresh again once the people who run it were asked', () => {
    expect(howFresh({ ...read, checked: { on: '2027-08-01' } }, '2027-08-05')).toBe('fresh');
  });
});

it('is a warning and never an error, however long nobody looks', () => {
  const { content, ids } = loadContent(county());
  const told = factsFresh(content, ids, { today: '2099-01-01', routes: [] });
  expect(told.length).toBeGreaterThan(5);
  expect(new Set(told.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  expect(told.find(({ file }) => file.endsWith('dance-club.yaml'))?.problem).toMatch(
    /^Nobody has looked at these facts since \d{4}-\d\d-\d\d\.$/,
  );
});
