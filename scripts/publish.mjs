import { command, Stop } from './command.mjs';

/** `npm run publish:to -- FOLDER` lets a web server read the built site; `--back` undoes it. */
await command(async () => {
  const { existsSync } = await import('node:fs');
  const path = await import('node:path');
  const process = await import('node:process');
  const { root } = await import('./root.mjs');
  const { goBack, publish } = await import('./publish/releases.mjs');
  const given = process.argv.slice(2).filter((word) => word !== '--back');
  const back = process.argv.includes('--back');
  const [folder] = given;
  if (folder === undefined || given.length > 1 || folder.startsWith('-')) {
    throw new Stop('Say where to publish: npm run publish:to -- FOLDER (or FOLDER --back).');
  }
  const dist = path.join(root, 'dist');
  if (!back && !existsSync(path.join(dist, 'index.html'))) {
    throw new Stop('There is no built site to publish. Run "npm run build" first.');
  }
  const release = back ? goBack(folder) : publish(dist, folder);
  console.log(`${path.join(folder, 'current')} is ${back ? 'again ' : ''}release ${release}.`);
  return 0;
});
