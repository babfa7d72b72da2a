import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { buildSite } from '../../src/model/build-site.ts';
import { county, serviceFile } from '../support/county.ts';
import { found, searchOf } from '../support/search.ts';

function siteWith(files: Record<string, string | null> = {}) {
  const { content, issues } = loadContent(county(files));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return searchOf(buildSite(content, { today: '2026-11-22', base: '/' }));
}

const two = {
  'local/services/horse-riding.yaml': serviceFile({
    name: '"Riding for all"',
    summary: '"Ponies for every child."',
    alsoKnownAs: '["RFA"]',
    peopleAlsoSay: '["horse riding", "cant sit on a horse alone", "won\'t get on a pony"]',
  }),
  'england/search/same-words.yaml': 'groups:\n  - ["pony", "donkey", "horse"]',
};

it('finds a page by what people say, with other words around it', async () => {
  expect((await found(siteWith(two), 'where could my son try horse riding please'))[0]).toBe(
    '/services/horse-riding/',
  );
});

it('finds a page by another word for the same thing', async () => {
  expect((await found(siteWith(two), 'donkey'))[0]).toBe('/services/horse-riding/');
});

it('mends a slip, and says what it read', async () => {
  const { results, mended } = await siteWith(two).search('horse ridding');
  expect(results[0]?.path).toBe('/services/horse-riding/');
  expect(mended).toEqual([{ typed: 'ridding', as: 'riding' }]);
});

it('says which of its names made a page match', async () => {
  const search = siteWith(two);
  const { results } = await search.search('horse riding');
  const [first] = await Promise.all(results.map(search.detailsOf));
  expect(first?.because).toBe('horse riding');
});

it('takes what is not yet typed to its end for a word that begins so', async () => {
  const { results } = await siteWith(two).search('rid', { typing: true });
  expect(results[0]?.path).toBe('/services/horse-riding/');
});

it('fetches only the parts that its words and results need', async () => {
  const search = siteWith(two);
  await search.search('horse');
  expect(search.fetched.some((name) => name === 'vocabulary')).toBe(false);
});

it('puts what danger leads to first', async () => {
  const { results, understood } = await siteWith(two).search('he hurt himself on a horse');
  expect(understood.dangers).toEqual(['suicide']);
  expect(results[0]?.path).toBe('/services/dance-club/');
});

it('lists only what a filter lets through', async () => {
  const { results } = await siteWith(two).search('dance horse', { filters: { kind: 'v' } });
  expect(results.length).toBeGreaterThan(0);
  expect(results.every(({ path }) => path.startsWith('/services/'))).toBe(true);
});

it('never fails, whatever is typed', async () => {
  const search = siteWith(two);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.boolean(), async (wrote, typing) => {
      const { results, count } = await search.search(wrote, { typing });
      expect(results.length).toBeLessThanOrEqual(count || 15);
    }),
  );
});

it('makes the same index of the same site', () => {
  expect(JSON.stringify([...siteWith(two).parts])).toBe(JSON.stringify([...siteWith(two).parts]));
});

it('takes a slip in what people say for the word of the pages, so that others find it rightly spelt', async () => {
  const search = siteWith({
    ...two,
    'local/services/horse-riding.yaml': serviceFile({
      name: '"Riding for all"',
      summary: '"Ponies and physio for every child."',
      peopleAlsoSay: '["phisio on horses"]',
    }),
  });
  expect((await found(search, 'physio on a horse'))[0]).toBe('/services/horse-riding/');
  expect(search.core.readAs).toContain('phisio');
});
