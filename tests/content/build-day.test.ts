import { expect, it } from 'vitest';
import { buildDay, readContent } from '../../src/site.ts';
import { folderOf } from '../support/folder-of.ts';

const { content } = readContent();

it('is no day before what the content names, in a folder that was downloaded', () => {
  const { BUILD_DATE } = process.env;
  delete process.env['BUILD_DATE'];
  try {
    const day = buildDay(folderOf({}), content);
    const named = [...content.services, ...content.guides].map(({ data }) => data.collected);
    expect(named.filter((collected) => collected > day)).toEqual([]);
  } finally {
    if (BUILD_DATE !== undefined) process.env['BUILD_DATE'] = BUILD_DATE;
  }
});
