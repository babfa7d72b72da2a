import path from 'node:path';
import { readJson } from './read-json.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { projectNode } from './set-up/project-node.mjs';

/**
 * Run a tool that the project installed, with the project's own Node. Its script is started
 * directly, so that no shell stands in between on any system.
 *
 * @param {string} name of the package, which is also its command
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function tool(name, args, options) {
  const folder = path.join(root, 'node_modules', name);
  const manifest = readJson(path.join(folder, 'package.json'));
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (manifest);
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`The package ${name} has no command of that name.`);
  return run(projectNode(), [path.join(folder, script), ...args], options);
}
