import fs from 'node:fs';
import path from 'node:path';
import { asNginx } from './hosting/headers.mjs';
import { root } from './root.mjs';

/** `npm run hosting`: write `hosting/nginx.conf` anew from the one source of headers. */
fs.mkdirSync(path.join(root, 'hosting'), { recursive: true });
fs.writeFileSync(path.join(root, 'hosting', 'nginx.conf'), asNginx());
