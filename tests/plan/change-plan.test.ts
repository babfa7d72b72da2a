import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, keep, move, remove, tick, write } from '../../src/plan/change-plan.ts';
import { emptyPlan, keyOf, most, type Plan } from '../../src/plan/plan.ts';
import { itemAt, planOf } from '../support/plan-of.ts';

const keys = (plan: Plan) => plan.items.map(keyOf);
const plan = planOf('service:a', 'step:b/c', 'service:d');

describe('keeping', () => {
  it('puts a thing at the end', () => {
    expect(keys(keep(plan, itemAt('letter:e')))).toEqual([
      'service:a',
      'step:b/c',
      'service:d',
      'letter:e',
    ]);
  });

  it('keeps a thing once, with the note that it has', () => {
    const noted = write(plan, 'service:a', 'Ask for Tuesday.');
    expect(keep(noted, itemAt('service:a'))).toBe(noted);
  });

  it('keeps one date of a rule for each child', () => {
    const dates = planOf('date:final-plan:ehc-request-received:2026-12-01');
    const both = keep(dates, itemAt('date:final-plan:ehc-request-received:2027-01-05'));
    expect(both.items).toHaveLength(2);
  });

  it('stops when the plan is full', () => {
    const full = Array.from({ length: most.items + 1 }, (_, at) => itemAt(`service:s${at}`)).reduce(
      keep,
      emptyPlan,
    );
    expect(full.items).toHaveLength(most.items);
  });
});

describe('changing', () => {
  it('moves a thing one place', () => {
    expect(keys(move(plan, 'step:b/c', -1))).toEqual(['step:b/c', 'service:a', 'service:d']);
    expect(keys(move(plan, 'step:b/c', 1))).toEqual(['service:a', 'service:d', 'step:b/c']);
  });

  it('leaves the first where it is when it is moved up', () => {
    expect(move(plan, 'service:a', -1)).toBe(plan);
    expect(move(plan, 'service:d', 1)).toBe(plan);
    expect(move(plan, 'service:unknown', 1)).toBe(plan);
  });

  it('ticks and writes on one thing alone', () => {
    const changed = write(tick(plan, 'service:d', true), 'service:d', 'Rang on Monday.');
    expect(changed.items[2]).toMatchObject({ done: true, note: 'Rang on Monday.' });
    expect(changed.items.slice(0, 2)).toEqual(plan.items.slice(0, 2));
  });

  it('joins another plan without touching one’s own notes', () => {
    const mine = write(plan, 'service:a', 'Mine');
    const theirs = planOf(itemAt('service:a', { note: 'Theirs' }), 'service:new');
    const both = join(mine, theirs);
    expect(keys(both)).toEqual(['service:a', 'step:b/c', 'service:d', 'service:new']);
    expect(both.items[0]?.note).toBe('Mine');
  });
});

const key = fc.constantFrom(
  'service:a',
  'service:b',
  'step:c/d',
  'letter:e',
  'date:f:g:2026-12-01',
);
const changes = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('keep' as const), key }),
    fc.record({ do: fc.constant('remove' as const), key }),
    fc.record({
      do: fc.constant('move' as const),
      key,
      by: fc.constantFrom(-1 as const, 1 as const),
    }),
    fc.record({ do: fc.constant('tick' as const), key, done: fc.boolean() }),
    fc.record({ do: fc.constant('write' as const), key, note: fc.string() }),
  ),
  { maxLength: 40 },
);

it('never doubles or loses a thing, whatever is done in whatever order', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const kept = new Set<string>();
      let now = emptyPlan;
      for (const change of all) {
        const before = now;
        const was = structuredClone(before);
        switch (change.do) {
          case 'keep':
            now = keep(now, itemAt(change.key));
            kept.add(change.key);
            break;
          case 'remove':
            now = remove(now, change.key);
            kept.delete(change.key);
            break;
          case 'move':
            now = move(now, change.key, change.by);
            break;
          case 'tick':
            now = tick(now, change.key, change.done);
            break;
          case 'write':
            now = write(now, change.key, change.note);
            break;
        }
        expect(before).toEqual(was);
        expect(keys(now)).toHaveLength(kept.size);
        expect(new Set(keys(now))).toEqual(kept);
      }
    }),
    { numRuns: 1000 },
  );
});
