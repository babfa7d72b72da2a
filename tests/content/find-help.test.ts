import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printIssues } from '../../src/content/print-issues.ts';
import { years } from '../../src/navigator/facts.ts';
import type { FlowId } from '../../src/navigator/flow.ts';
import { everyPlace } from '../../src/navigator/every-place.ts';
import { rules } from '../../src/navigator/order.ts';
import { reply } from '../../src/navigator/reply.ts';
import { readRequest } from '../../src/navigator/request.ts';
import { say } from '../../src/navigator/voice.ts';
import { loadSite, proveFlows, readContent } from '../../src/site.ts';

const { content } = readContent();
const found = loadSite({ today: '2026-01-01' }).navigators.get('find-help' as FlowId);
if (!found) throw new Error('There is no flow "find-help".');
const navigator = found;
const parent = { danger: ['no'], who: ['parent'] };
const young = { danger: ['no'], who: ['young-person'], age: years(16, 25) };

it('every path of the guided questions keeps what is promised of it', () => {
  const { issues, results } = proveFlows(content);
  expect(printIssues(issues)).toBe('');
  expect(results).toBeGreaterThan(1000);
}, 60_000);

describe('the young person', () => {
  it('is never spoken of as somebody’s child', () => {
    const told = [...everyPlace(navigator, young)].flatMap((place) => {
      const words =
        place.kind === 'question'
          ? [place.question.ask, place.question.why, ...place.choices.map(({ label }) => label)]
          : [
              place.result.outcome.title,
              place.result.first,
              place.worry.label,
              ...place.result.says.map((id) => navigator.flow.sayings.get(id)?.text ?? ''),
              ...place.result.services.flatMap(({ why }) => why.map(({ says }) => says)),
            ];
      return words
        .map((text) => say(text, 'young-person'))
        .filter((text) => /\byour (young person|child)\b|\bmy child\b/i.test(text));
    });
    expect([...new Set(told)]).toEqual([]);
  });
});

it('asks and concludes at the command line as on the pages, and drops nothing that was said', () => {
  const results = [...everyPlace(navigator, parent)].flatMap((place) =>
    place.kind === 'result' ? place : [],
  );
  // A step that meets every worry and every depth, in a tenth of the time.
  for (const { worry, answers, result } of results.filter((_, at) => at % 11 === 0)) {
    const said = answers.slice(1).flatMap(({ question, options: [id] }) => {
      if (question === 'worry') return [];
      const option = navigator.flow.questions.get(question)?.options.find((one) => one.id === id);
      const value = option?.facts[question]?.[0];
      return value === undefined ? [] : [[question, question === 'age' ? Number(value) : value]];
    });
    const ask = { worry: worry.id, urgent: false, ...Object.fromEntries(said) } as object;
    const read = readRequest(navigator, ask);
    if (read.kind === 'problems') throw new Error(read.problems.join(' '));
    const told = reply(navigator, read.request, []);
    expect(told.outcome, JSON.stringify(ask)).toBe(result.outcome.id);
    const path = told.asked.map(({ question, answer }) => [question, answer]);
    expect(path).toEqual([
      ['danger', 'no'],
      ['worry', worry.id],
      ...answers.slice(1).map(({ question, options: [id] }) => [question, id ?? 'unsure']),
    ]);
  }
});

it('labels every group of answers in words of its own, not a string of labels', () => {
  const strung = [...everyPlace(navigator, parent), ...everyPlace(navigator, young)].flatMap(
    (place) =>
      place.kind === 'question'
        ? place.choices.filter(({ label }) => label.includes(', or: ')).map(({ label }) => label)
        : [],
  );
  expect([...new Set(strung)]).toEqual([]);
});

it('puts services in the order that the editors’ guide gives, rule by rule', () => {
  const list = rules.map(({ says }, at) => `${at + 1}. ${says}`).join('\n');
  expect(fs.readFileSync('content/README.md', 'utf8')).toContain(`\n${list}\n`);
});
