import fs from 'node:fs';
import path from 'node:path';
import { Stop, command } from './command.mjs';

/**
 * `npm run weights`: what each page of the built site costs a parent on a weak signal, the
 * heaviest first. `-- /services/` names the part of the site.
 */
await command(async () => {
  const { root } = await import('./root.mjs');
  const { weighPages } = await import('./build/page-weight.mjs');
  const { secondsToOpen } = await import('./build/weak-signal.mjs');
  const { weighScripts } = await import('./build/script-weight.mjs');
  const dist = path.join(root, 'dist');
  if (!fs.existsSync(dist)) throw new Stop('There is no built site. Run "npm run build" first.');
  const part = process.argv[2] ?? '/';
  const pages = weighPages(dist).filter(({ page }) => page.startsWith(part));
  const scripts = new Map(
    weighScripts(
      dist,
      pages.map(({ page }) => page),
    ).map(({ page, bytes }) => [page, bytes]),
  );
  console.log('To read  Scripts  On a weak signal  Page');
  for (const { page, bytes } of pages) {
    const seconds = secondsToOpen(bytes).toFixed(1);
    console.log(
      `${String(bytes).padStart(7)}  ${String(scripts.get(page)).padStart(7)}  ${seconds.padStart(9)} seconds  ${page}`,
    );
  }
  return 0;
});
