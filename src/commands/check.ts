/**
 * `npm run check`: every mistake in the content at once, by file and line, what is wrong and what
 * to write; then, over every path of the guided questions, what is promised of them. Exits with 1 if
 * there is an error; what is only to be looked at stops nothing.
 *
 *   --json     the same as JSON
 *   --github   as annotations of a pull request, and its summary (by itself where GITHUB_ACTIONS is set)
 *   --since    a commit, such as origin/main: are families told of what has changed since?
 *   --errors   leave out what is only to be looked at
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesTold } from '../checks/changes-told.ts';
import { annotateIssues } from '../content/annotate-issues.ts';
import { filesAt } from '../content/files-at.ts';
import { readGuide } from '../content/guide.ts';
import { loadContent } from '../content/load-content.ts';
import { printIssues } from '../content/print-issues.ts';
import { summariseIssues } from '../content/summarise-issues.ts';
import { lookOverContent, project, proveFlows } from '../site.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
    errors: { type: 'boolean', default: false },
    since: { type: 'string' },
  },
});
const { issues: read, content } = lookOverContent();
const started = performance.now();
const proved = read.some(({ severity }) => severity === 'error') ? null : proveFlows(content);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const untold = values.since
  ? changesTold(loadContent(filesAt(values.since, project)).content, content)
  : [];
const all = [...read, ...untold, ...(proved?.issues ?? [])];
const errors = all.filter(({ severity }) => severity === 'error').length;
const issues = values.errors ? all.filter(({ severity }) => severity === 'error') : all;
const records = Object.values(content).reduce((sum, entries) => sum + entries.length, 0);
const guide = readGuide(readFileSync(join(project, 'content/README.md'), 'utf8'));

if (values.json) {
  const told = issues.map((issue) => ({ ...issue, more: link(issue.problem) }));
  console.log(JSON.stringify({ schemaVersion: 1, records, errors, issues: told }, null, 2));
} else {
  if (issues.length > 0)
    console.log(`${values.github ? annotateIssues(issues) : printIssues(issues)}\n`);
  console.log(
    `${records} records read: ${errors} to put right, ${all.length - errors} to look at.`,
  );
  console.log(
    proved
      ? `Every path of the guided questions walked: ${proved.results} results proved in ${seconds} seconds.`
      : 'The paths of the guided questions are walked once the files have no mistakes.',
  );
  if (all.length > 0) {
    console.log('content/README.md says more: search it for the words of a message.');
  }
}
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (values.github && summary) appendFileSync(summary, summariseIssues(issues, guide));
process.exitCode = errors > 0 ? 1 : 0;

function link(problem: string): string | null {
  const paragraph = guide(problem);
  return paragraph && `content/README.md#${paragraph.anchor}`;
}
