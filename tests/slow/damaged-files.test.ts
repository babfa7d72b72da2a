/**
 * Break the real files in every way that hands and programs break files, one at a time, and read
 * what an editor is told. Files that belong together are checked together: the damaged one among
 * the whole content's ids, with the records that rules compare it with.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { collections, type CollectionName, type Content } from '../../src/content/collections.ts';
import { readGuide } from '../../src/content/guide.ts';
import type { Issue } from '../../src/content/issue.ts';
import { loadContent, type Ids } from '../../src/content/load-content.ts';
import { readFiles, routes } from '../../src/site.ts';
import { kinds, type Damaged, type Whole } from '../support/damage.ts';

const files = readFiles();
const whole = loadContent(files);
const guide = readGuide(readFileSync('content/README.md', 'utf8'));
const known = { today: '2026-11-30', routes: routes() };
const names = Object.keys(collections) as CollectionName[];
/** From each collection so many files, spread over it. */
const each = 2;

const samples: Whole[] = names.flatMap((collection) => {
  const entries = whole.content[collection];
  const step = Math.max(1, Math.floor(entries.length / each));
  // What rings a phone is broken in ways of its own.
  const rung = entries.filter(({ data }) => /"phone":"0\d{4} \d{6}"/.test(JSON.stringify(data)));
  return [
    ...new Set([...entries.filter((_, at) => at % step === 0).slice(0, each), ...rung.slice(0, 1)]),
  ].map(({ file }) => ({
    path: file,
    collection,
    text: files.find(({ path }) => path === file)?.text ?? '',
  }));
});

const table = new Map<
  string,
  { files: number; collections: Set<string>; accepted: number; refused: number; withLine: number }
>();

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const damaged = samples.flatMap((file) => {
    const broken = kind.damage(file);
    return broken ? [[file.path, file, broken] as const] : [];
  });

  it('is tried on real files', () => {
    expect(damaged.length).toBeGreaterThan(0);
  });

  it.each(damaged)('%s', (_, file, broken) => {
    const started = performance.now();
    const issues = tell(file, broken);
    expect(performance.now() - started).toBeLessThan(5_000);
    note(name, file, issues);
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (broken.told === 'accepted') {
      expect(errors).toEqual([]);
      return;
    }
    const told = broken.told;
    const said = errors.filter(({ problem }) => told.test(problem));
    expect(said, `told instead: ${JSON.stringify(errors)}`).not.toEqual([]);
    const { fix, field, line } = broken;
    if (fix) expect(said.map((issue) => issue.fix).join('\n')).toMatch(fix);
    if (field)
      expect(said.map((issue) => issue.field ?? '').some((one) => field.test(one))).toBe(true);
    if (line) expect(said.map((issue) => issue.line)).toContain(line);
    for (const issue of errors) {
      expect(guide(issue.problem), issue.problem).not.toBeNull();
      expect(issue.file).toBe(broken.path ?? file.path);
      expect(`${issue.problem} ${issue.fix}`).not.toMatch(
        /undefined|\[object|Zod|Invalid |Too (?:small|big):|Error:|\.ts:|node_modules/,
      );
      expect(issue.fix.length).toBeGreaterThan(5);
    }
  });
});

it('tries a thousand files and more, of every collection', () => {
  const total = [...table.values()].reduce((sum, row) => sum + row.files, 0);
  const seen = new Set([...table.values()].flatMap((row) => [...row.collections]));
  expect(total).toBeGreaterThanOrEqual(1000);
  expect(names.filter((name) => whole.content[name].length > 0 && !seen.has(name))).toEqual([]);
});

afterAll(() => {
  const rows = [...table].map(
    ([name, row]) =>
      `| ${name} | ${row.files} | ${row.collections.size} | ${row.refused} | ${row.withLine} | ${row.accepted} |`,
  );
  const total = [...table.values()].reduce((sum, row) => sum + row.files, 0);
  // A run of a few kinds alone says nothing of the whole.
  if (total < 1000) return;
  mkdirSync('reports', { recursive: true });
  writeFileSync(
    'reports/damaged-files.md',
    `# Damaged files\n\n${total} real files, each broken in one way, and what an editor was told. Written by \`tests/slow/damaged-files.test.ts\`.\n\n| Damage | Files | Collections | Refused | of these with a line | Rightly accepted |\n| --- | --: | --: | --: | --: | --: |\n${rows.join('\n')}\n`,
  );
});

/** What the checks say of the damaged file. */
function tell(file: Whole, broken: Damaged): Issue[] {
  const path = broken.path ?? file.path;
  const one = loadContent([{ path, text: broken.bytes.toString('utf8') }]);
  const content = Object.fromEntries(
    names.map((name) => [name, [...one.content[name], ...company(name, file)]]),
  ) as unknown as Content;
  const ids = Object.fromEntries(
    names.map((name) => [name, new Set([...whole.ids[name], ...one.ids[name]])]),
  ) as unknown as Ids;
  return [...one.issues, ...check(content, ids, known)].filter((issue) => issue.file === path);
}

/** The records of other files that rules compare this one with: small collections, and those that name its steps. */
function company(name: CollectionName, file: Whole): Content[CollectionName] {
  const together: readonly CollectionName[] = [
    'area',
    'overview',
    'urgent',
    'pathways',
    'flows',
    'questions',
    'worries',
    'outcomes',
    'sayings',
    'deadlineExceptions',
  ];
  const inFlow = file.path.includes('/navigator/');
  if (!together.includes(name) && !(inFlow && name === 'services')) return [];
  return whole.content[name].filter(
    (entry) => entry.file !== file.path,
  ) as unknown as Content[CollectionName];
}

function note(name: string, file: Whole, issues: readonly Issue[]): void {
  const row = table.get(name) ?? {
    files: 0,
    collections: new Set(),
    accepted: 0,
    refused: 0,
    withLine: 0,
  };
  const errors = issues.filter(({ severity }) => severity === 'error');
  row.files += 1;
  row.collections.add(file.collection);
  if (errors.length === 0) row.accepted += 1;
  else row.refused += 1;
  if (errors.some(({ line }) => line !== null)) row.withLine += 1;
  table.set(name, row);
}
