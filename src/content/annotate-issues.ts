import type { Issue } from './issue.ts';

/** Issues as a code host shows them beside the lines of a pull request. */
export function annotateIssues(issues: readonly Issue[]): string {
  return issues.map(annotate).join('\n');
}

function annotate({ severity, file, line, field, problem, fix }: Issue): string {
  const at = [
    `file=${property(file)}`,
    line === null ? null : `line=${line}`,
    field ? `title=${property(field)}` : null,
  ];
  return `::${severity} ${at.filter(Boolean).join(',')}::${data(`${problem} ${fix}`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
