import { getSite } from '../../built-site.ts';
import { changesJson } from '../../exports/changes-feed.ts';

export const GET = () => Response.json(changesJson(getSite(), import.meta.env.BASE_URL));
