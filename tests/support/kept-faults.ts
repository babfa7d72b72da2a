import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, type RunnerTask, type RunnerTestSuite } from 'vitest';

const list = 'docs/faults.md';

/** Write what became of each fault of this file into the kept list, once all of them have run. */
export function keepFaults(): void {
  afterAll(({}: object, suite) => {
    const tests = testsOf(suite);
    if (tests.some(({ state }) => state === undefined)) return;
    const rows = tests.map(
      ({ name, state }) => `| ${name} | ${state === 'pass' ? 'survived' : '**not survived**'} |`,
    );
    const survived = tests.filter(({ state }) => state === 'pass').length;
    const told = [
      `${survived} of ${tests.length} survived.`,
      '',
      '| Fault | |',
      '| --- | --- |',
      ...rows,
    ];
    writeFileSync(list, withPart(readFileSync(list, 'utf8'), suite.file.name, told.join('\n')));
  });
}

interface Run {
  readonly name: string;
  readonly state: string | undefined;
}

/** Each test below a suite, and what became of it. */
export function testsOf({ tasks }: Readonly<Pick<RunnerTestSuite, 'tasks'>>, above = ''): Run[] {
  return tasks.flatMap((task: RunnerTask): Run[] => {
    const name = [above, task.name].filter(Boolean).join(' ');
    return task.type === 'suite' ? testsOf(task, name) : [{ name, state: task.result?.state }];
  });
}

/** The part of the list between a mark with the file's name and the next mark. */
function withPart(whole: string, file: string, told: string): string {
  const mark = `<!-- ${file} -->`;
  const [before, after] = whole.split(mark);
  if (before === undefined || after === undefined)
    throw new Error(`${list} has no place for ${file}.`);
  const rest = after.slice(after.indexOf('<!-- end -->'));
  return `${before}${mark}\n\n${told}\n\n${rest}`;
}
