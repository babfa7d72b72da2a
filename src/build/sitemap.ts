/** Writes `sitemap.xml` beside the built pages, once the site has an address of its own. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapXml } from '../exports/sitemap.ts';
import { withBase } from '../model/build-site.ts';
import { readContent } from '../site.ts';

export function sitemap(): AstroIntegration {
  let base = '/';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, pages }) => {
        const siteUrl = readContent().content.area[0]?.data.siteUrl ?? null;
        if (siteUrl === null) return;
        const built = await Promise.all(
          pages
            .filter(({ pathname }) => pathname === '' || pathname.endsWith('/'))
            .map(async ({ pathname }) => ({
              path: withBase(base, `/${pathname}`),
              html: await readFile(new URL(`${pathname}index.html`, dir), 'utf8'),
            })),
        );
        const xml = sitemapXml(siteUrl, built);
        if (xml !== null) await writeFile(fileURLToPath(new URL('sitemap.xml', dir)), xml);
      },
    },
  };
}
