import { getSite } from '../../built-site.ts';
import { servicesCsv } from '../../exports/services-csv.ts';

export const GET = () =>
  new Response(servicesCsv(getSite()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
