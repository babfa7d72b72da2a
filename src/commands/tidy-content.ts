/** `npm run content:tidy`: write every content file in the one form that the editor's form saves. No word changes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inNormalForm } from '../content/normal-form.ts';
import { project, readFiles } from '../site.ts';

const changed = readFiles()
  .filter(({ path }) => /\.(?:yaml|mdx)$/.test(path))
  .filter((file) => inNormalForm(file) !== file.text);
for (const file of changed) {
  writeFileSync(join(project, file.path), inNormalForm(file));
  console.log(file.path);
}
console.log(`${changed.length} files written anew.`);
