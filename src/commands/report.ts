/**
 * `npm run content:report`: what an editor should look at next, as Markdown. `-- --due` writes the
 * facts that are due and nothing else, and nothing at all where none is. `-- --json` for programs.
 */
import { parseArgs } from 'node:util';
import { reportOf, type ReportSection } from '../content/report.ts';
import { buildDay, project, readContent } from '../site.ts';

const { values } = parseArgs({
  options: {
    due: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { content } = readContent();
const sections = reportOf(content, buildDay(project, content)).filter(
  ({ id, items }) => !values.due || (id === 'due' && items.length > 0),
);
if (values.json) console.log(JSON.stringify({ schemaVersion: 1, sections }, null, 2));
else if (sections.length > 0) console.log(sections.map(write).join('\n'));

function write({ title, why, items }: ReportSection): string {
  const list = items.map(({ text, file }) => `- ${text}${file ? ` \`${file}\`` : ''}`);
  return [
    `## ${title}: ${items.length}`,
    '',
    why,
    '',
    ...(list.length > 0 ? list : ['Nothing.']),
    '',
  ].join('\n');
}
