import type { APIRoute, GetStaticPaths } from 'astro';
import { getSearchIndex } from '../../../../search-index.ts';

export const getStaticPaths = (() => {
  const { core, parts } = getSearchIndex();
  return [...parts.keys()].map((part) => ({ params: { version: core.version, part } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  Response.json(getSearchIndex().parts.get(params['part'] ?? ''));
