/** The flow that these pages show. */
import { getSite } from '../../built-site.ts';
import type { FlowId } from '../../navigator/flow.ts';
import type { Navigator } from '../../navigator/navigator.ts';

export function getNavigator(): Navigator {
  const navigator = getSite().navigators.get('find-help' as FlowId);
  if (!navigator) throw new Error('There is no flow "find-help" in content/england/navigator/.');
  return navigator;
}
