/** What `content/england/deadlines/` says, as types. */
import type { RecordOf } from '../content/collections.ts';
import type { Day } from './day.ts';
import type { Period, SchoolCalendar } from './school-days.ts';

type Happening = RecordOf<'deadlines'>;

/** As much of an event as the counting needs. */
export interface Event extends Pick<Happening, 'fields' | 'needOneOf'> {
  readonly due: readonly DueRule[];
}
export type Field = Event['fields'][number];
export type DueRule = Pick<
  Happening['due'][number],
  'id' | 'what' | 'who' | 'yours' | 'rule' | 'reference' | 'only' | 'cases' | 'warnings'
>;
export type Case = DueRule['cases'][number];
export type Count = NonNullable<Case['count']>;
export type SimpleCount = Exclude<Count, { kind: 'later-of' | 'earlier-of' }>;
export type Condition = NonNullable<Case['if']>[number];

/** What a family has said happened, by the names of the event's fields. */
export type Facts = Readonly<Record<string, Fact | undefined>>;
export type Fact = Day | number | boolean | string | Period | SchoolCalendar;
