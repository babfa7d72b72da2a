import fs from 'node:fs';
import path from 'node:path';

/**
 * Let the scripts of package.json find the project's own Node by the name "node". npm 10 takes the
 * link away again when it drops the packages for other systems, which have a "node" too.
 *
 * @param {string} folder of the project
 * @param {string} node where it stands in the folder
 * @param {string} platform
 */
export function linkNode(folder, node, platform) {
  const bin = path.join(folder, 'node_modules', '.bin');
  const link = path.join(bin, platform === 'win32' ? 'node.cmd' : 'node');
  if (fs.existsSync(link)) return;
  fs.mkdirSync(bin, { recursive: true });
  const target = path.relative(bin, path.join(folder, node));
  if (platform === 'win32') {
    fs.writeFileSync(link, `@"%~dp0\\${target.replaceAll('/', '\\')}" %*\r\n`);
    return;
  }
  // One that leads nowhere is there too.
  fs.rmSync(link, { force: true });
  fs.symlinkSync(target, link);
}
