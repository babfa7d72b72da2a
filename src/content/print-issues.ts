import type { Issue } from './issue.ts';

/** Issues as an editor reads them: where, what is wrong, what to do. */
export function printIssues(issues: readonly Issue[]): string {
  return issues.map(printIssue).join('\n\n');
}

function printIssue({ severity, file, line, field, problem, fix }: Issue): string {
  const where = [file, line === null ? null : `line ${line}`, field].filter(Boolean).join(', ');
  const look = severity === 'warning' ? ' (to look at)' : '';
  return `${where}${look}\n  ${problem}\n  ${fix}`;
}
