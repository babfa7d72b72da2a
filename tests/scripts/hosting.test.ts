import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { asNginx } from '../../scripts/hosting/headers.mjs';

it('gives nginx what every other host is given: run "npm run hosting" where this fails', () => {
  expect(readFileSync('hosting/nginx.conf', 'utf8')).toBe(asNginx());
});
