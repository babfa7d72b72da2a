import fs from 'node:fs';
import path from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersFor } from '../hosting/headers.mjs';
import { listen } from './listen.mjs';

/**
 * Serve a built site as a good host would: compressed, one address a page, the site's own page for
 * what is not there. Files are looked up as they are asked for, so a new build needs no restart.
 *
 * @param {{ dir: string, port?: number, base?: string, headers?: Readonly<Record<string, string>> }} site
 *   `base`: the path the site stands under; `headers`: sent with every answer
 * @returns {Promise<{ port: number, hosts: string[], close: () => Promise<void> }>}
 */
export function serve({ dir, port = 0, base = '/', headers = {} }) {
  const prefix = base.replace(/^\/*|\/*$/g, '/').replace(/^\/+$/, '/');
  const compress = compression({ brotli: true, level: 6, mimes: /text|javascript|json|xml|wasm/i });
  const send = sirv(dir, {
    dev: true,
    etag: true,
    extensions: [],
  });

  return listen((request, response) => {
    // Parts of a file and compression do not go together, and a server may always send the whole.
    delete request.headers.range;
    const address = (request.url ?? '/').slice(prefix.length - 1);
    for (const [name, value] of Object.entries({ ...sent(address), ...headers })) {
      response.setHeader(name, value);
    }
    response.setHeader('Vary', 'Accept-Encoding');

    compress(request, response, () => {
      completeHead(request, response);
      const asked = route(dir, prefix, request);
      switch (asked.kind) {
        case 'wrong-method':
          response.setHeader('Allow', 'GET, HEAD');
          text(response, 405, 'This site can only be read.');
          return;
        case 'elsewhere':
          response.setHeader('Location', asked.address);
          text(response, 301, `This page is at ${asked.address}`);
          return;
        case 'unknown':
          notFound(dir, response);
          return;
        case 'file':
          request.url = asked.address;
          send(request, response, () => {
            notFound(dir, response);
          });
      }
    });
  }, port);
}

/**
 * What a host sends, but for the promise to use https alone: this one has no certificate.
 * @param {string} address
 */
function sent(address) {
  const { 'Strict-Transport-Security': _, ...rest } = headersFor(address);
  return rest;
}

/**
 * @typedef {{ kind: 'wrong-method' } | { kind: 'elsewhere', address: string }
 *   | { kind: 'unknown' } | { kind: 'file', address: string }} Route
 */

/**
 * @param {string} dir
 * @param {string} prefix
 * @param {import('node:http').IncomingMessage} request
 * @returns {Route}
 */
function route(dir, prefix, { method, url = '/' }) {
  if (method !== 'GET' && method !== 'HEAD') return { kind: 'wrong-method' };
  const [, asked = '/', query = ''] = /^([^?]*)(\?.*)?$/.exec(url) ?? [];
  if (`${asked}/` === prefix || (asked === '/' && prefix !== '/')) {
    return { kind: 'elsewhere', address: prefix + query };
  }
  if (!asked.startsWith(prefix)) return { kind: 'unknown' };

  const address = asked.slice(prefix.length - 1);
  if (address.endsWith('/')) return { kind: 'file', address: `${address}index.html${query}` };
  if (!hasPage(dir, address)) return { kind: 'file', address: address + query };
  // Slashes at the front would make it the name of another host.
  return { kind: 'elsewhere', address: `${asked.replace(/^\/+/, '/')}/${query}` };
}

/**
 * Whether an address without a slash at its end names the folder of a page.
 * @param {string} dir
 * @param {string} address
 */
function hasPage(dir, address) {
  try {
    const page = path.join(dir, decodeURIComponent(address), 'index.html');
    return page.startsWith(path.resolve(dir) + path.sep) && fs.existsSync(page);
  } catch {
    return false;
  }
}

/**
 * Say what sirv leaves out: the alphabet of texts, a type for Pagefind's own files, and on "not
 * changed" the tag that did not.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function completeHead(request, response) {
  const writeHead = response.writeHead.bind(response);
  /**
   * @param {number} status
   * @param {Record<string, string | number>} [head]
   */
  const complete = (status, head = {}) => {
    const type = String(head['Content-Type'] ?? '');
    const tag = request.headers['if-none-match'];
    return writeHead(status, {
      ...head,
      ...('Content-Type' in head && { 'Content-Type': completeType(type) }),
      ...(status === 304 && tag !== undefined && { ETag: tag }),
    });
  };
  response.writeHead = /** @type {typeof response.writeHead} */ (complete);
}

/** @param {string} type */
function completeType(type) {
  if (type === '') return 'application/octet-stream';
  const isText = /^text\/|javascript|json|xml/.test(type);
  return isText && !type.includes('charset') ? `${type}; charset=utf-8` : type;
}

/**
 * @param {string} dir
 * @param {import('node:http').ServerResponse} response
 */
function notFound(dir, response) {
  // It may be there tomorrow, even where what is there may be kept for ever.
  response.setHeader('Cache-Control', 'no-cache');
  const page = path.join(dir, '404.html');
  if (!fs.existsSync(page)) {
    text(response, 404, 'There is no page at this address.');
    return;
  }
  const body = fs.readFileSync(page);
  response.writeHead(404, { 'Content-Type': 'text/html', 'Content-Length': body.length });
  response.end(body);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} body
 */
function text(response, status, body) {
  response.writeHead(status, {
    'Content-Type': 'text/plain',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}
