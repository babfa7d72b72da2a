/** What a proof found broken, before it is told once for all the paths on which it is so. */
import type { Issue } from '../../content/issue.ts';
import type { Navigator } from '../../navigator/navigator.ts';
import type { Case } from './evidence.ts';

export interface Fault {
  /** The file below the flow's folder, such as `outcomes/sleep`. */
  readonly file: string;
  /** One path on which it is so. Null where no path is meant. */
  readonly path: string | null;
  readonly problem: string;
  readonly fix: string;
}

/** A fault of an outcome on one path. */
export function faultAt(one: Case, problem: string, fix: string): Fault {
  return { file: `outcomes/${one.result.outcome.id}`, path: one.path, problem, fix };
}

/** Each fault once a file, with the first path on which it is so and how many more there are. */
export function tell({ flow }: Navigator, faults: readonly Fault[]): Issue[] {
  const told = new Map<string, { fault: Fault; paths: Set<string> }>();
  for (const fault of faults) {
    const key = `${fault.file}\n${fault.problem}`;
    const known = told.get(key) ?? { fault, paths: new Set() };
    if (fault.path) known.paths.add(fault.path);
    told.set(key, known);
  }
  return [...told.values()].map(({ fault: { file, problem, fix }, paths }) => {
    const [first] = paths;
    const more = paths.size > 1 ? ` (and on ${paths.size - 1} other paths)` : '';
    return {
      severity: 'error',
      file: `content/england/navigator/${flow.id}/${file}.yaml`,
      line: null,
      field: null,
      problem,
      fix: first ? `${fix} On the path: ${first}${more}.` : fix,
    };
  });
}
