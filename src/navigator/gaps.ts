/** Where few local services are reached: what a local offer is also there to show. */
import { everyPlace } from './every-place.ts';
import type { Facts } from './facts.ts';
import type { Worry } from './flow.ts';
import type { Navigator } from './navigator.ts';
import { isOpen } from './order.ts';

/** One worry at one age: over all its answers, the fewest services that some family reaches. */
export interface Reach {
  readonly worry: Worry;
  /** The code of the answer about age. */
  readonly age: string;
  /** Local services that fit or could fit. */
  readonly local: number;
  /** Those of them that a family can ask by itself, with no diagnosis and no plan. */
  readonly open: number;
}

export function reachOf(navigator: Navigator, begin: Facts): Reach[] {
  const found = new Map<string, Reach>();
  for (const place of everyPlace(navigator, begin)) {
    if (place.kind !== 'result') continue;
    const { worry, answers, result } = place;
    const age = answers.find(({ question }) => question === 'age')?.code ?? '';
    const here = result.services.filter(({ service }) => service.isLocal);
    const local = here.length;
    const open = here.filter(({ service }) => isOpen(service)).length;
    const key = `${worry.code}/${age}`;
    const before = found.get(key);
    found.set(key, {
      worry,
      age,
      local: Math.min(local, before?.local ?? local),
      open: Math.min(open, before?.open ?? open),
    });
  }
  return [...found.values()];
}
