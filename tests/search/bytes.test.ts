import { brotliCompressSync, constants } from 'node:zlib';
import { expect, it } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { loadSite } from '../../src/site.ts';
import { ordinaryWords, searchOf } from '../support/search.ts';
import { rowsOf } from './eval/rows.ts';

const { core, parts } = searchOf(loadSite({ today: '2026-11-22' }), ordinaryWords);

/** As a host sends it, with the head of its answer. */
function onTheWire(file: unknown): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return brotliCompressSync(JSON.stringify(file), { params }).length + 250;
}

/** What the page of results fetches of the index for its first answer. */
async function bytesFor(query: string): Promise<number> {
  const asked = new Set<string>();
  const search = createSearch(core, (name) => {
    asked.add(name);
    return Promise.resolve(parts.get(name));
  });
  const { results } = await search.search(query, { most: 12 });
  await Promise.all(results.map(search.detailsOf));
  return [core, ...[...asked].map((name) => parts.get(name))].reduce<number>(
    (sum, file) => sum + onTheWire(file),
    0,
  );
}

it('fetches at most 75 KB of index for a first answer, which leaves room for the scripts', async () => {
  const queries = rowsOf('tuning').flatMap(({ query }, at) => (at % 4 === 0 ? [query] : []));
  const bytes = await Promise.all(queries.map(bytesFor));
  const sorted = bytes.toSorted((a, b) => a - b);
  console.info(
    `Index for a first answer: ${sorted[Math.floor(sorted.length / 2)]} bytes (median), at most ${sorted.at(-1)}.`,
  );
  expect(sorted.at(-1)).toBeLessThanOrEqual(75_000);
});
