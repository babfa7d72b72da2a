/**
 * Turn the files of `content/` into records, each held to its schema. Every mistake in every
 * file comes back, not only the first; a file with a mistake yields no record.
 */
import type { z } from 'astro/zod';
import {
  collections,
  type CollectionName,
  type Content,
  type Entry,
  type Realm,
} from './collections.ts';
import { describe } from './describe.ts';
import { idPattern } from '../model/ids.ts';
import { error, type Issue } from './issue.ts';
import { parseFile } from './parse-file.ts';

export interface ContentFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The ids that files claim, also those of files with mistakes: one mistake is told once. */
export type Ids = Readonly<Record<CollectionName, ReadonlySet<string>>>;

export interface Loaded {
  readonly content: Content;
  readonly ids: Ids;
  readonly issues: readonly Issue[];
}

const names = Object.keys(collections) as CollectionName[];

export function loadContent(files: readonly ContentFile[]): Loaded {
  const found = Object.fromEntries(names.map((name) => [name, [] as Entry<unknown>[]]));
  const ids = Object.fromEntries(names.map((name) => [name, new Set<string>()]));
  const issues: Issue[] = [];
  for (const { path, text } of files) {
    const below = path.replace(/^content\//, '');
    const place = locate(below);
    if (!place) {
      if (!ignored.test(below)) issues.push(strayFile(path));
      continue;
    }
    ids[place.name]?.add(place.id);
    if (!place.id.split('/').every((part) => idPattern.test(part))) issues.push(badName(path));
    const { value, body, bodyLine, lineOf, mistakes } = parseFile(path, text);
    const fault = (line: number | null, field: string | null, problem: string, fix: string) =>
      issues.push({ severity: 'error', file: path, line, field, problem, fix });
    for (const { line, problem, fix } of mistakes) fault(line, null, problem, fix);
    if (mistakes.length > 0) continue;
    const schema: z.ZodType = collections[place.name].schema;
    const read = schema.safeParse(value);
    if (!read.success) {
      for (const { field, path: at, problem, fix } of describe(read.error, value, schema)) {
        fault(lineOf(at), field, problem, fix);
      }
      continue;
    }
    const realm: Realm = below.startsWith('england/') ? 'england' : 'local';
    found[place.name]?.push({
      id: place.id,
      file: path,
      realm,
      data: read.data,
      body,
      bodyLine,
      lineOf,
    });
  }
  for (const entries of Object.values(found)) entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { content: found as unknown as Content, ids: ids as unknown as Ids, issues };
}

/** Files that live beside the records: guides for editors. */
const ignored = /(^|\/)((README|LICENSE|FIELDS)\.md|spelling\.txt)$/;

function locate(below: string): { name: CollectionName; id: string } | null {
  for (const name of names) {
    const found = collections[name].pattern.exec(below)?.groups;
    if (found?.['id']) {
      const { id, flow } = found;
      return { name, id: flow ? `${flow}/${id}` : id };
    }
  }
  return null;
}

/** A file's name is its record's id and part of its page's address. */
function badName(path: string): Issue {
  const name = path.replace(/^.*\//, '');
  const plain = name
    .replace(/\.[a-z]+$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return error(
    { file: path, line: null, field: null },
    `The file name "${name}" cannot be part of an address.`,
    `Rename the file to "${plain}${/\.[a-z]+$/.exec(name)?.[0] ?? ''}": small letters, digits and hyphens.`,
  );
}

function strayFile(file: string): Issue {
  return {
    severity: 'error',
    file,
    line: null,
    field: null,
    problem: 'No kind of record lives here.',
    fix: 'Move the file to the folder of its kind, such as content/local/services/, or correct its ending.',
  };
}
