/**
 * `npm run change -- wiltshire-sendiass`: write a draft of the line that tells families what is
 * different about a service since the last commit, or since `--since REF`. Read it, and say it better.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../checks/nearest.ts';
import { draftChange, whatChanged } from '../content/draft-change.ts';
import { filesAt } from '../content/files-at.ts';
import { loadContent } from '../content/load-content.ts';
import { project, readContent } from '../site.ts';

const { values, positionals } = parseArgs({
  options: { since: { type: 'string', default: 'HEAD' } },
  allowPositionals: true,
});
const [id = ''] = positionals;
const { services } = readContent().content;
const service = services.find((one) => one.id === id);

if (!service) {
  const close = nearest(
    id,
    services.map((one) => one.id),
  );
  stop(`There is no service called "${id}".${close ? ` Did you mean "${close}"?` : ''}`);
} else {
  const before = loadContent(filesAt(values.since, project)).content.services;
  const change = whatChanged(before.find((one) => one.id === id)?.data ?? null, service.data) ?? {
    kind: 'correction',
    says: `Something about ${service.data.name} was put right.`,
  };
  const { path, text } = draftChange(id, change, new Date().toISOString().slice(0, 10));
  const file = join(project, path);
  if (existsSync(file)) stop(`${path} is there already.`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(
      `${path}\n\n${text}\nRead it, and say in one sentence what is different for a family.`,
    );
  }
}

function stop(why: string): void {
  console.error(why);
  process.exitCode = 2;
}
