import { expect, it, onTestFinished, vi } from 'vitest';
import { buildDay, readContent } from '../../src/site.ts';
import { folderOf } from '../support/folder-of.ts';

const { content } = readContent();

it('is no day before what the content names, in a folder that was downloaded', () => {
  vi.stubEnv('BUILD_DATE', '');
  onTestFinished(() => void vi.unstubAllEnvs());
  const day = buildDay(folderOf({}), content);
  const named = [...content.services, ...content.guides].map(({ data }) => data.collected);
  expect(named.filter((collected) => collected > day)).toEqual([]);
});
