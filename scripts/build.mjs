import { command } from './command.mjs';

await command(async () => {
  const { setUp } = await import('./set-up/set-up.mjs');
  await setUp();
  const { buildSite } = await import('./build/build-site.mjs');
  await buildSite();
  return 0;
});
