import { getSite } from '../../built-site.ts';
import { servicesJson } from '../../exports/services-json.ts';

export const GET = () => Response.json(servicesJson(getSite()));
