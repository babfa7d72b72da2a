import { expect, it } from 'vitest';

const sources = import.meta.glob<string>('../src/**/*.{ts,astro}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const inRooms = (pattern: RegExp) => Object.entries(sources).filter(([path]) => pattern.test(path));

it.each(inRooms(/src\/(navigator|directory|search|dates|plan|letters|model|checks)\//))(
  '%s runs without Astro, a browser, a disk or a clock',
  (_, source) => {
    expect(source).not.toMatch(
      /from '(astro(?!\/zod)|astro:|node:)|\b(document|window)\.|\bDate\.now|new Date\(\)/,
    );
  },
);

it.each(inRooms(/src\/navigator\//))('%s needs no library', (_, source) => {
  const from = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '');
  expect(from.filter((name) => !name.startsWith('.'))).toEqual([]);
});

it.each(inRooms(/src\/schemas\//))('%s asks Zod and nothing else from a framework', (_, source) => {
  const from = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name ?? '');
  expect(from.filter((name) => !name.startsWith('.'))).toEqual(['astro/zod']);
});

it.each(inRooms(/src\/(components|layouts|pages)\//))('%s never reads a file', (_, source) => {
  expect(source).not.toMatch(/from '(node:fs|node:path|yaml)'/);
});

it.each(inRooms(/src\/(?!links|model).*\.astro$/))(
  '%s makes its links through one function',
  (_, source) => {
    expect(source).not.toMatch(/\b(href|action|src)="\/(?!\/)/);
  },
);
