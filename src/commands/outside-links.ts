/**
 * `npm run links:outside`: ask every page of somebody else that the content names whether it still
 * answers, and write those that do not as Markdown. Never part of a build: others' servers have bad days.
 * `-- --wait 0` asks again at once, not after the usual 5 seconds.
 */
import { parseArgs } from 'node:util';
import { askPage, type Answer } from '../content/ask-page.ts';
import { outsideLinks } from '../content/outside-links.ts';
import { readContent } from '../site.ts';

const { values } = parseArgs({ options: { wait: { type: 'string', default: '5' } } });
const patience = { tries: 3, wait: Number(values.wait) * 1_000, timeout: 30_000 };
const atOnce = 8;

const links = outsideLinks(readContent().content);
const answers = new Map<string, Answer>();
const waiting = [...links];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      answers.set(link.url, await askPage(link.url, patience));
    }
  }),
);

print('gone', 'Pages that did not answer, three times over');
print('refused', 'Pages that let no program look');

function print(kind: Exclude<Answer['kind'], 'there'>, title: string): void {
  const found = links.filter(({ url }) => answers.get(url)?.kind === kind);
  if (found.length === 0) return;
  console.log(`## ${title}: ${found.length} of ${links.length}\n`);
  for (const { url, files } of found) {
    const answer = answers.get(url);
    console.log(`- <${url}> ${answer && 'why' in answer ? answer.why : ''}`);
    for (const file of files) console.log(`  - \`${file}\``);
  }
  console.log('');
}
