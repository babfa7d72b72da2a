import { expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { newArea } from '../../src/content/new-area.ts';
import { buildSite } from '../../src/model/build-site.ts';
import { roles } from '../../src/schemas/area.ts';
import { readFiles, routes } from '../../src/site.ts';

const england = readFiles().filter(({ path }) => path.startsWith('content/england/'));
const files = newArea('bath-and-north-east-somerset', '2026-11-23');
const { content, ids, issues } = loadContent([...england, ...files]);

it('makes a whole site of England’s content as it is', () => {
  const known = { today: '2026-11-23', routes: routes() };
  const errors = [...issues, ...check(content, ids, known)].filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([]);
  const site = buildSite(content, { today: '2026-11-23', base: '/' });
  expect(site.area.name).toBe('Bath and North East Somerset');
  expect(site.pathways.size).toBeGreaterThan(10);
  expect([...site.services.values()].every(({ realm }) => realm === 'england')).toBe(true);
});

it('names every place to fill', () => {
  const list = files.find(({ path }) => path.endsWith('README.md'))?.text ?? '';
  for (const role of roles) expect(list).toContain(role);
  const rooms = readFiles()
    .filter(({ path }) => path.startsWith('content/local/'))
    .map(({ path }) => path.split('/')[2] ?? '');
  for (const room of new Set(rooms)) expect(list).toContain(room);
});
