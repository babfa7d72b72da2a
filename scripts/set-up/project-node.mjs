import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Stop } from '../command.mjs';
import { root } from '../root.mjs';
import { linkNode } from './link-node.mjs';
import { noNodeForProject, packagedNode, packagedNodeFails } from './node-version.mjs';

/**
 * The Node that builds and tests the project: the one npm installed with it. The Node that runs
 * this script may be older, and is still the same one after the installation.
 */
export function projectNode() {
  const place = packagedNode(process.platform, process.arch);
  if (!place || !fs.existsSync(path.join(root, place))) return process.execPath;
  return path.join(root, place);
}

/** Stop before a long download where no Node could run what it brings. */
export function checkNodeBeforehand() {
  const { platform, arch } = process;
  const problem = noNodeForProject({ platform, arch, version: process.versions.node });
  if (problem) throw new Stop(problem);
}

/** Stop where the Node that was installed cannot run here, as on a Linux without glibc. */
export function checkNodeAfterwards() {
  const node = projectNode();
  if (node === process.execPath) return;
  const packaged = path.relative(root, node);
  if (spawnSync(node, ['--version']).status !== 0) {
    throw new Stop(packagedNodeFails({ packaged, version: process.versions.node }));
  }
  linkNode(root, packaged, process.platform);
}
