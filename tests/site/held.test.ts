import { expect, it } from 'vitest';
import { readContent } from '../../src/site.ts';
import { builtPages } from '../support/built-pages.ts';

/** A line without its stops and capitals, so that a small change of form does not hide it. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim();

it('shows no line that waits for somebody’s approval', () => {
  const held = readContent()
    .content.inTheMoment.filter(({ data }) => data.publication === 'held')
    .flatMap(({ data }) => [...data.do, ...data.doNot])
    .flatMap((line) => line.split(/(?<=[.?!:]) /))
    .map(bare)
    .filter((line) => line.split(' ').length > 4);
  expect(held.length).toBeGreaterThan(5);
  const shown = builtPages().flatMap(({ path, root }) => {
    const text = bare(root.querySelector('main')?.text ?? '');
    return held.filter((line) => text.includes(line)).map((line) => `${path}: ${line}`);
  });
  expect(shown).toEqual([]);
});
