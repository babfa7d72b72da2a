import { getSite } from '../../built-site.ts';
import { changesAtom } from '../../exports/changes-feed.ts';

export const GET = () =>
  new Response(changesAtom(getSite(), import.meta.env.BASE_URL), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
