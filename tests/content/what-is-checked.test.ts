import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../support/messages-in-source.ts';

const sources = import.meta.glob<string>('../../src/{checks,content}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const told = Object.entries(sources).map(([path, source]) => {
  const module = path.replace('../../', '');
  return { module, problems: messagesIn(path, source).map(({ problem }) => problem) };
});
const rows = [
  ...readFileSync('docs/what-is-checked.md', 'utf8').matchAll(
    /^\| .+? \| `(.+?)` *\| (.+?) *\|$/gm,
  ),
].map(([, module = '', message = '']) => ({ module, message }));

it.each(rows)('$module says: $message', ({ module, message }) => {
  expect(told.find((one) => one.module === module)?.problems).toContain(message);
});

describe('every module that checks something', () => {
  const checks = told.filter(
    ({ module, problems }) => /checks/.test(module) && problems.length > 0,
  );

  it.each(checks)('$module stands in the table', ({ module }) => {
    expect(rows.map((row) => row.module)).toContain(module);
  });
});
