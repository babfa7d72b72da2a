/** What kinds of change are called on a page and in a feed. */
import type { Change } from '../model/records.ts';

export const changeNames: Readonly<Record<Change['kind'], string>> = {
  new: 'New',
  contact: 'How to reach them',
  who: 'Who can use it',
  how: 'How to get it',
  law: 'The law',
  ended: 'Ended',
  correction: 'Put right',
};
