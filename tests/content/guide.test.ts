import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGuide } from '../../src/content/guide.ts';
import { messagesIn } from '../support/messages-in-source.ts';

const sources = import.meta.glob<string>('../../src/{checks,content}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const messages = Object.entries(sources).flatMap(([file, text]) => messagesIn(file, text));
const guideText = readFileSync('content/README.md', 'utf8');
const guide = readGuide(guideText);
const headings = [...guideText.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);

it('finds the messages of every check', () => {
  expect(messages.length).toBeGreaterThan(60);
});

it.each(messages.map(({ problem, file }) => [problem, file]))(
  'the guide has a paragraph for: %s',
  (problem) => {
    // A value may be anything, so a strange one stands for all.
    expect(guide(problem.replaceAll('…', 'Ωx.1'))?.heading).toBe(problem);
  },
);

it('has no paragraph twice', () => {
  expect(headings.filter((heading, at) => headings.indexOf(heading) < at)).toEqual([]);
});

it('says something under each heading', () => {
  const bare = guideText.split(/^### /m).filter((part) => part.trim().split('\n').length < 2);
  expect(bare).toEqual([]);
});
