/**
 * Days as a calendar file that phones and computers open. Each is a whole day without a time zone,
 * with a reminder a week and a day before. An event keeps its uid, so that saving it again changes
 * it in a calendar and does not add a second.
 */
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';

export interface CalendarDay {
  /** The same for the same thing, whatever its day. */
  readonly uid: string;
  /** Short and neutral: others may see a calendar. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly notes: string;
  readonly url: string;
}

/** `now` orders what was saved more than once: a calendar keeps the newest. */
export function calendarFile(days: readonly CalendarDay[], now: Date): string {
  const calendar = ical({ name: 'Waymark', prodId: { company: 'Waymark', product: 'dates' } });
  for (const { uid, title, day, notes, url } of days) {
    calendar.createEvent({
      id: `${uid}@waymark`,
      sequence: Math.floor((now.getTime() - Date.UTC(2026, 0, 1)) / minute),
      stamp: now,
      start: day,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: title,
      description: notes,
      url,
      alarms: reminders.map((before) => ({
        type: ICalAlarmType.display,
        triggerBefore: before,
        description: title,
      })),
    });
  }
  return calendar.toString();
}

const minute = 60_000;
const hour = 3600;
/** Seconds before the day begins: 9 in the morning a week before, and the day before. */
const reminders = [7 * 24 * hour - 9 * hour, 24 * hour - 9 * hour];
