import { command } from './command.mjs';

await command(async () => {
  const { runSlowTests } = await import('./stages/slow-tests.mjs');
  return runSlowTests();
});
