import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { npm } from '../npm.mjs';
import { root } from '../root.mjs';
import { freeSpace, notEnoughRoom } from './disk-space.mjs';
import { installFailed } from './install-failed.mjs';
import { installerNode } from './installer-node.mjs';
import { foldersToFill, packagesAreInstalled, readPackages, thisComputer } from './packages.mjs';

/** NODE_ENV or a setting on this computer may ask npm to leave out what the build needs. */
const ALL_OF_IT = ['--include=dev', '--include=optional', '--prefer-offline'];

/** Install what the lockfile asks for, unless just that is there. */
export async function installPackages() {
  if (packagesAreInstalled(root)) return;
  const tooFull = notEnoughRoom(freeSpace(root));
  if (tooFull) throw new Stop(tooFull);

  const node = await installerNode();
  console.log('Installing the packages this project needs (about 500 MB, once).');
  const stopCounting = showProgress();
  const { code, output } = await npm([...wayToInstall(), ...ALL_OF_IT], { listen: true, node });
  stopCounting();
  if (code !== 0) throw new Stop(installFailed(output));
  console.log('The packages are installed.');
}

/**
 * Start from nothing, except on Windows where this very Node stands in what would be cleared: there
 * a program that runs cannot be removed, and npm changes only what differs.
 */
function wayToInstall() {
  const inside = process.execPath.startsWith(path.join(root, 'node_modules'));
  return process.platform === 'win32' && inside ? ['install', '--no-save'] : ['ci'];
}

/** npm shows its own progress only to a terminal; a count is told to logs as well. */
function showProgress() {
  const folders = foldersToFill(
    readPackages(path.join(root, 'package-lock.json')) ?? {},
    thisComputer(),
  );
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
