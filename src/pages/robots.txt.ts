import { getSite } from '../built-site.ts';
import { robotsTxt } from '../exports/robots.ts';

export const GET = () => new Response(robotsTxt(getSite().area, import.meta.env.BASE_URL));
