/**
 * `npm run new-area -- poole`: write an empty `content/local/` for another area. It never writes
 * over one that is there: `--to FOLDER` names another place for it.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { newArea } from '../content/new-area.ts';
import { idPattern } from '../model/ids.ts';
import { project } from '../site.ts';

const { values, positionals } = parseArgs({
  options: { to: { type: 'string', default: project } },
  allowPositionals: true,
});
const [id = '', ...more] = positionals;
const local = join(values.to, 'content/local');

if (more.length > 0 || !idPattern.test(id)) {
  stop('Name the area in small letters and hyphens, such as: npm run new-area -- poole');
} else if (existsSync(local)) {
  stop(
    `There is an area in ${local}. Move that folder away first, or name another place: npm run new-area -- ${id} --to ../${id}`,
  );
} else {
  for (const { path, text } of newArea(id, new Date().toISOString().slice(0, 10))) {
    const file = join(values.to, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
  console.log('Every place to fill is named in content/local/README.md.');
}

function stop(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
