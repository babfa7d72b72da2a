import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAsText, readPlan } from '../../src/plan/read-plan.ts';
import { most } from '../../src/plan/plan.ts';
import { itemAt, planOf } from '../support/plan-of.ts';

const full = planOf(
  itemAt('service:dance-club', {
    note: 'Ask “when”.\nTuesday?',
    why: ['You can ring.'],
    done: true,
  }),
  'step:autism/while-wait',
  itemAt('letter:ask', { private: true }),
  'date:final-plan:ehc-request-received:2026-12-01',
);

it('reads back what it wrote', () => {
  expect(readPlan(planAsText(full))).toEqual({ kind: 'plan', plan: full, lost: 0 });
});

describe('a store that something happened to', () => {
  it.each(['', '{', 'null', '[]', '{}', '"text"', '{"waymarkPlan":"1","items":[]}', 'undefined'])(
    'says that %s is damaged',
    (text) => {
      expect(readPlan(text)).toEqual({ kind: 'damaged' });
    },
  );

  it('leaves a plan from a later version alone', () => {
    expect(readPlan('{"waymarkPlan":2,"items":[]}')).toEqual({ kind: 'newer' });
  });

  it('keeps the rest when one thing cannot be read, and counts what was lost', () => {
    const text = planAsText(full).replace('"dance-club"', '"<b>"');
    const read = readPlan(text);
    expect(read).toMatchObject({ kind: 'plan', lost: 1 });
    expect(read.kind === 'plan' && read.plan.items).toEqual(full.items.slice(1));
  });

  it('treats what does not say whether it is private as private', () => {
    const read = readPlan('{"waymarkPlan":1,"items":[{"kind":"service","id":"a","title":"A"}]}');
    expect(read.kind === 'plan' && read.plan.items[0]?.private).toBe(true);
  });

  it('takes out letters that would hide or turn words about', () => {
    const read = readPlan(
      '{"waymarkPlan":1,"items":[{"kind":"service","id":"a","title":"A\\u202eB\\u0000","note":"1\\n2"}]}',
    );
    expect(read.kind === 'plan' && read.plan.items[0]).toMatchObject({ title: 'AB', note: '1\n2' });
  });

  it('refuses a day that no calendar has', () => {
    const text = planAsText(full).replace('2026-12-01', '2026-02-30');
    expect(readPlan(text)).toMatchObject({ kind: 'plan', lost: 1 });
  });
});

it('never fails, and what it reads can be written and read again, whatever stands in the store', () => {
  const damaged = fc
    .tuple(fc.constant(planAsText(full)), fc.nat(400), fc.nat(20), fc.string())
    .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
  const shaped = fc
    .array(
      fc.record(
        {
          kind: fc.oneof(fc.constantFrom('step', 'service', 'letter', 'date'), fc.anything()),
          id: fc.oneof(fc.constantFrom('a', 'a/b', '__proto__', '../x'), fc.anything()),
          rule: fc.anything(),
          event: fc.anything(),
          day: fc.oneof(fc.constantFrom('2026-12-01', '2026-13-01'), fc.anything()),
          title: fc.anything(),
          note: fc.oneof(fc.string({ unit: 'binary', maxLength: 3000 }), fc.anything()),
          why: fc.anything(),
          done: fc.anything(),
          private: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 12 },
    )
    .map((items) => JSON.stringify({ waymarkPlan: 1, items }));
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), damaged, shaped), (text) => {
      const read = readPlan(text);
      if (read.kind !== 'plan') return;
      expect(read.plan.items.length).toBeLessThanOrEqual(most.items);
      for (const { title, note } of read.plan.items) {
        expect(title.length).toBeLessThanOrEqual(most.title);
        expect(note.length).toBeLessThanOrEqual(most.note);
      }
      expect(readPlan(planAsText(read.plan))).toEqual({ kind: 'plan', plan: read.plan, lost: 0 });
    }),
    { numRuns: 2000 },
  );
}, 30_000);

it('reads at most as many things as a plan holds', () => {
  const items = Array.from({ length: most.items + 5 }, (_, at) => itemAt(`service:s${at}`));
  expect(readPlan(planAsText({ items }))).toMatchObject({ kind: 'plan', lost: 5 });
});
