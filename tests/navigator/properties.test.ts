import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../src/navigator/addresses.ts';
import { conclude, onThePage } from '../../src/navigator/conclude.ts';
import { everyPlace } from '../../src/navigator/every-place.ts';
import { ageRange, holds, learn, years, type Facts } from '../../src/navigator/facts.ts';
import type { Worry } from '../../src/navigator/flow.ts';
import { follow } from '../../src/navigator/follow.ts';
import { narrowPlace } from '../../src/navigator/narrow.ts';
import { match } from '../../src/navigator/match.ts';
import type { Candidate } from '../../src/navigator/navigator.ts';
import { readRequest } from '../../src/navigator/request.ts';
import {
  age,
  asks,
  choiceOf,
  forget,
  line,
  navigatorOf,
  outcomeOf,
  plan,
  school,
  serviceOf,
  worryOf,
} from '../support/navigator.ts';

const diagnosis = choiceOf('diagnosis', ['none', 'waiting', 'yes']);
const values = {
  plan: ['none', 'sen-support', 'asked', 'ehcp'],
  school: ['yes', 'part', 'no'],
  diagnosis: ['none', 'waiting', 'yes'],
} as const;

const someAge = fc.option(fc.integer({ min: 0, max: 25 }), { nil: null });
const yesNoUnknown = fc.constantFrom('yes', 'no', 'unknown');
const candidate: fc.Arbitrary<Partial<Candidate>> = fc.record({
  ages: fc
    .tuple(someAge, someAge)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b })),
  needsPlan: yesNoUnknown,
  needsDiagnosis: yesNoUnknown,
  ways: fc.subarray(['self', 'gp', 'school']),
  who: fc.subarray(['parent', 'child', 'young-person', 'professional'], { minLength: 1 }),
  isLocal: fc.boolean(),
  needs: fc.subarray(['sleep', 'any']),
});
const band = fc
  .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 0, max: 25 }))
  .map(([a, b]) => years(Math.min(a, b), Math.max(a, b)));
const some = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });
const facts: fc.Arbitrary<Facts> = fc
  .record(
    {
      age: band,
      plan: some(values.plan),
      school: some(values.school),
      diagnosis: some(values.diagnosis),
      who: fc.constantFrom(['parent'], ['young-person'], ['professional']),
    },
    { requiredKeys: [] },
  )
  .map((known) => known as Facts);
const condition: fc.Arbitrary<Facts> = fc
  .record({ age: band, plan: some(values.plan), school: some(values.school) }, { requiredKeys: [] })
  .map((when) => when as Facts);

/** A flow of a few services on any conditions, with any questions. */
const flow = fc
  .record({
    services: fc.array(fc.tuple(candidate, condition), { minLength: 1, maxLength: 6 }),
    ask: fc.shuffledSubarray([plan, school, diagnosis]),
    inStep: fc.nat({ max: 3 }),
  })
  .map(({ services, ask, inStep }) =>
    navigatorOf({
      opening: [age],
      questions: [plan, school, diagnosis],
      services: services.map(([more], at) => serviceOf(`s${at}`, more)),
      worries: [worryOf('sleep', { ask: asks(...ask), needs: ['sleep'] })],
      outcomes: [
        outcomeOf('sleep', {
          services: services.slice(inStep).map(([, when], at) => line(`s${at + inStep}`, when)),
        }),
      ],
    }),
  );
const worryIn = ({ flow: { worries } }: ReturnType<typeof navigatorOf>): Worry => {
  const [worry] = worries.values();
  if (!worry) throw new Error('There is a worry.');
  return worry;
};

describe('whatever is known', () => {
  it('not knowing never hides a service: forget a fact, and what was shown still is', () => {
    fc.assert(
      fc.property(
        flow,
        facts,
        fc.constantFrom('age', 'plan', 'school', 'diagnosis'),
        (navigator, known, fact) => {
          const shown = (of: Facts) =>
            conclude(navigator, worryIn(navigator), of).services.map(({ service }) => service.id);
          expect(shown(forget(known, fact))).toEqual(expect.arrayContaining(shown(known)));
        },
      ),
    );
  });

  it('an answer settles: what fits on less still fits on more, or is ruled out by the more', () => {
    fc.assert(
      fc.property(candidate, facts, facts, (more, known, answer) => {
        const service = serviceOf('club', more);
        const before = match(service, known, navigatorOf());
        const after = match(service, learn(known, answer), navigatorOf());
        const narrowed = Object.entries(answer).every(
          ([fact, is]) => !known[fact] || is.some((value) => known[fact]?.includes(value)),
        );
        if (before.fit === 'fits' && narrowed) expect(after.fit).toBe('fits');
        if (before.fit === 'does-not-fit' && narrowed) expect(after.fit).toBe('does-not-fit');
      }),
    );
  });

  it('take the cause of a reason away, and the reason goes', () => {
    fc.assert(
      fc.property(flow, facts, (navigator, known) => {
        for (const { service, why } of conclude(navigator, worryIn(navigator), known).services) {
          for (const { cause, says } of why.filter(({ cause: of }) => known[of])) {
            const without = conclude(navigator, worryIn(navigator), forget(known, cause));
            const again = without.services.find((one) => one.service.id === service.id);
            expect(again?.why.map((reason) => reason.says)).not.toContain(says);
          }
        }
      }),
    );
  });

  it('every service of the worry is shown or not shown, never both, never twice', () => {
    fc.assert(
      fc.property(flow, facts, (navigator, known) => {
        const { services, notShown } = conclude(navigator, worryIn(navigator), known);
        const all = [...services, ...notShown].map(({ service }) => service.id);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('no service is shown outside its ages', () => {
    fc.assert(
      fc.property(flow, facts, (navigator, known) => {
        const range = ageRange(known);
        for (const { service } of conclude(navigator, worryIn(navigator), known).services) {
          if (!range) continue;
          expect(service.ages.from ?? 0).toBeLessThanOrEqual(range.to);
          expect(service.ages.to ?? 25).toBeGreaterThanOrEqual(range.from);
        }
      }),
    );
  });

  it('the same facts give the same answer, in the same order', () => {
    fc.assert(
      fc.property(flow, facts, (navigator, known) => {
        const once = conclude(navigator, worryIn(navigator), known);
        expect(conclude(navigator, worryIn(navigator), { ...known })).toEqual(once);
      }),
    );
  });

  it('a condition is settled by exactly what it says is missing', () => {
    fc.assert(
      fc.property(condition, facts, (when, known) => {
        const held = holds(when, known);
        expect(held.holds === 'maybe').toBe(held.missing.length > 0);
        const settled = learn(
          known,
          Object.fromEntries(held.missing.map((fact) => [fact, when[fact] ?? []])),
        );
        if (held.holds === 'maybe') expect(holds(when, settled).holds).toBe('yes');
      }),
    );
  });
});

describe('whatever a link says', () => {
  it('replaying never fails, and is the same again', () => {
    const code = fc.oneof(
      fc.constantFrom('sleep', 'c', 'a', 'x', 'no', 'eh', 'pa', 'ye', 'se', 'as', 'wa'),
      fc.string(),
    );
    fc.assert(
      fc.property(flow, fc.array(code, { maxLength: 8 }), (navigator, codes) => {
        const place = follow(navigator, {}, codes);
        const taken = place.answers.map((answer) => answer.code);
        expect(codes.slice(0, taken.length)).toEqual(taken);
        const again = follow(navigator, {}, taken);
        expect(again.kind).toBe(place.kind);
        expect(again.answers).toEqual(place.answers);
      }),
    );
  });

  it('anything asked at a terminal is read or refused with reasons', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const read = readRequest(navigatorOf(), given);
        if (read.kind === 'problems') expect(read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('whatever the flow', () => {
  it('an answer for several options shows what each of them would show', () => {
    fc.assert(
      fc.property(flow, (navigator) => {
        for (const place of everyPlace(navigator, {})) {
          if (place.kind !== 'result') continue;
          const { known } = place.result;
          const cards = (of: Facts) =>
            conclude(navigator, place.worry, of)
              .services.slice(0, 8)
              .map(({ service }) => service.id);
          for (const [fact, possible] of Object.entries(known)) {
            if (fact === 'age') continue;
            for (const value of possible) {
              const exact = Object.fromEntries(
                Object.entries(known).map(([name, is]) => [name, name === fact ? [value] : is]),
              );
              expect(cards(exact)).toEqual(cards(known));
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the answer that would narrow most settles more than any other that was not known', () => {
    fc.assert(
      fc.property(flow, (navigator) => {
        for (const place of everyPlace(navigator, {})) {
          if (place.kind !== 'result') continue;
          const { answers, result, worry, known } = place;
          const waiting = (fact: string) =>
            result.services.filter(({ missing }) => missing.join() === fact);
          const unknown = answers
            .filter(({ options }) => options.length === 0)
            .map(({ question }) => question);
          const narrow = narrowPlace(navigator, place);
          const most = Math.max(0, ...unknown.map((fact) => waiting(fact).length));
          expect(narrow?.settles ?? 0).toBe(most);
          if (!narrow || narrow.fact === 'age') continue;
          const asked = follow(navigator, {}, codesOf(narrow.before ?? []));
          if (asked.kind !== 'question') throw new Error('It leads to no question.');
          expect(asked.question.id).toBe(narrow.fact);
          for (const { facts: said } of asked.question.options) {
            const after = conclude(navigator, worry, learn(known, said)).services;
            const still = after.filter(({ missing }) => missing.includes(narrow.fact));
            expect(still).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('a question is asked only where two of its answers lead to something else', () => {
    fc.assert(
      fc.property(flow, (navigator) => {
        for (const place of everyPlace(navigator, {})) {
          expect(place.answers.length).toBeLessThanOrEqual(4);
          if (place.kind === 'question') {
            expect(
              place.choices.filter(({ options }) => options.length > 0).length,
            ).toBeGreaterThan(1);
            expect(place.choices.at(-1)?.options).toEqual([]);
          } else expect(onThePage(place.result).length).toBeLessThanOrEqual(20);
        }
      }),
      { numRuns: 40 },
    );
  });
});
