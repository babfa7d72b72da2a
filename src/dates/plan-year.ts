/** The round of an EHC plan from review to review, in weeks from the meeting, as its rules count them. */
import type { DatedEvent, DueDate } from '../model/records.ts';

export interface Station {
  readonly title: string;
  readonly when: string;
  readonly what: string;
  readonly who: string;
  readonly href: string;
  /** Weeks from the review meeting; below nought before it. */
  readonly week: number;
}

/** The meeting, and each rule that follows from it, in the order of their days. */
export function planYear(events: ReadonlyMap<string, DatedEvent>): Station[] {
  const meeting = eventIn(events, 'annual-review-meeting');
  const decided = weeksFrom(dueIn(meeting, 'decision-due'));
  return [
    {
      title: 'The review meeting',
      when: 'The day from which the others are counted',
      what: meeting.about,
      who: 'Who: mostly the school, for the council.',
      href: meeting.href,
      week: 0,
    },
    ...meeting.due.map((due) => station(due, 0)),
    station(dueIn(eventIn(events, 'amendment-notice'), 'last-day-to-respond'), decided),
    station(dueIn(eventIn(events, 'plan-last-reviewed'), 'next-review-by'), decided),
  ].sort((a, b) => a.week - b.week);
}

function eventIn(events: ReadonlyMap<string, DatedEvent>, id: string): DatedEvent {
  const event = events.get(id);
  if (!event) throw new Error(`The year of a plan needs the event "${id}".`);
  return event;
}

function dueIn(event: DatedEvent, id: string): DueDate {
  const due = event.due.find((one) => one.id === id);
  if (!due) throw new Error(`The year of a plan needs the rule "${id}" of "${event.id}".`);
  return due;
}

function station(due: DueDate, after: number): Station {
  return {
    title: due.short,
    when: `${due.rule}.`,
    what: `${due.what}.`,
    who: `Who: ${due.who}.`,
    href: due.href,
    week: after + weeksFrom(due),
  };
}

const weeksIn = { days: 1 / 7, weeks: 1, months: 52 / 12 } as const;

function weeksFrom({ id, cases }: DueDate): number {
  const count = cases[0]?.count;
  if (!count || !('unit' in count) || !(count.unit in weeksIn))
    throw new Error(`The rule "${id}" cannot be drawn in a year.`);
  const weeks = count.count * weeksIn[count.unit as keyof typeof weeksIn];
  return count.kind === 'ahead-of' ? -weeks : weeks;
}
