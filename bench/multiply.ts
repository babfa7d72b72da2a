import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/** What a copy of the project leaves behind: what git ignores, and git's own folder. */
const LEFT_BEHIND = new Set(['.git', '.astro', '.cache', 'dist', 'node_modules', 'reports']);

/**
 * Copy the project into a folder, with its services and providers this many times over. A copy of
 * a service is run by the same copy of its provider, so every reference in it leads somewhere.
 */
export function multiplyProject(project: string, to: string, times: number): void {
  for (const name of readdirSync(project).filter((entry) => !LEFT_BEHIND.has(entry))) {
    cpSync(path.join(project, name), path.join(to, name), { recursive: true });
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(to, 'node_modules'), 'junction');
  for (const area of ['england', 'local']) {
    for (const kind of ['services', 'providers']) {
      multiplyFolder(path.join(to, 'content', area, kind), times);
    }
  }
}

function multiplyFolder(folder: string, times: number): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    for (let copy = 2; copy <= times; copy += 1) {
      const id = copyOf(file.replace(/\.yaml$/, ''), copy);
      writeFileSync(path.join(folder, `${id}.yaml`), copyOfRecord(text, copy));
    }
  }
}

/**
 * The same record under other names: it gives up no old address, and leads to its own copies. It is
 * marked as one whose pages disagree, so that no answer of the guided questions need show it.
 */
export function copyOfRecord(text: string, copy: number): string {
  const record = parseDocument(text);
  record.set('name', `${String(record.get('name'))} ${nameOf(copy)}`);
  if (record.has('formerly')) record.set('formerly', []);
  if (record.get('status') === 'current') record.set('status', 'unclear');
  const provider = record.get('provider');
  if (typeof provider === 'string') record.set('provider', copyOf(provider, copy));
  const others = (record.toJS() as { readonly seeInstead?: readonly string[] }).seeInstead ?? [];
  if (others.length > 0)
    record.set(
      'seeInstead',
      others.map((id) => copyOf(id, copy)),
    );
  return record.toString({ lineWidth: 0 });
}

/** Six letters that are unlike those of every other copy, as names of real services are. */
const nameOf = (copy: number) =>
  createHash('sha256').update(String(copy)).digest('hex').slice(0, 6);

const copyOf = (id: string, copy: number) => `${id}-${copy}`;
