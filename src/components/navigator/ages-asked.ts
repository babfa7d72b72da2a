import { enter } from '../../navigator/follow.ts';
import type { Facts } from '../../navigator/facts.ts';
import type { Navigator } from '../../navigator/navigator.ts';

/** The answers to the question about age, and first none: each has a page of worries of its own. */
export function agesAsked(navigator: Navigator, begin: Facts) {
  const [worry] = navigator.flow.worries.values();
  const place = worry && enter(navigator, begin, worry);
  const choices = place?.kind === 'question' ? place.choices : [];
  return [undefined, ...choices.map(({ code, label }) => ({ code, label }))];
}
