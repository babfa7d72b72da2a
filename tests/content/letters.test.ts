import { describe, expect, it } from 'vitest';
import { asText } from '../../src/letters/as-text.ts';
import { fillIn } from '../../src/letters/fill-in.ts';
import type { Answers, Letter, Writer } from '../../src/letters/letter.ts';
import { loadSite } from '../../src/site.ts';

const site = loadSite({ today: '2026-11-22', base: '/' });
const all = [...site.letters.values()];
const letters = all.flatMap((record) => (record.kind === 'letter' ? [record] : []));
const writers = ({ youngPersonFrom }: Letter): readonly Writer[] =>
  youngPersonFrom ? ['parent', 'young-person', 'parent-asked', 'parent-cannot-decide'] : ['parent'];

it('has every letter, call and check that parents need', () => {
  expect(letters.length).toBeGreaterThanOrEqual(18);
  expect(all.filter(({ kind }) => kind === 'call').length).toBeGreaterThanOrEqual(3);
  expect(all.filter(({ kind }) => kind === 'draft-check')).toHaveLength(1);
});

describe.each(letters.map((record) => [record.id, record] as const))('%s', (_, record) => {
  const { letter, duties } = record;

  it('with nothing answered, holds no fact of the family’s', () => {
    for (const writer of writers(letter)) {
      const said = asText(fillIn(letter, {}, writer));
      const asked = letter.questions.filter(({ needed }) => !needed);
      for (const { ask } of asked) expect(said).not.toContain(ask);
    }
  });

  it('says more with everything answered, in the right voice', () => {
    for (const writer of writers(letter)) {
      const said = asText(fillIn(letter, everything(letter), writer));
      expect(said).not.toMatch(/[[\]{}|]/);
      if (writer === 'young-person') expect(said).not.toMatch(/\bmy child\b|KIM/);
      else expect(said).toContain('KIM');
    }
  });

  it('names no law that it does not rest on', () => {
    const cited = [...duties, ...(record.whoWrites?.duties ?? [])]
      .map(({ reference }) => reference)
      .join('; ');
    const named = asText(fillIn(letter, everything(letter), 'parent')).matchAll(
      /\b(?:sections?|regulations?|articles?|Schedule) (\d+[A-Z]{0,2})/g,
    );
    for (const [, number] of named)
      expect(`${cited} (`).toMatch(new RegExp(`(?<!\\d)${number ?? ''}(?!\\d)`));
  });

  it('is short', () => {
    const words = asText(fillIn(letter, {}, 'parent')).split(/\s+/).length;
    expect(words).toBeLessThan(330);
  });

  it('promises nothing and blames nobody', () => {
    const said = asText(fillIn(letter, everything(letter), 'parent'));
    expect(said).not.toMatch(
      /\b(guarantee|disgust|useless|lazy|suffers?|challenging behaviour)\b/i,
    );
  });

  if (/EHC plan|mediat/i.test(JSON.stringify(record.next)))
    it('names mediation only with the right not to mediate', () => {
      const next = record.next.join(' ');
      if (/mediation adviser/.test(next)) {
        expect(next).toContain('You do not have to mediate');
        expect(next).toContain('you can still appeal');
      }
    });
});

describe('after Year 11', () => {
  it.each(letters.map(({ id, signs }) => [id, signs] as const))(
    '%s is the young person’s own, or says why a parent signs',
    (_, signs) => {
      expect(signs.because.length).toBeGreaterThan(20);
    },
  );
});

/** An answer to every question: a mark where words are typed, the first option where one is chosen. */
function everything({ questions }: Letter): Answers {
  return Object.fromEntries(
    questions.map(({ id, answer, options }) => {
      if (id === 'child') return [id, 'KIM'];
      if (answer === 'day') return [id, '2026-09-01'];
      return [id, options.length > 0 ? options.map((option) => option.id) : 'An answer'];
    }),
  );
}
