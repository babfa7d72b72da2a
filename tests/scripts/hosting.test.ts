import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asApache, asHeadersFile, asNginx, headersFor } from '../../scripts/hosting/headers.mjs';

it('gives nginx what every other host is given: run "npm run hosting" where this fails', () => {
  expect(readFileSync('hosting/nginx.conf', 'utf8')).toBe(asNginx());
});

it('sends with what a page fetches only what a browser heeds there, and lets it be kept', () => {
  for (const folder of ['/_astro/', '/search/parts/']) {
    expect(Object.keys(headersFor(`${folder}x.js`))).toEqual([
      'X-Content-Type-Options',
      'Cross-Origin-Resource-Policy',
      'Strict-Transport-Security',
      'Cache-Control',
    ]);
    expect(headersFor(`${folder}x.js`)['Cache-Control']).toContain('immutable');
  }
  const after = (text: string, place: string) => text.slice(text.lastIndexOf(place));
  expect(after(asHeadersFile(), '/search/parts/*')).toContain('! Content-Security-Policy\n  !');
  expect(after(asApache(), '^/search/parts/#')).toContain('unset Content-Security-Policy');
});

it.each(['/', '/search/', '/pagefind/', '/admin/', '/service-worker.js'])(
  'sends the policy with whatever a browser opens or runs by itself: %s',
  (address) => {
    expect(headersFor(address)['Content-Security-Policy']).toContain("default-src 'none'");
  },
);
