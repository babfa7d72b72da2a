import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { easyReadWhole } from '../../src/checks/easy-read-in-step.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { printIssues } from '../../src/content/print-issues.ts';
import { county } from '../support/county.ts';

const file = 'england/easy-read/first-steps.yaml';
const easy = (from: string, sentence: string) => `title: "First steps"
lines:
  - say: "Ask."
    picture: "talk"
    from: "${from}"
    sentence: "${sentence}"
tried: null
`;
const read = (text: string) => loadContent(county({ [file]: text }));
const told = (text: string) => {
  const { content, ids, issues } = read(text);
  return printIssues([...issues, ...check(content, ids)]);
};

describe('a line of Easy Read', () => {
  it('is left alone while its sentence stands', () => {
    expect(told(easy('first-steps/ask', 'You ask.'))).toBe('');
  });

  it('is named when its sentence has changed', () => {
    expect(told(easy('first-steps/ask', 'You wait.'))).toBe(
      `content/england/easy-read/first-steps.yaml, line 6, lines.0.sentence
  The sentence "You wait." has changed.
  Read content/england/pathways/first-steps/ask.mdx. Make this line say what it says there, and copy the sentence that it stands for.`,
    );
  });

  it('must come from a step that there is', () => {
    expect(told(easy('first-steps/aks', 'You ask.'))).toContain(
      'There is no step called "first-steps/aks".',
    );
  });
});

it('tells an editor of a step that Easy Read leaves out', () => {
  const { content } = read(easy('overview', 'You ask.'));
  expect(easyReadWhole(content).map(({ problem }) => problem)).toContain(
    'Easy Read leaves out the step "ask".',
  );
});
