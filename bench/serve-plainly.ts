import compression from '@polka/compression';
import sirv from 'sirv';
import { listen } from '../scripts/serve/listen.mjs';

/**
 * Serve a folder compressed as our own server does, but without our headers: another generator's
 * pages would not work under our policy.
 */
export function servePlainly(dir: string): ReturnType<typeof listen> {
  const compress = compression({ brotli: true, level: 6, mimes: /text|javascript|json|xml|wasm/i });
  const send = sirv(dir, { etag: true });
  return listen((request, response) => {
    compress(request, response, () => {
      send(request, response, () => {
        response.writeHead(404).end();
      });
    });
  }, 0);
}
