/**
 * Break the real files in every way that hands and programs break files, one at a time, and read
 * what an editor is told. Files that belong together are checked together: the damaged one among
 * the whole content's ids, with the records that rules compare it with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { collections, type CollectionName, type Content } from '../../src/content/collections.ts';
import { readGuide } from '../../src/content/guide.ts';
import type { Issue } from '../../src/content/issue.ts';
import { loadContent, type Ids } from '../../src/content/load-content.ts';
import { proveFlows, readFiles, routes } from '../../src/site.ts';
import { kinds, type Damaged, type Whole } from '../support/damage.ts';
import { testsOf } from '../support/kept-faults.ts';

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

interface Row {
  files: number;
  collections: Set<string>;
  accepted: number;
  refused: number;
  withLine: number;
  /** What an editor read of the first of them. */
  example: string;
}
const table = new Map<string, Row>();

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const damaged = samples.flatMap((file) => {
    const broken = kind.damage(file);
    return broken ? [[file.path, file, broken] as const] : [];
  });

  it('is tried on real files', () => {
    expect(damaged.length).toBeGreaterThan(0);
  });

  it.each(damaged)('%s', (_, file, broken) => {
    const started = process.cpuUsage();
    const issues = tell(file, broken);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6, 'seconds of the processor').toBeLessThan(5);
    note(name, file, issues, broken.told);
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

/** Nothing leans on one of these: a site may stand without it. */
const alone: ReadonlySet<CollectionName> = new Set([
  'localOverview',
  'localPathways',
  'localSteps',
  'localGuides',
  'localFlows',
  'localOutcomes',
  'lawCoverage',
  'inTheMoment',
  'comments',
  'changes',
  'easyRead',
  'deadlines',
  'sameWords',
  'searchPages',
  'draftChecks',
  'hardToRead',
]);

describe('taken away', () => {
  const gone = names.flatMap((collection) => {
    const all = whole.content[collection].map((entry) => ({ entry, leans: named(entry) }));
    const [most] = all.sort((a, b) => b.leans - a.leans);
    return most ? [[most.entry.file, collection, most.entry] as const] : [];
  });

  it.each(gone)('%s', (_, collection, entry) => {
    const content = { ...whole.content, [collection]: others(collection, entry.file) };
    const left = [...whole.ids[collection]].filter((id) => id !== entry.id);
    const ids = { ...whole.ids, [collection]: new Set(left) };
    const errors = check(content, ids, known).filter(({ severity }) => severity === 'error');
    note('taken away', { path: entry.file, collection, text: '' }, errors);
    expect(errors.length > 0).toBe(!alone.has(collection));
    for (const { file, problem, fix } of errors) {
      expect(guide(problem), problem).not.toBeNull();
      expect(`${file} ${problem} ${fix}`).toContain(ownName(entry.id));
    }
  });
});

describe('a flow that goes round', () => {
  const rounds = [
    ['flow.yaml', 'opening:\n  - "age"', 'opening:\n  - "age"\n  - "age"', 'age'],
    ['worries/autism.yaml', '\nask:\n', '\nask:\n  - "age"\n', 'age'],
  ] as const;

  it.each(rounds)('in %s', (name, from, to, question) => {
    const path = `content/england/navigator/find-help/${name}`;
    const broken = files.map((file) =>
      file.path === path ? { path, text: file.text.replace(from, to) } : file,
    );
    const { content, issues } = loadContent(broken);
    expect(issues).toEqual([]);
    const [told, ...more] = proveFlows(content).issues;
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      file: `content/england/navigator/find-help/questions/${question}.yaml`,
      problem: 'It is asked twice.',
      fix: expect.stringMatching(/^Name it once, .* On the path: [^[|]+\.$/) as string,
    });
    note(
      'a question asked again',
      { path, collection: 'flows', text: '' },
      told ? [told] : [],
      /./,
    );
  });
});

it('tries a thousand files and more, of every collection', () => {
  const total = [...table.values()].reduce((sum, row) => sum + row.files, 0);
  const seen = new Set([...table.values()].flatMap((row) => [...row.collections]));
  expect(total).toBeGreaterThanOrEqual(1000);
  expect(names.filter((name) => whole.content[name].length > 0 && !seen.has(name))).toEqual([]);
});

afterAll(async ({}: object, suite) => {
  const total = [...table.values()].reduce((sum, row) => sum + row.files, 0);
  // A run of a few kinds alone says nothing of the whole.
  if (total < 1000) return;
  const wrong = testsOf(suite).filter(({ state }) => state !== 'pass');
  const outcome =
    wrong.length === 0
      ? 'Every message named the file, matched the damage, and has its paragraph in [content/README.md](../content/README.md); none kept the check at work for five seconds.'
      : `**${wrong.length} of the tests failed**, so the table counts what was said, and not that it was right:\n\n${wrong.map(({ name }) => `- ${inCell(name)}`).join('\n')}\n\n`;
  const rows = [...table].map(
    ([name, { files, collections, refused, withLine, accepted, example }]) =>
      `| ${name} | ${files} | ${collections.size} | ${refused} | ${withLine} | ${accepted} | ${example} |`,
  );
  const text = `# Damaged files

${total} times a real content file was broken in one way, and an editor's message read. ${outcome} \`npm run test:all\` writes this anew (\`tests/slow/damaged-files.test.ts\`).

| Damage | Files | Kinds of file | Refused | of these with a line | Rightly accepted | An editor reads, for example |
| --- | --: | --: | --: | --: | --: | --- |
${rows.join('\n')}
`;
  writeFileSync('docs/damaged-files.md', await format(text, { parser: 'markdown' }));
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
  const beside: readonly CollectionName[] = file.path.includes('/navigator/')
    ? ['services']
    : file.path.includes('/england/letters/')
      ? ['steps', 'deadlines', 'letterParts']
      : file.path.includes('/england/deadlines/')
        ? ['letters', 'calls', 'draftChecks', 'letterParts']
        : [];
  if (!together.includes(name) && !beside.includes(name)) return [];
  return others(name, file.path);
}

function others(name: CollectionName, path: string): Content[CollectionName] {
  return whole.content[name].filter(
    ({ file }) => file !== path,
  ) as unknown as Content[CollectionName];
}

const ownName = (id: string) => id.replace(/^.*\//, '');

/** How many other files write a record's name between quotation marks. */
function named({ id, file }: { readonly id: string; readonly file: string }): number {
  return files.filter(({ path, text }) => path !== file && text.includes(`"${ownName(id)}"`))
    .length;
}

function note(
  name: string,
  { collection }: Whole,
  issues: readonly Issue[],
  told: Damaged['told'] = /./,
): void {
  const row = table.get(name) ?? {
    files: 0,
    collections: new Set(),
    accepted: 0,
    refused: 0,
    withLine: 0,
    example: '',
  };
  const errors = issues.filter(({ severity }) => severity === 'error');
  row.files += 1;
  row.collections.add(collection);
  if (errors.length === 0) row.accepted += 1;
  else row.refused += 1;
  if (errors.some(({ line }) => line !== null)) row.withLine += 1;
  const fits = errors.find(({ problem }) => told !== 'accepted' && told.test(problem));
  if (fits && !row.example) row.example = inCell(`${fits.problem} ${fits.fix}`);
  table.set(name, row);
}

/** A message as a table's cell can hold it: signs that would become something else stand for themselves. */
function inCell(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 157)}…` : text;
  return short.replaceAll(/[\\|<*_[\]`{}#&]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}
