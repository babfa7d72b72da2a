import fs from 'node:fs';
import path from 'node:path';
import { asApache, asHeadersFile } from './headers.mjs';

/**
 * Put beside a built site what hosts read from it. nginx reads its own from `hosting/nginx.conf`.
 * @param {string} dist
 */
export function writeHosting(dist) {
  fs.writeFileSync(path.join(dist, '_headers'), asHeadersFile());
  fs.writeFileSync(path.join(dist, '.htaccess'), asApache());
}
