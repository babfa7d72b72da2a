import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { run } from '../run.mjs';
import { message } from './message.mjs';
import { projectNode } from './project-node.mjs';

/** The variables by which a person names a browser; the first is also how the tests are told. */
const VARIABLES = ['WAYMARK_CHROMIUM', 'CHROME_PATH'];

/**
 * Find a Chromium, Chrome or Edge that starts. One named by hand is used or complained of, never
 * passed over.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function findBrowser() {
  const named = VARIABLES.find((name) => process.env[name]);
  if (named !== undefined) {
    const place = process.env[named] ?? '';
    if (await starts(place)) return place;
    throw new Stop(namedBrowserMissing(named, place));
  }
  for (const place of [...usualPlaces(process), await playwrightsOwn()]) {
    if (place !== undefined && (await starts(place))) return place;
  }
  return undefined;
}

/**
 * @param {string} variable
 * @param {string} place
 */
export function namedBrowserMissing(variable, place) {
  return message(
    'The browser that was named cannot be started.',
    `${variable} is "${place}".`,
    `Point ${variable} to a Chromium, Chrome or Edge, or clear it so that one is looked for.`,
  );
}

/**
 * Where browsers usually stand, the likeliest first.
 * @param {{ platform: string, env: Readonly<Record<string, string | undefined>> }} computer
 * @returns {string[]}
 */
export function usualPlaces({ platform, env }) {
  if (platform === 'win32') {
    const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const browsers = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    return browsers.flatMap((browser) =>
      homes.filter((home) => home !== undefined).map((home) => path.win32.join(home, ...browser)),
    );
  }
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', env['HOME'] ?? ''].map(
        (home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  const names = [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
  ];
  const folders = [...new Set(['/usr/bin', ...(env['PATH'] ?? '').split(':')])].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** The browser that Playwright fetches, where it has. */
async function playwrightsOwn() {
  const ask = "import('playwright-core').then((p) => console.log(p.chromium.executablePath()))";
  const { code, output } = await run(projectNode(), ['--eval', ask], { listen: true });
  return code === 0 ? output.trim() : undefined;
}

/**
 * Ubuntu's `chromium` may be a note that says how to install one, so being there is not enough.
 * On Windows a browser asked for its version opens a window, so there it is.
 *
 * @param {string} place
 */
async function starts(place) {
  if (!fs.existsSync(place)) return false;
  if (process.platform === 'win32') return true;
  const { code } = await run(place, ['--version'], { listen: true, timeout: 20_000 });
  return code === 0;
}
