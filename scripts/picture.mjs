import { command } from './command.mjs';

await command(async () => {
  const { setUp } = await import('./set-up/set-up.mjs');
  await setUp();
  const { takeHomePicture } = await import('./picture/home-picture.mjs');
  await takeHomePicture('docs/home.png');
  return 0;
});
