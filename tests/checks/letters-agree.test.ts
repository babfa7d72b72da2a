import { describe, expect, it } from 'vitest';
import { lettersAgree } from '../../src/checks/letters-agree.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { county } from '../support/county.ts';

const parts = `
whoWrites:
  year-11: {ask: "Who?", parent: "P", youngPerson: "Y", parentAsked: "A", parentCannotDecide: "C"}
  age-16: {ask: "Who?", parent: "P", youngPerson: "Y", parentAsked: "A", parentCannotDecide: "C"}
parentAsked: "{child} asked."
parentCannotDecide: "For {child}."
questions:
  - {id: "writer", ask: "Your name", answer: "words", needed: true}
  - {id: "contact", ask: "Your address", answer: "words", needed: true}
  - {id: "letter-date", ask: "The date", answer: "day", needed: true}
  - {id: "child", ask: "Your child's name", answer: "words", needed: true, asked: "parent"}
closes: "Yours,"`;

function letter(change: Readonly<Record<string, string>> = {}): string {
  const fields = {
    title: '"Ask"',
    group: '"school"',
    order: '1',
    when: '"Now."',
    law: '[]',
    next: '["Wait."]',
    to: '["School"]',
    dear: '"school"',
    subject: '"Help for [{child}|me]"',
    signs: '{youngPersonFrom: "year-11", because: "It is theirs."}',
    questions: '["writer", "contact", "letter-date", "child"]',
    body: '["Please help [{child}|me]."]',
    collected: '"2026-01-05"',
    ...change,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

function told(files: Readonly<Record<string, string | null>>): string[] {
  const { content } = loadContent(county({ 'england/letter-parts.yaml': parts, ...files }));
  return lettersAgree(content).map(
    ({ file, line, field, problem, fix }) =>
      `${file}:${line ?? '-'} ${field ?? '-'} | ${problem} | ${fix}`,
  );
}
const file = 'england/letters/ask.yaml';

describe('a letter', () => {
  it('that agrees with itself is passed', () => {
    expect(told({ [file]: letter() })).toEqual([]);
  });

  it('may fill in only what it asks', () => {
    expect(told({ [file]: letter({ body: '["{chld} and {writer}."]' }) })).toMatchInlineSnapshot(`
      [
        "content/england/letters/ask.yaml:12 body.0 | There is no question of this letter called "chld". | Change it to "child".",
      ]
    `);
  });

  it('uses every answer that it asks for', () => {
    const questions =
      '["writer", "contact", "letter-date", "child", {id: "why", ask: "Why?", answer: "lines"}]';
    expect(told({ [file]: letter({ questions }) })).toMatchInlineSnapshot(`
      [
        "content/england/letters/ask.yaml:11 questions | The question "why" is asked, and the letter never uses the answer. | Use it as "{why}", or take the question out.",
      ]
    `);
  });

  it('says nothing to a young person that only a parent was asked', () => {
    expect(told({ [file]: letter({ subject: '"Help for {child}"' }) })).toMatchInlineSnapshot(`
      [
        "content/england/letters/ask.yaml:9 subject | A young person reads "{child}", and only a parent is asked for it. | Put it in brackets with the young person’s own words: "[for {child}|for me]".",
      ]
    `);
  });

  it('rests on law that a step or a deadline states', () => {
    const law =
      '[{step: "first-steps/asc", reference: "Act"}, {step: "first-steps/ask", reference: "Act"}, {deadline: "none", due: "x"}]';
    expect(told({ [file]: letter({ law }) })).toMatchInlineSnapshot(`
      [
        "content/england/letters/ask.yaml:5 law.0.step | There is no step called "first-steps/asc". | Change it to "first-steps/ask".",
        "content/england/letters/ask.yaml:5 law.1.reference | There is no law of "first-steps/ask" called "Act". | Correct it, or take it out.",
        "content/england/letters/ask.yaml:5 law.2.deadline | There is no deadline called "none". | Correct it, or take it out.",
      ]
    `);
  });

  it('needs the parts that letters share', () => {
    expect(told({ [file]: letter(), 'england/letter-parts.yaml': null })[0]).toMatchInlineSnapshot(
      `"content/england/letter-parts.yaml:- - | The file is missing. | Put it back: the letters cannot be made without it."`,
    );
  });
});
