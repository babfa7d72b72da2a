import type { Area } from '../model/records.ts';

/** What robots may read: everything but the editors' tools. A sitemap is named once the site has an address. */
export function robotsTxt({ siteUrl }: Pick<Area, 'siteUrl'>, base: string): string {
  const below = base.replace(/\/$/, '');
  return [
    'User-agent: *',
    `Disallow: ${below}/admin/`,
    `Disallow: ${below}/editors/`,
    ...(siteUrl === null ? [] : ['', `Sitemap: ${new URL(`${below}/sitemap.xml`, siteUrl).href}`]),
    '',
  ].join('\n');
}
