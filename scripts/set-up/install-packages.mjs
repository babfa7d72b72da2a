import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { npm } from '../npm.mjs';
import { root } from '../root.mjs';
import { freeSpace, notEnoughRoom } from './disk-space.mjs';
import { installFailed } from './install-failed.mjs';
import { foldersToFill, packagesAreInstalled, readPackages } from './packages.mjs';

/** Install what the lockfile asks for, unless just that is there. */
export async function installPackages() {
  if (packagesAreInstalled(root)) return;
  const tooFull = notEnoughRoom(freeSpace(root));
  if (tooFull) throw new Stop(tooFull);

  console.log('Installing the packages this project needs (about 500 MB, once).');
  const stopCounting = showProgress();
  // NODE_ENV or a setting on this computer may ask npm to leave out what only the build needs.
  const { code, output } = await npm(
    ['ci', '--include=dev', '--include=optional', '--prefer-offline'],
    {
      listen: true,
    },
  );
  stopCounting();
  if (code !== 0) throw new Stop(installFailed(output));
  console.log('The packages are installed.');
}

/** npm shows its own progress only to a terminal; a count is told to logs as well. */
function showProgress() {
  const folders = foldersToFill(readPackages(path.join(root, 'package-lock.json')) ?? {}, process);
  let told = -1;
  const timer = setInterval(() => {
    const done = folders.filter((folder) =>
      fs.existsSync(path.join(root, folder, 'package.json')),
    ).length;
    if (done !== told) console.log(`  ${done} of about ${folders.length} packages`);
    told = done;
  }, 3000);
  return () => {
    clearInterval(timer);
  };
}
