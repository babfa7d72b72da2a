import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { npm } from '../npm.mjs';
import { root } from '../root.mjs';
import { installFailed } from './install-failed.mjs';
import { canRunProject, packagedNode } from './node-version.mjs';
import { packagesAreInstalled, readPackages } from './packages.mjs';

/**
 * The Node for npm to run on while it installs. npm leaves out, without a word, the native parts
 * of packages that are not made for the Node it runs on. So where that is too old, the project's
 * own is fetched first, to a place that the installation does not clear.
 *
 * @returns {Promise<string>} its path
 */
export async function installerNode() {
  const place = packagedNode(process.platform, process.arch);
  if (place === undefined || canRunProject(process.versions.node)) return process.execPath;

  const folder = path.join(root, '.cache', 'node');
  const wanted = projectOfOne(path.dirname(path.dirname(place)));
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(wanted)) {
    fs.writeFileSync(path.join(folder, name), JSON.stringify(content));
  }
  if (!packagesAreInstalled(folder)) {
    console.log(`Fetching a newer Node for this project (here is ${process.versions.node}).`);
    const { code, output } = await npm(['ci', '--prefix', folder], { listen: true });
    if (code !== 0) throw new Stop(installFailed(output));
  }
  return path.join(folder, place);
}

/**
 * A project that asks for one locked package and nothing else, so that npm proves what it fetched.
 * @param {string} place of the package in node_modules
 */
function projectOfOne(place) {
  const locked = readPackages(path.join(root, 'package-lock.json'))?.[place];
  if (locked?.version === undefined) throw new Error(`${place} is not in package-lock.json.`);
  const asked = { name: 'node', dependencies: { [path.basename(place)]: locked.version } };
  return {
    'package.json': asked,
    'package-lock.json': {
      name: asked.name,
      lockfileVersion: 3,
      requires: true,
      packages: { '': asked, [place]: { ...locked, optional: undefined } },
    },
  };
}
