import { command } from './command.mjs';

// Everything a person needs to see the site: set up, build, serve until stopped.
await command(async () => {
  const { setUp } = await import('./set-up/set-up.mjs');
  await setUp();
  const { buildSite } = await import('./build/build-site.mjs');
  const dist = await buildSite();
  const { serveSite } = await import('./serve/serve-site.mjs');
  return serveSite(dist);
});
