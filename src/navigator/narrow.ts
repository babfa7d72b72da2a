/** Which one answer would narrow a list most: the fact that settles most of what could fit. */
import { onThePage, type Shown } from './conclude.ts';
import type { Answer, AtResult } from './follow.ts';
import { mainFact } from './main-fact.ts';
import type { Navigator } from './navigator.ts';

interface Narrowing {
  readonly fact: string;
  /** How many services it would settle. */
  readonly settles: number;
}

/** Null where nothing that could fit waits for one of these facts alone. */
export function narrowing(services: readonly Shown[], facts: readonly string[]): Narrowing | null {
  return facts
    .map((fact) => ({
      fact,
      settles: services.filter((shown) => settledBy(fact, shown)).length,
    }))
    .reduce<Narrowing | null>(
      (most, one) => (one.settles > (most?.settles ?? 0) ? one : most),
      null,
    );
}

/** Of a service that serves places which nobody names, even where a family lives settles nothing. */
function settledBy(fact: string, { missing, service }: Shown): boolean {
  return (
    missing.length === 1 && missing[0] === fact && (fact !== 'place' || service.places.length > 0)
  );
}

interface PlaceNarrowing extends Narrowing {
  /** What was said before the question that asks for the fact. Null for where they live. */
  readonly before: readonly Answer[] | null;
}

/** An answer's page can be narrowed by what was asked and not known, and by where a family lives. */
export function narrowPlace(
  { flow }: Navigator,
  { answers, result }: AtResult,
): PlaceNarrowing | null {
  const open = answers.flatMap(({ question, options }, at) => {
    const asked = question === 'worry' || options.length > 0 ? null : flow.questions.get(question);
    const fact = asked && mainFact(asked);
    return fact ? [{ fact, before: answers.slice(0, at) }] : [];
  });
  const narrow = narrowing(onThePage(result), [...open.map(({ fact }) => fact), 'place']);
  const before = open.find(({ fact }) => fact === narrow?.fact)?.before ?? null;
  return narrow && { ...narrow, before };
}
