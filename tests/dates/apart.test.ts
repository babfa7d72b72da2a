/** A second reckoning: cases worked apart, from the law alone, and kept as they were written. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dueAfter } from '../support/dates.ts';

interface Case {
  readonly event: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly due: Readonly<Record<string, string | null>>;
  /** The later day, where a fact that was not given decides. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

const file = path.resolve(import.meta.dirname, 'apart.yaml');
const { calendar, cases } = parse(fs.readFileSync(file, 'utf8')) as {
  calendar: unknown;
  cases: readonly Case[];
};

describe('cases worked apart', () => {
  it('are as many as were worked', () => {
    expect(cases).toHaveLength(148);
  });

  it.each(cases.map((one) => [`${one.event} ${JSON.stringify(one.facts)}`, one] as const))(
    '%s',
    (_, { event, facts, due, also = {} }) => {
      const all = dueAfter(event, facts['calendar'] ? { ...facts, calendar } : facts);
      const dates = Object.fromEntries(all.map(({ id, date }) => [id, date]));
      expect(dates).toMatchObject(due);
      for (const [id, days] of Object.entries(also)) {
        expect(all.find((one) => one.id === id)?.alsoAccept).toEqual(days);
      }
    },
  );
});
