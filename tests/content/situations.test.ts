import { describe, expect, it } from 'vitest';
import type { FlowId } from '../../src/navigator/flow.ts';
import type { Navigator } from '../../src/navigator/navigator.ts';
import { readRequest } from '../../src/navigator/request.ts';
import { reply, type Reply } from '../../src/navigator/reply.ts';
import { loadSite } from '../../src/site.ts';
import { readSituations, type Situation } from '../support/situations.ts';

const site = loadSite({ today: '2026-11-23' });
const navigator = flowCalled('find-help');
const contacts = site.urgent.contacts.map(({ id, name, phone }) => ({ id, name, phone }));
const situations = readSituations();
const stepRefs = new Set<string>(navigator.steps.keys());

function flowCalled(id: string): Navigator {
  const found = site.navigators.get(id as FlowId);
  if (!found) throw new Error(`There is no flow "${id}".`);
  return found;
}

function answer({ ask }: Situation): Reply {
  const read = readRequest(navigator, ask);
  if (read.kind === 'problems') throw new Error(read.problems.join(' '));
  return reply(navigator, read.request, contacts);
}

/** What an adviser would name and the answer does not: not urgent, not first, no step, not in the first five. */
function lacking(situation: Situation, { urgent, first, steps, services }: Reply): string[] {
  const five = services.slice(0, 5).map(({ id }) => id);
  const has = (wanted: string) => {
    const [, kind, words = ''] = /^(urgent|first|step): (.*)$/.exec(wanted) ?? [];
    if (kind === 'urgent') return urgent.some(({ id }) => id === words);
    if (kind === 'first') return first.toLowerCase().includes(words.toLowerCase());
    if (kind === 'step') return steps.includes(words);
    return five.some((id) => id === wanted);
  };
  return situation.signpost
    .map((one) => (typeof one === 'string' ? [one] : one))
    .filter((oneOf) => !oneOf.some(has))
    .map((oneOf) => oneOf.join(' or '));
}

describe('situations that parents told of in public', () => {
  it('are sixty or more, each with where it comes from', () => {
    expect(situations.length).toBeGreaterThanOrEqual(60);
    for (const { source } of situations) expect(source).toMatch(/^https?:\/\/[^ ]+$/);
    expect(new Set(situations.map(({ source }) => source)).size).toBe(situations.length);
  });

  it('name only services and contacts that there are', () => {
    const known = (wanted: string) =>
      wanted.startsWith('first: ') ||
      (wanted.startsWith('step: ') && stepRefs.has(wanted.slice('step: '.length))) ||
      contacts.some(({ id }) => wanted === `urgent: ${id}`) ||
      [...site.services.keys()].some((id) => id === wanted);
    const named = situations.flatMap(({ signpost }) => signpost.flat());
    expect(named.filter((wanted) => !known(wanted))).toEqual([]);
  });

  it('find at once all that an adviser would name, in at least 95 of 100', () => {
    const weak = situations.flatMap((situation) => {
      const missing = lacking(situation, answer(situation));
      return missing.length > 0 ? [`${situation.said} Lacks: ${missing.join('; ')}`] : [];
    });
    expect(weak.length / situations.length, weak.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it.each(situations.map((situation) => [situation.said, situation] as const))(
    'does no harm: %s',
    (_, situation) => {
      const told = answer(situation);
      const { urgent, first, services, outcome } = told;
      const words = JSON.stringify(told);
      expect(words).not.toMatch(/needs? a (diagnosis|plan) (first|before)/i);
      if (outcome !== 'home-education') {
        const five = services.slice(0, 5).map(({ id }) => id);
        expect(five).not.toContain('elective-home-education-wiltshire');
        expect(first).not.toMatch(/home educat|teach .* at home/i);
      }
      if (situation.danger) {
        expect(urgent[0]?.id).toBe('999');
        expect(first).not.toMatch(/waiting list|referral form|diagnosis/i);
      }
      const { age } = situation.ask;
      const ids = services.map(({ id }) => id);
      if (Number(age) >= 18) expect(ids.filter((id) => id.startsWith('camhs'))).toEqual([]);
      if (Number(age) < 18) expect(ids).not.toContain('awp-adult-mental-health-wiltshire');
    },
  );
});
