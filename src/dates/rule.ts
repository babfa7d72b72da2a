/** What `content/england/deadlines/` says, as types. */
import type { RecordOf } from '../content/collections.ts';
import type { Day } from './day.ts';
import type { Period, SchoolCalendar } from './school-days.ts';

export type Event = Pick<RecordOf<'deadlines'>, 'fields' | 'needOneOf' | 'due'>;
export type Field = Event['fields'][number];
export type DueRule = Event['due'][number];
export type Case = DueRule['cases'][number];
export type Count = NonNullable<Case['count']>;
export type SimpleCount = Exclude<Count, { kind: 'later-of' | 'earlier-of' }>;
export type Condition = NonNullable<Case['if']>[number];

/** What a family has said happened, by the names of the event's fields. */
export type Facts = Readonly<Record<string, Fact | undefined>>;
export type Fact = Day | number | boolean | string | Period | SchoolCalendar;
