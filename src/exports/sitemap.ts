/** A built page, and whether search engines may list it. */
export interface SitemapPage {
  /** Below the site's own address, such as `/urgent/`. */
  readonly path: string;
  readonly html: string;
}

/**
 * The list of pages for search engines. A page that asks not to be listed is left out. Null: the
 * site has no address yet, and a sitemap must give whole addresses.
 */
export function sitemapXml(siteUrl: string | null, pages: readonly SitemapPage[]): string | null {
  if (siteUrl === null) return null;
  const listed = pages
    .filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html))
    .map(({ path }) => new URL(path, siteUrl).href)
    .sort();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.map((url) => `<url><loc>${url.replaceAll('&', '&amp;')}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}
