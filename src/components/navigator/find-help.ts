/** The flow that these pages show, with who may read it and what is known of them from the start. */
import { getSite } from '../../built-site.ts';
import { oldestAge, years, type Facts } from '../../navigator/facts.ts';
import type { FlowId } from '../../navigator/flow.ts';
import type { Navigator } from '../../navigator/navigator.ts';
import type { Voice } from '../../navigator/voice.ts';

export function getNavigator(): Navigator {
  const navigator = getSite().navigators.get('find-help' as FlowId);
  if (!navigator) throw new Error('There is no flow "find-help" in content/england/navigator/.');
  return navigator;
}

/** Past the first question everybody is safe. Pages in the young person's voice start at 16. */
export const begin: Readonly<Record<Voice, Facts>> = {
  parent: { danger: ['no'], who: ['parent'] },
  'young-person': { danger: ['no'], who: ['young-person'], age: years(16, oldestAge) },
};
