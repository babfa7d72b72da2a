/** Which one answer would narrow a list most: the fact that settles most of what could fit. */
import type { Shown } from './conclude.ts';

export interface Narrowing {
  readonly fact: string;
  /** How many services it would settle. */
  readonly settles: number;
}

/** Null where nothing that could fit waits for an answer of the family alone. */
export function narrowing(services: readonly Shown[]): Narrowing | null {
  const settled = new Map<string, number>();
  for (const { missing } of services) {
    const [fact, ...others] = missing;
    if (fact && others.length === 0) settled.set(fact, (settled.get(fact) ?? 0) + 1);
  }
  return [...settled]
    .map(([fact, settles]) => ({ fact, settles }))
    .reduce<Narrowing | null>(
      (most, one) => (!most || one.settles > most.settles ? one : most),
      null,
    );
}
