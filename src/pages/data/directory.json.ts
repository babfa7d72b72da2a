import { getSite } from '../../built-site.ts';
import { directoryJson } from '../../exports/directory-json.ts';

export const GET = () => Response.json(directoryJson(getSite()));
