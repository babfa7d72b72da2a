import { expect, it } from 'vitest';
import { easyReadWhole } from '../../src/checks/easy-read-in-step.ts';
import { readContent } from '../../src/site.ts';

const { content } = readContent();
const ids = content.easyRead.map(({ id }) => id);

it('every pathway, how support works and urgent help have an Easy Read version', () => {
  const wanted = [...content.pathways.map(({ id }) => id), 'how-support-works', 'urgent'];
  expect([...ids].sort()).toEqual(wanted.sort());
});

it('every step is told', () => {
  expect(easyReadWhole(content)).toEqual([]);
});

it('no line has more than 22 words, and no sentence more than 15', () => {
  const count = (words: string) => words.split(/\s+/).filter(Boolean).length;
  const long = content.easyRead.flatMap(({ id, data }) =>
    data.lines
      .map(({ say }) => say)
      .filter((say) => count(say) > 22 || say.split(/[.?!]/).some((part) => count(part) > 15))
      .map((say) => `${id}: ${say}`),
  );
  expect(long).toEqual([]);
});
