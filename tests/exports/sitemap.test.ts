import { expect, it } from 'vitest';
import { robotsTxt } from '../../src/exports/robots.ts';
import { sitemapXml } from '../../src/exports/sitemap.ts';

const pages = [
  { path: '/urgent/', html: '<html>' },
  { path: '/services/old/', html: '<meta name="robots" content="noindex">' },
  { path: '/a&b/', html: '<html>' },
];

it('lists every page that may be listed, by its whole address', () => {
  const xml = sitemapXml('https://example.org/', pages) ?? '';
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    'https://example.org/a&amp;b/',
    'https://example.org/urgent/',
  ]);
});

it('is not there while the site has no address', () => {
  expect(sitemapXml(null, pages)).toBe(null);
});

it('is named to robots only where it is', () => {
  expect(robotsTxt({ siteUrl: null }, '/')).not.toContain('Sitemap');
  expect(robotsTxt({ siteUrl: 'https://example.org/' }, '/send/')).toContain(
    'Sitemap: https://example.org/send/sitemap.xml',
  );
});
