import type { readGuide } from './guide.ts';
import type { Issue } from './issue.ts';

/** Issues as a page of Markdown, for the summary of a pull request: what must be put right comes first. */
export function summariseIssues(
  issues: readonly Issue[],
  guide: ReturnType<typeof readGuide>,
): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const warnings = issues.filter(({ severity }) => severity === 'warning');
  return [
    errors.length === 0
      ? '## Nothing to put right\n'
      : `## To put right: ${errors.length}\n\n${list(errors)}\n`,
    warnings.length === 0
      ? ''
      : `<details><summary>To look at: ${warnings.length}. These stop nothing.</summary>\n\n${list(warnings)}\n\n</details>\n`,
  ].join('\n');

  function list(some: readonly Issue[]): string {
    return some.map(item).join('\n');
  }

  function item({ file, line, field, problem, fix }: Issue): string {
    const where = [`\`${file}\``, line === null ? null : `line ${line}`, field && `\`${field}\``];
    const more = guide(problem);
    const read = more ? ` [More](content/README.md#${more.anchor})` : '';
    return `- ${where.filter(Boolean).join(', ')}\n  ${plain(problem)}\n  **${plain(fix)}**${read}`;
  }
}

/** Words of an editor must not turn into Markdown or HTML of ours. */
function plain(text: string): string {
  return text.replaceAll(/[<>*_`[\]\\|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
