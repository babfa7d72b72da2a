import { getSite } from '../../built-site.ts';
import { lawJson } from '../../exports/law-json.ts';

export const GET = () => Response.json(lawJson(getSite()));
