/**
 * `npm run check`: every mistake in the content at once, by file and line, what is wrong and what
 * to write. Exits with 1 if there is an error; warnings stop nothing.
 */
import { readContent } from '../site.ts';
import { printIssues } from '../content/print-issues.ts';

const { issues, content } = readContent();
const errors = issues.filter(({ severity }) => severity === 'error').length;
const records = Object.values(content).reduce((sum, entries) => sum + entries.length, 0);

if (issues.length > 0) console.log(`${printIssues(issues)}\n`);
console.log(
  `${records} records read: ${errors} to put right, ${issues.length - errors} to look at.`,
);
process.exitCode = errors > 0 ? 1 : 0;
