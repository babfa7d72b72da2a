import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    siteUrl: string;
  }
}

/** Serve the built site while the browser tests run; they ask where with `inject('siteUrl')`. */
export default async function serveSite(project: TestProject) {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no built site to test. Run "npm run build" first.');
  }
  const base = process.env['BASE'] ?? '/';
  const server = await serve({ dir: 'dist', base });
  project.provide('siteUrl', `http://localhost:${server.port}/${base}/`.replace(/(?<!:)\/+/g, '/'));
  return server.close;
}
