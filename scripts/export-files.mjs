import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { command, Stop } from './command.mjs';
import { root } from './root.mjs';

await command(async () => {
  const dist = path.join(root, 'dist');
  if (!fs.existsSync(path.join(dist, 'index.html'))) {
    throw new Stop('There is no built site.\n  Run "npm run build" first, then this again.');
  }
  const { writeZip } = await import('./export/write-zip.mjs');
  const zip = path.join(root, 'reports', 'waymark.zip');
  const { files, bytes } = writeZip(dist, zip, process.env['BASE'] ?? '/');
  console.log(`${files} files, ${(bytes / 1e6).toFixed(1)} MB: reports/waymark.zip`);
  console.log('Unpack it on a memory stick and open waymark/index.html.');
  return 0;
});
