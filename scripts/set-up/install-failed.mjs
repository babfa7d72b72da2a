import { message } from './message.mjs';

/**
 * What npm's codes mean to somebody who has never met them. The first that fits is told.
 * @type {readonly { readonly sign: RegExp, readonly seen: string, readonly toDo: string }[]}
 */
const CAUSES = [
  {
    sign: /spawn npm ENOENT|npm: (command )?not found|'npm' is not recognized/,
    seen: 'npm was not found. It comes with Node.',
    toDo: 'Install Node 22 from https://nodejs.org/ and run the command again.',
  },
  {
    sign: /ENOSPC|no space left/i,
    seen: 'The disk is full.',
    toDo: 'Delete or move something (about 700 MB is needed), then run the command again.',
  },
  {
    sign: /CERT|self.signed/,
    seen: 'The connection to the package registry could not be trusted. A school or office network often reads what passes through it.',
    toDo: 'Try another network, or ask whoever runs this one which certificate npm needs (the setting is called "cafile").',
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i,
    seen: 'The package registry did not answer. There may be no internet, or a proxy may be needed.',
    toDo: 'Check the connection, then run the command again. What was already fetched is kept.',
  },
  {
    sign: /EACCES|EPERM|EBUSY|ENOTEMPTY/,
    seen: 'A file in node_modules could not be written. It may belong to another user, or another program may have it open.',
    toDo: 'Close editors and other terminals that use this folder, delete the folder node_modules, then run the command again.',
  },
  {
    sign: /EUSAGE|in sync/,
    seen: 'package.json and package-lock.json do not agree.',
    toDo: 'Run "npm install" and commit package-lock.json with package.json.',
  },
];

/**
 * Say in plain words why `npm ci` failed. npm's own words follow, for whoever can use them.
 * @param {string} output all that npm wrote
 */
export function installFailed(output) {
  const cause = CAUSES.find(({ sign }) => sign.test(output));
  const told = message(
    'The packages could not be installed.',
    cause?.seen ?? 'npm stopped for a reason this script does not know.',
    cause?.toDo ?? 'Read what npm wrote, below. Running the command again often helps.',
  );
  const said = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line))
    .slice(0, 12);
  return said.length > 0 ? `${told}\n\n${said.join('\n')}` : told;
}
