/** Every place that answers can lead to, worry by worry: for the pages, and for what is proved of them. */
import { enter, take, type AtQuestion, type AtResult } from './follow.ts';
import type { Facts } from './facts.ts';
import type { Worry } from './flow.ts';
import type { Navigator } from './navigator.ts';

export function* everyPlace(
  navigator: Navigator,
  begin: Facts,
  worries: Iterable<Worry> = navigator.flow.worries.values(),
): Generator<AtQuestion | AtResult> {
  for (const worry of worries) yield* below(enter(navigator, begin, worry));
}

function* below(place: AtQuestion | AtResult): Generator<AtQuestion | AtResult> {
  yield place;
  if (place.kind === 'result') return;
  for (const choice of place.choices) yield* below(take(place, choice));
}
