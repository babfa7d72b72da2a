import { expect, it } from 'vitest';
import { tell } from '../../../src/checks/flow/fault.ts';
import { navigatorOf } from '../../support/navigator.ts';

const fault = { file: 'outcomes/sleep', problem: 'There is no step.', fix: 'Add a step.' };
const told = (...paths: (string | null)[]) =>
  tell(
    navigatorOf(),
    paths.map((path) => ({ ...fault, path })),
  );

it('names the file, the path answer by answer, and how to mend it', () => {
  expect(told('In danger? No → Sleep')).toEqual([
    {
      severity: 'error',
      file: 'content/england/navigator/test/outcomes/sleep.yaml',
      line: null,
      field: null,
      problem: 'There is no step.',
      fix: 'Add a step. On the path: In danger? No → Sleep.',
    },
  ]);
});

it('tells a fault once, however many paths it is on', () => {
  expect(told('A', 'B', 'B', 'C').map(({ fix }) => fix)).toEqual([
    'Add a step. On the path: A (and on 2 other paths).',
  ]);
});

it('names no path where none is meant', () => {
  expect(told(null)[0]?.fix).toBe('Add a step.');
});

it('keeps faults of different files apart', () => {
  const other = { ...fault, file: 'outcomes/money', path: 'A' };
  expect(tell(navigatorOf(), [{ ...fault, path: 'A' }, other])).toHaveLength(2);
});
