/** One list of mistakes, and four ways to read it: a terminal, a pull request's lines, its summary, JSON. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { annotateIssues } from '../../src/content/annotate-issues.ts';
import { readGuide } from '../../src/content/guide.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { printIssues } from '../../src/content/print-issues.ts';
import { summariseIssues } from '../../src/content/summarise-issues.ts';
import { county, serviceFile } from '../support/county.ts';

const guide = readGuide(readFileSync('content/README.md', 'utf8'));
const contact =
  '{phone: "07400 123456", text: null, email: null, website: null, address: null, hours: null}';
const { content, ids, issues } = loadContent(
  county({
    'local/services/dance-club.yaml': serviceFile({ contact, pathways: '["first-stps"]' }),
    'local/services/chess-club.yaml': serviceFile({ level: '"univarsal"' }),
    'local/service/dance.yaml': 'name: "Dance"',
  }),
);
const all = [...issues, ...check(content, ids)];
const unescaped = (text: string) =>
  text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const texts = {
  terminal: printIssues(all),
  annotations: annotateIssues(all),
  summary: unescaped(summariseIssues(all, guide)),
};

it('holds mistakes and things to look at, with and without a line', () => {
  expect(new Set(all.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  expect(all.some(({ line }) => line === null)).toBe(true);
});

describe.each(Object.entries(texts))('in the %s', (_, text) => {
  it.each(all.map((issue) => [issue.problem, issue] as const))('%s', (_problem, issue) => {
    for (const said of [issue.file, issue.problem, issue.fix]) expect(text).toContain(said);
    if (issue.line !== null) expect(text).toMatch(new RegExp(`line[ =]${issue.line}\\b`));
  });
});

it('says each thing once, errors before what stops nothing', () => {
  const { annotations, summary } = texts;
  expect(annotations.match(/^::(?:error|warning) /gm)).toHaveLength(all.length);
  expect(summary.match(/^- `/gm)).toHaveLength(all.length);
  const [errors = '', warnings = ''] = summary.split('<details>');
  expect(errors).toMatch(/^## To put right: \d+\n/);
  expect(warnings).toContain('These stop nothing.');
});

it('cannot be turned into code by what an editor wrote', () => {
  const sly = { ...all[0], severity: 'error', file: 'a,b:c', line: 1, field: null } as const;
  const issue = { ...sly, problem: 'It says "<b>*x*</b>\n::error::".', fix: 'Take it out.' };
  expect(annotateIssues([issue])).toBe(
    '::error file=a%2Cb%3Ac,line=1::It says "<b>*x*</b>%0A::error::". Take it out.',
  );
  expect(summariseIssues([issue], guide)).not.toContain('<b>');
});
