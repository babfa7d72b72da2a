import fs from 'node:fs';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { run } from '../run.mjs';
import { findBrowser } from './find-browser.mjs';
import { message } from './message.mjs';
import { projectNode } from './project-node.mjs';

const PLAYWRIGHT = 'node_modules/playwright-core/cli.js';

/**
 * A browser for the tests: one that is there, or one that can be installed.
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  let output = '';
  for (const [program, ...args] of await waysToInstall()) {
    if (program === undefined) continue;
    console.log(`Installing a browser for the tests: ${[program, ...args].join(' ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    output = (await run(program, args, { listen: true, env })).output;
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Stop(noBrowser(output));
}

async function waysToInstall() {
  const release = process.platform === 'linux' ? readRelease() : '';
  return waysToInstallFor({
    release,
    node: projectNode(),
    asRoot: process.getuid?.() === 0,
    sudo: release !== '' && (await run('sudo', ['-n', 'true'], { listen: true })).code === 0,
  });
}

/**
 * The commands worth trying, in turn. Debian's own Chromium comes with all it needs. Ubuntu's is
 * kept apart from the rest of the disk and cannot be driven, so Playwright's is fetched there, and
 * its libraries where we may.
 *
 * @param {{ release: string, node: string, asRoot: boolean, sudo: boolean }} computer
 *   `release`: what /etc/os-release says, empty where it is not Linux
 * @returns {string[][]}
 */
export function waysToInstallFor({ release, node, asRoot, sudo }) {
  const fetch = [node, PLAYWRIGHT, 'install', 'chromium', '--no-shell'];
  const mayInstall = asRoot || sudo;
  const aptFamily = /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(release);
  if (!mayInstall || !aptFamily) return [fetch];

  const raised = asRoot ? [] : ['sudo', '-n'];
  if (/^ID="?ubuntu/m.test(release)) {
    return [[...raised, node, PLAYWRIGHT, 'install-deps', 'chromium'], fetch];
  }
  const apt = [...raised, 'apt-get', '-o', 'DPkg::Lock::Timeout=120'];
  return [[...apt, 'update'], [...apt, 'install', '--yes', 'chromium'], fetch];
}

/** @param {string} output of the last attempt */
export function noBrowser(output) {
  const told = message(
    'The tests need a browser, and none was found or could be installed.',
    'Looked for Chromium, Chrome and Edge, in the usual places and in the variables WAYMARK_CHROMIUM and CHROME_PATH.',
    'Install Chrome or Chromium, or set WAYMARK_CHROMIUM to the path of one, then run the command again.',
  );
  const said = output.trim().split('\n').slice(-8).join('\n');
  return said ? `${told}\n\n${said}` : told;
}

function readRelease() {
  try {
    return fs.readFileSync('/etc/os-release', 'utf8');
  } catch {
    return 'ID=unknown';
  }
}
