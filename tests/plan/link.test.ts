import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../../src/plan/code.ts';
import { longest, openFragment, planAsFragment } from '../../src/plan/link.ts';
import { keyOf } from '../../src/plan/plan.ts';
import { least, toShare } from '../../src/plan/share.ts';
import { cardsOf, itemAt, planOf } from '../support/plan-of.ts';

const cards = cardsOf(
  'service:dance-club',
  { key: 'service:new-name', formerly: ['service:old-name'] },
  { key: 'service:helpline', private: true },
  'step:autism/while-wait',
  'letter:ask',
  'date:final-plan',
);
const everything = planOf(
  itemAt('service:dance-club', { note: 'Ring “Sam” – 7 pm', why: ['You said so.'] }),
  itemAt('service:helpline', { private: true }),
  'step:autism/while-wait',
  itemAt('letter:ask', { done: true }),
  itemAt('date:final-plan:ehc-request-received:2026-12-01', { note: 'Sam' }),
);
const all = { dates: true, notes: true, private: true };

describe('a link', () => {
  it('carries steps and services alone unless somebody chooses more', () => {
    const opened = openFragment(planAsFragment(toShare(everything, least)), cards);
    expect(opened).toMatchObject({ kind: 'plan', unknown: 0 });
    expect(opened.kind === 'plan' && opened.plan.items.map(keyOf)).toEqual([
      'service:dance-club',
      'step:autism/while-wait',
    ]);
    expect(opened.kind === 'plan' && opened.plan.items[0]).toMatchObject({ note: '', why: [] });
  });

  it('says nothing of what it holds', () => {
    expect(planAsFragment(toShare(everything, least))).toMatch(/^p1\.[a-z0-9]{12}\.\.[a-z0-9]{4}$/);
  });

  it('fits a text message for a plan of twelve things', () => {
    const usual = planOf(...Array.from({ length: 12 }, (_, at) => `service:s${at}`));
    const address = `https://www.example-waymark.org.uk/my-plan/#${planAsFragment(usual)}`;
    expect(address.length).toBeLessThanOrEqual(160);
  });

  it('carries all of it when somebody chooses so', () => {
    const opened = openFragment(`#${planAsFragment(toShare(everything, all))}`, cards);
    expect(opened).toEqual({ kind: 'plan', plan: everything, unknown: 0 });
  });

  it('still opens when a service was renamed, and says when one is gone', () => {
    const old = planAsFragment(planOf('service:old-name', 'service:gone'));
    const opened = openFragment(old, cards);
    expect(opened).toMatchObject({ kind: 'plan', unknown: 1 });
    expect(opened.kind === 'plan' && opened.plan.items.map(keyOf)).toEqual(['service:new-name']);
  });
});

describe('a link that is not whole', () => {
  const whole = planAsFragment(toShare(everything, all));

  it.each(['', '#', '#main', 'q=autism', 'plan', 'p1'])('%j holds no plan', (text) => {
    expect(openFragment(text, cards)).toEqual({ kind: 'none' });
  });

  it('is newer when a later version of the site made it', () => {
    expect(openFragment('p2.anything<>', cards)).toEqual({ kind: 'newer' });
    expect(openFragment('p0.abcdef..abcd', cards)).toEqual({ kind: 'damaged' });
  });

  it('is refused wherever it was cut', () => {
    for (let at = 'p1.'.length; at < whole.length; at++) {
      expect(openFragment(whole.slice(0, at), cards)).toEqual({ kind: 'damaged' });
    }
  });

  it('is refused when it is far too long', () => {
    const long = planAsFragment(planOf(itemAt('letter:ask', { note: 'x'.repeat(longest) })));
    expect(openFragment(long, cards)).toEqual({ kind: 'damaged' });
  });
});

it('never fails, whatever a link says', () => {
  const whole = planAsFragment(toShare(everything, all));
  const mangled = fc
    .tuple(fc.nat(whole.length), fc.nat(6), fc.string({ maxLength: 6 }))
    .map(([at, cut, put]) => whole.slice(0, at) + put + whole.slice(at + cut));
  const forged = fc.json().map((rest) => signed(`p1..${base64Url(rest)}`));
  const forgedRest = fc
    .record({ d: fc.array(fc.array(fc.anything())), n: fc.array(fc.array(fc.anything())) })
    .map((rest) => signed(`p1.${'a'.repeat(12)}.${base64Url(JSON.stringify(rest))}`));
  fc.assert(
    fc.property(fc.oneof(fc.string(), mangled, forged, forgedRest), (text) => {
      const opened = openFragment(text, cards);
      expect(['plan', 'none', 'newer', 'damaged']).toContain(opened.kind);
      if (opened.kind !== 'plan') return;
      for (const item of opened.plan.items)
        expect(cards.byKey.has(keyOf(item).split(':').slice(0, 2).join(':'))).toBe(true);
    }),
    { numRuns: 2000 },
  );
}, 30_000);

/** A body with the check that the site itself would put at its end. */
function signed(body: string): string {
  const own = planAsFragment(planOf());
  expect(own.startsWith('p1...')).toBe(true);
  return `${body}.${codeOf(body).slice(2)}`;
}

function base64Url(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64url');
}
