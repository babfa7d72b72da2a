import { describe, expect, it } from 'vitest';
import { commentsNameNobody } from '../../src/checks/comments-name-nobody.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { county } from '../support/county.ts';

function faults(said: string) {
  const { content, issues } = loadContent(
    county({
      'local/comments/one.yaml': `
year: 2025
said: ${JSON.stringify(said)}
answered: "The council listened."
action: "It changed the page."
by: "Moonshire Council"
themes: ["information"]
about: ["/services/dance-club/"]
sources: [{url: "https://example.org/", dated: null}]
collected: "2026-01-05"`,
    }),
  );
  expect(issues).toEqual([]);
  return commentsNameNobody(content).map(({ field, problem }) => `${field ?? ''}: ${problem}`);
}

describe('a comment that could tell who somebody is', () => {
  it.each([
    ['Write to mum@example.org about it.', 'mum@example.org'],
    ['Ring 01225 713000 and ask.', '01225 713000'],
    ['We live in BA14 8JN.', 'BA14 8JN'],
    ['Mrs Patel said it was slow.', 'Mrs Patel'],
    ['A child called Sam waited a year.', 'child called Sam'],
    ['I asked for my autistic son.', 'my autistic son'],
    ['A nine-year-old had no school.', 'nine-year-old'],
    ['A pupil aged 14 had no school.', 'aged 14'],
    ['Jo Smith, 7, had no school.', 'Jo Smith, 7'],
    ['One family in Calne waited.', 'One family in C'],
  ])('%s', (said, shown) => {
    const found = faults(said);
    expect(found.join()).toContain(shown);
    expect(found.every((line) => line.startsWith('said: '))).toBe(true);
  });
});

it('lets groups, services and places be named', () => {
  const said =
    'Over 100 parents of autistic children aged 5 to 11 in Calne and Salisbury told the SEND Board that Silverwood School was too far away, and that one kind of break does not suit every child.';
  expect(faults(said)).toEqual([]);
});

it('tells the editor what to write instead', () => {
  expect(faults('Mrs Patel said it was slow.')).toEqual([
    'said: It may tell who somebody is: "Mrs Patel" is a person by name.',
  ]);
});
