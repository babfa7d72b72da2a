import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { folderOf } from '../support/folder-of.ts';

const LONG = `<h1>Autism</h1>${'<p>You can ask the school today.</p>'.repeat(100)}`;

const SITE = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>We cannot find that page</h1>',
  'pathways/autism/index.html': LONG,
  'feeds/dates.ics': 'BEGIN:VCALENDAR',
  'notes.txt': 'A free place costs £0',
  'data/services.json': '{}',
  '_astro/page.abc123.css': 'h1{color:red}',
  'pagefind/wasm.en.pagefind': 'x'.repeat(2000),
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly host?: string;
}

/** Asks with the address exactly as written, which `fetch` would tidy first. */
async function siteOf(
  files: Readonly<Record<string, string>>,
  options: Partial<Parameters<typeof serve>[0]> = {},
) {
  const { port, hosts, close } = await serve({ dir: folderOf(files), ...options });
  onTestFinished(close);
  const get = (address: string, { method = 'GET', headers = {}, host = '127.0.0.1' }: Ask = {}) =>
    new Promise<Answer>((resolve, reject) => {
      request({ host, port, path: address, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(parts) });
        });
      })
        .on('error', reject)
        .end();
    });
  return { get, hosts, port };
}

describe('a page', () => {
  it('is found by the address of its folder', async () => {
    const { get } = await siteOf(SITE);
    const { status, headers, body } = await get('/pathways/autism/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(body.toString()).toBe(LONG);
  });

  it('has one address: without the slash it leads there, with the question kept', async () => {
    const { get } = await siteOf(SITE);
    const { status, headers } = await get('/pathways/autism?age=7');
    expect(status).toBe(301);
    expect(headers.location).toBe('/pathways/autism/?age=7');
  });

  it('is never sent to another host by slashes at the front', async () => {
    const { get } = await siteOf(SITE);
    const { headers } = await get('//pathways/autism');
    expect(headers.location).toBe('/pathways/autism/');
  });

  it('comes with the headers the host asks for, even where there is none', async () => {
    const { get } = await siteOf(SITE, {
      headers: { 'Content-Security-Policy': "default-src 'self'" },
    });
    for (const address of ['/', '/pathways/autism', '/nowhere/']) {
      const { headers } = await get(address);
      expect(headers['content-security-policy']).toBe("default-src 'self'");
    }
  });
});

describe('compression', () => {
  it('is brotli where the browser can read it', async () => {
    const { get } = await siteOf(SITE);
    const { headers, body } = await get('/pathways/autism/', {
      headers: { 'accept-encoding': 'gzip, deflate, br' },
    });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.length).toBeLessThan(LONG.length / 10);
    expect(brotliDecompressSync(body).toString()).toBe(LONG);
  });

  it('is gzip for older ones', async () => {
    const { get } = await siteOf(SITE);
    const { headers, body } = await get('/pathways/autism/', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(LONG);
  });

  it('is left out where nobody asked for it, and where it would gain nothing', async () => {
    const { get } = await siteOf(SITE);
    const plain = await get('/pathways/autism/');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await get('/pagefind/wasm.en.pagefind', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(packed.headers['content-encoding']).toBeUndefined();
  });

  it('sends the whole page to whoever asks for a part of it', async () => {
    const { get } = await siteOf(SITE);
    const { status, body } = await get('/pathways/autism/', {
      headers: { range: 'bytes=0-9', 'accept-encoding': 'gzip' },
    });
    expect(status).toBe(200);
    expect(gunzipSync(body).toString()).toBe(LONG);
  });
});

it.each([
  ['/notes.txt', 'text/plain; charset=utf-8'],
  ['/feeds/dates.ics', 'text/calendar; charset=utf-8'],
  ['/data/services.json', 'application/json; charset=utf-8'],
  ['/_astro/page.abc123.css', 'text/css; charset=utf-8'],
  ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
])('%s says that it is %s', async (address, type) => {
  const { get } = await siteOf(SITE);
  const { headers } = await get(address);
  expect(headers['content-type']).toBe(type);
});

describe('an address with no page', () => {
  it.each([
    '/nowhere/',
    '/nowhere',
    '/404',
    '/pathways/',
    '/notes.txt/',
    '/%E0%A4%A',
    '/%00',
    '/a%2fb',
  ])('%s gets the page that helps, and says so to machines', async (address) => {
    const { get } = await siteOf(SITE);
    const { status, headers, body } = await get(address);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body.toString()).toBe('<h1>We cannot find that page</h1>');
  });

  it('is asked about again, even among files that may be kept for ever', async () => {
    const { get } = await siteOf(SITE);
    const { status, headers } = await get('/_astro/next-build.css');
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('gets plain words where the site has no such page', async () => {
    const { get } = await siteOf({ 'index.html': 'Home' });
    const { status, body } = await get('/nowhere/');
    expect(status).toBe(404);
    expect(body.toString()).toBe('There is no page at this address.');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..\\secret.txt',
    '/../secret',
  ])('never reaches outside the site: %s', async (address) => {
    const outside = folderOf({
      'secret.txt': 'secret',
      'secret/index.html': 'secret',
      'site/index.html': 'Home',
    });
    const { get } = await siteOf({}, { dir: path.join(outside, 'site') });
    const { status, body } = await get(address);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });
});

describe('a page asked for again', () => {
  it('is not sent again while it stays the same', async () => {
    const { get } = await siteOf(SITE);
    const first = await get('/pathways/autism/');
    const tag = first.headers.etag ?? '';
    expect(tag).not.toBe('');
    const again = await get('/pathways/autism/', { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.etag).toBe(tag);
    expect(again.headers.vary).toBe('Accept-Encoding');
    expect(again.body.length).toBe(0);
  });

  it('is sent when it has changed', async () => {
    const { get } = await siteOf(SITE);
    const { status, headers } = await get('/', { headers: { 'if-none-match': 'W/"1-1"' } });
    expect(status).toBe(200);
    expect(headers.etag).not.toBe('W/"1-1"');
  });

  it('is asked about each time, but a file named for its content never', async () => {
    const { get } = await siteOf(SITE);
    const page = await get('/');
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    const styles = await get('/_astro/page.abc123.css');
    expect(styles.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('a site under a path of its own', () => {
  it('answers there, and leads there from the root', async () => {
    const { get } = await siteOf(SITE, { base: '/send' });
    expect((await get('/send/')).body.toString()).toBe('<h1>Home</h1>');
    expect((await get('/send/pathways/autism')).headers.location).toBe('/send/pathways/autism/');
    expect((await get('/send?a=1')).headers.location).toBe('/send/?a=1');
    expect((await get('/')).headers.location).toBe('/send/');
  });

  it('has nothing outside it', async () => {
    const { get } = await siteOf(SITE, { base: 'send/' });
    expect((await get('/pathways/autism/')).status).toBe(404);
    expect((await get('/sendmail/')).status).toBe(404);
  });
});

it('tells a program what a page is without sending it', async () => {
  const { get } = await siteOf(SITE);
  const { status, headers, body } = await get('/pathways/autism/', { method: 'HEAD' });
  expect(status).toBe(200);
  expect(headers['content-length']).toBe(String(LONG.length));
  expect(body.length).toBe(0);
});

it('can only be read', async () => {
  const { get } = await siteOf(SITE);
  const { status, headers } = await get('/', { method: 'POST' });
  expect(status).toBe(405);
  expect(headers.allow).toBe('GET, HEAD');
});

it('answers at every address that "localhost" may mean on this computer', async () => {
  const { get, hosts } = await siteOf(SITE);
  expect(hosts).toContain('127.0.0.1');
  for (const host of hosts) expect((await get('/', { host })).status).toBe(200);
});

it('shows a new build without being started again', async () => {
  const dir = folderOf({ 'index.html': 'Old' });
  const { get } = await siteOf({}, { dir });
  expect((await get('/')).body.toString()).toBe('Old');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(path.join(dir, 'index.html'), 'Newer');
  expect((await get('/')).body.toString()).toBe('Newer');
});
