import { expect, it } from 'vitest';

const files = import.meta.glob<string>('../../src/components/**/*.astro', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pages = import.meta.glob<string>('../../src/pages/editors/components/*.astro', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const page = Object.values(pages).join('');
const components = Object.entries(files).map(
  ([path, source]) => [path.replace(/^.*src\/components\/|\.astro$/g, ''), source] as const,
);

it.each(components)('%s stands on the page of components, with its rule', (name, source) => {
  expect(page).toContain(`of="${name}"`);
  expect(source).toMatch(/^---\n\/\*\*[^*]/);
});
