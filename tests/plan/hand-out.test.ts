import { describe, expect, it } from 'vitest';
import { handOutOf, onSheet, type HandOutChoices } from '../../src/plan/hand-out.ts';
import { openFragment } from '../../src/plan/link.ts';
import { cardsOf, itemAt, planOf } from '../support/plan-of.ts';

const cards = cardsOf(
  { key: 'service:dance-club', phone: '01225 000000', hours: 'Mondays', how: 'Ring them.' },
  { key: 'service:safe-line', private: true },
  {
    key: 'step:autism/first-talk',
    law: [{ duty: 'School must listen.', deadline: 'At once', reference: 'A s. 1', asAt: '2026' }],
    checked: { on: '2026-03-01', by: 'the school' },
  },
);
const plan = planOf(
  itemAt('service:dance-club', { why: ['You said dancing'], note: 'Ask for Tuesday' }),
  itemAt('service:safe-line', { private: true }),
  'step:autism/first-talk',
);
const home: HandOutChoices = { safe: true, leftOut: new Set(), line: ' For Monday ' };
const notHome: HandOutChoices = { ...home, safe: false };
const make = (choices: HandOutChoices) => handOutOf(plan, cards, choices, '2026-11-23');

describe('a sheet that is safe to take home', () => {
  it('has the reason, how to get it, the number, the page and when it was read', () => {
    const [club] = make(home).entries;
    expect(club).toEqual({
      key: 'service:dance-club',
      title: 'The dance club',
      why: ['You said dancing'],
      facts: [
        ['Ring', '01225 000000. Mondays'],
        ['How to get it', 'Ring them.'],
      ],
      path: '/dance-club/',
      checked: 'read on 5 January 2026, not checked with them yet',
      note: 'Ask for Tuesday',
    });
  });

  it('gives every line of law its reference and the year in which it was read', () => {
    const facts = make(home).entries.flatMap((entry) => entry.facts);
    expect(facts).toContainEqual([
      'The law',
      'School must listen. By when: At once. A s. 1. Law as at 2026.',
    ]);
  });

  it('says how many of its facts nobody has checked', () => {
    expect(make(home).notChecked).toBe(
      'Nobody has checked 2 of these 3 with the service or a lawyer yet. Ring or ask before you rely on it.',
    );
  });

  it('begins with the next date', () => {
    const rule = 'last-day-to-respond';
    const dated = planOf(
      `date:${rule}:draft-plan-served:2026-12-20`,
      `date:${rule}:draft-plan-served:2026-12-01`,
    );
    const known = cardsOf(`date:${rule}`);
    expect(handOutOf(dated, known, home, '2026-11-23').next).toBe(
      'Next date: The last day to respond, by 1 December 2026.',
    );
    expect(handOutOf(dated, known, home, '2027-01-01').next).toBeNull();
  });

  it('leaves out what somebody took off it', () => {
    const { entries, fragment } = make({ ...home, leftOut: new Set(['service:dance-club']) });
    expect(entries.map(({ title }) => title)).not.toContain('The dance club');
    const opened = openFragment(fragment, cards);
    expect(opened.kind === 'plan' && opened.plan.items.map(({ kind }) => kind)).toEqual(['step']);
  });
});

describe('a sheet that is not safe to take home', () => {
  it('tells nobody why it was asked for', () => {
    const made = make(notHome);
    const all = JSON.stringify(made);
    for (const told of ['You said dancing', 'Ask for Tuesday', 'For Monday', 'safe line']) {
      expect(all).not.toContain(told);
    }
    expect(made.title).toBe('Useful numbers and pages');
    expect(onSheet(plan, false)).toHaveLength(2);
  });
});

it('never puts a note, a reason or a private thing into the code, whatever is chosen', () => {
  for (const choices of [home, notHome]) {
    const opened = openFragment(make(choices).fragment, cards);
    if (opened.kind !== 'plan') throw new Error('The code does not open.');
    expect(opened.unknown).toBe(0);
    expect(opened.plan.items.map(({ note, why }) => [note, why])).toEqual([
      ['', []],
      ['', []],
    ]);
    expect(opened.plan.items.some((item) => item.private)).toBe(false);
  }
});
