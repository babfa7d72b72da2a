import { command } from './command.mjs';

// The live server for editors and developers: a page changes as its file is saved.
await command(async () => {
  const { setUp } = await import('./set-up/set-up.mjs');
  await setUp();
  const { tool } = await import('./tool.mjs');
  const { code } = await tool('astro', ['dev', ...process.argv.slice(2)]);
  return code;
});
