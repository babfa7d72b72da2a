import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { everyKnownFault, knownFaults, looks } from '../../src/wording/access.ts';

const all = Object.entries(looks);

it.each(all)('%s is what a test looks for', (_, { test }) => {
  expect(existsSync(`tests/${test}`)).toBe(true);
});

it.each(['axe', 'html', 'keyboard', 'large'] as const)(
  '%s holds what it finds to the faults that are told',
  (id) => {
    expect(readFileSync(`tests/${looks[id].test}`, 'utf8')).toContain(`knownFaults('${id}'`);
  },
);

it('tells each known fault once, with its reason', () => {
  const told = everyKnownFault().map(({ fault }) => fault);
  expect(told).toEqual([...new Set(told)]);
  expect(told).toEqual(all.flatMap(([id]) => knownFaults(id as keyof typeof looks)));
  expect(everyKnownFault().filter(({ because }) => because === '')).toEqual([]);
});
