import { command } from './command.mjs';

await command(async () => {
  const { runQuickTests } = await import('./stages/quick-tests.mjs');
  return runQuickTests();
});
