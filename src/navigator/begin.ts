import { oldestAge, years, type Facts } from './facts.ts';
import type { Voice } from './voice.ts';

/** Past the first question everybody is safe. Pages in the young person's voice start at 16. */
export const begin: Readonly<Record<Voice, Facts>> = {
  parent: { danger: ['no'], who: ['parent'] },
  'young-person': { danger: ['no'], who: ['young-person'], age: years(16, oldestAge) },
};
