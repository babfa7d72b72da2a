import { getSite } from '../../built-site.ts';
import { changesFeed } from '../../exports/changes-feed.ts';

export const GET = () =>
  new Response(changesFeed(getSite(), import.meta.env.BASE_URL).atom1(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
