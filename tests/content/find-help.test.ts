import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { printIssues } from '../../src/content/print-issues.ts';
import { years } from '../../src/navigator/facts.ts';
import type { FlowId } from '../../src/navigator/flow.ts';
import { everyPlace } from '../../src/navigator/every-place.ts';
import { rules } from '../../src/navigator/order.ts';
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
