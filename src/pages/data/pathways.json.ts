import { getSite } from '../../built-site.ts';
import { pathwaysJson } from '../../exports/pathways-json.ts';

export const GET = () => Response.json(pathwaysJson(getSite()));
