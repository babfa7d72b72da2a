/**
 * `npm run -s navigate -- '{"age":7,"worry":"autism"}'`: the guided flow at a terminal, through the
 * same engine as the pages. `--worries` lists the worries with the words parents use; `--lines`
 * reads one question a line from standard input and answers a line each. JSON alone on standard
 * output; a question that cannot be read is explained on standard error, and ends with exit code 2.
 */
import { createInterface } from 'node:readline';
import type { FlowId } from '../navigator/flow.ts';
import { readRequest } from '../navigator/request.ts';
import { reply, type Contact, type Reply } from '../navigator/reply.ts';
import { say } from '../navigator/voice.ts';
import { loadSite } from '../site.ts';

const usage = `Ask with one JSON object, such as
  npm run -s navigate -- '{"who":"parent","age":7,"worry":["autism"],"urgent":false}'
or list the worries:   npm run -s navigate -- --worries
or ask a line each:    npm run -s navigate -- --lines < questions.jsonl`;

const { navigator, contacts } = read();
const [given, ...more] = process.argv.slice(2);

if (given === undefined || more.length > 0) refuse([usage]);
else if (given === '--worries') print(worries(), 2);
else if (given === '--lines') await answerLines();
else {
  const answered = answer(given);
  if ('problems' in answered) refuse(answered.problems);
  else print(answered, 2);
}

async function answerLines(): Promise<void> {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    line += 1;
    if (!text.trim()) continue;
    const answered = answer(text);
    if ('problems' in answered) {
      refuse(answered.problems.map((problem) => `Line ${line}: ${problem}`));
      print({ error: answered.problems });
    } else print(answered);
  }
}

function answer(text: string): Reply | { readonly problems: readonly string[] } {
  let asked: unknown;
  try {
    asked = JSON.parse(text);
  } catch {
    return { problems: [`This is not JSON: ${text.slice(0, 80)}`, usage] };
  }
  const read = readRequest(navigator, asked);
  return read.kind === 'problems'
    ? { problems: read.problems }
    : reply(navigator, read.request, contacts);
}

function worries(): unknown {
  const { flow } = navigator;
  return flow.groups.flatMap(({ title, worries: ids }) =>
    ids.flatMap((id) => {
      const worry = flow.worries.get(id);
      if (!worry) return [];
      const label = say(worry.label, 'parent');
      return [{ id, label, hint: worry.hint, group: title, words: worry.words }];
    }),
  );
}

function read() {
  // No answer depends on the day, so there is no need to look it up.
  const site = loadSite({ today: '2026-01-01' });
  const navigator = site.navigators.get('find-help' as FlowId);
  if (!navigator) throw new Error('There is no flow "find-help" in content/england/navigator/.');
  const contacts = site.urgent.contacts.map(({ id, name, phone, text, other }): Contact => ({
    id,
    name,
    phone: phone ?? text ?? other,
  }));
  return { navigator, contacts };
}

function print(value: unknown, indent?: number): void {
  process.stdout.write(`${JSON.stringify(value, null, indent)}\n`);
}

function refuse(problems: readonly string[]): void {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 2;
}
