import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText } from '../../src/letters/as-text.ts';
import { blank } from '../../src/letters/blank.ts';
import { fillIn } from '../../src/letters/fill-in.ts';
import type { Answers, Writer } from '../../src/letters/letter.ts';
import { letterOf, questionOf } from '../support/letter-of.ts';

const text = (answers: Answers, writer: Writer = 'parent', letter = letterOf()) =>
  asText(fillIn(letter, answers, writer));

describe('a letter', () => {
  it('says what was answered, and leaves a gap where it makes no sense without', () => {
    expect(text({ child: 'Sam', writer: 'Jo', since: '2026-09-01', hard: 'Mornings\n\n Noise ' }))
      .toMatchInlineSnapshot(`
      "Jo
      [Your contact]

      [Your letter-date]

      The baker
      [Your school]

      Dear baker,

      Cake for Sam

      Please give Sam cake.

      There has been none since 1 September 2026.

      This is hard:

      - Mornings
      - Noise

      Yours,

      Jo
      "
    `);
  });

  it('says nothing that the family did not say', () => {
    expect(text({})).not.toMatch(/none since|hard|plan/);
    expect(text({ plan: 'no' })).not.toContain('The plan says so.');
    expect(text({ plan: 'yes' })).toContain('The plan says so.');
    expect(text({ since: '   ', hard: ' \n ' })).toBe(text({}));
    expect(text({ plan: 'perhaps' })).toBe(text({}));
  });

  it('leaves a gap for a list without which it makes no sense', () => {
    const questions = letterOf().questions.map((question) =>
      question.id === 'hard' ? { ...question, needed: true } : question,
    );
    expect(text({}, 'parent', letterOf({ questions }))).toContain('This is hard:\n\n- [Your hard]');
  });

  it('lets own words stand as paragraphs', () => {
    const own = letterOf({
      questions: [...letterOf().questions, questionOf({ id: 'story', answer: 'own-words' })],
      body: [{ list: 'story', opens: 'In my own words:' }],
    });
    expect(text({ story: 'One.\nTwo.' }, 'parent', own)).toContain(
      'In my own words:\n\nOne.\n\nTwo.',
    );
  });

  it('never reads what somebody typed as words of its own', () => {
    expect(text({ child: '{writer} [a|b] $&', writer: 'Jo' })).toContain(
      'Please give {writer} [a|b] $& cake.',
    );
  });
});

describe('who writes', () => {
  it('is the young person in their own name, without what a parent was asked', () => {
    const letter = text({ writer: 'Sam', child: 'Sam' }, 'young-person');
    expect(letter).toContain('Please give me cake.');
    expect(letter).toContain('Cake for me');
    expect(letter).not.toContain('has asked me');
  });

  it('is a parent who says why, and both sign where the young person asked', () => {
    const letter = text({ writer: 'Jo', child: 'Sam' }, 'parent-asked');
    expect(letter).toContain('Sam has asked me to write.');
    expect(letter.trimEnd().endsWith('Jo\n\nSam')).toBe(true);
    expect(text({ child: 'Sam' }, 'parent-cannot-decide')).toContain('I write for Sam.');
    expect(text({ child: 'Sam' }, 'parent')).not.toContain('I write for Sam.');
  });
});

describe('the blank letter', () => {
  it('shows every paragraph, and marks those that may not fit', () => {
    const lines = blank(letterOf(), 'parent');
    expect(lines.map(({ maybe }) => maybe)).toEqual([false, true, false, true]);
    expect(lines[0]?.pieces).toEqual(['Please give ', { gap: 'Your child' }, ' cake.']);
    expect(lines[2]).toMatchObject({ pieces: ['This is hard:'], lines: 4 });
  });
});

it('never fails, loses a line or makes one up, whatever is typed', () => {
  const ids = letterOf().questions.map(({ id }) => id);
  const answers = fc.dictionary(
    fc.constantFrom(...ids, 'unknown', '__proto__'),
    fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constantFrom('yes', 'no')),
  );
  const writers = fc.constantFrom<Writer[]>(
    'parent',
    'young-person',
    'parent-asked',
    'parent-cannot-decide',
  );
  fc.assert(
    fc.property(answers, writers, (given, writer) => {
      const filled = fillIn(letterOf(), given, writer);
      const said = asText(filled);
      expect(said.startsWith('undefined')).toBe(false);
      const hard = given['hard'];
      if (typeof hard === 'string')
        for (const line of hard.split(/\r?\n/)) {
          const trimmed = line.replace(/\s+/g, ' ').trim();
          if (trimmed) expect(said).toContain(trimmed);
        }
    }),
    { numRuns: 1000 },
  );
}, 30_000);
