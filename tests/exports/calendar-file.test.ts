import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarFile, type CalendarDay } from '../../src/exports/calendar-file.ts';

const now = new Date('2026-11-22T21:00:00Z');
const finalPlan: CalendarDay = {
  uid: 'final-plan.ehc-request-received.2026-09-07',
  title: 'Final plan',
  day: '2027-03-28',
  notes: 'The council; sends it, by then.\nWithin 20 weeks – “no later”.',
  url: 'https://example.org/dates/ehc-request-received/final-plan/',
};

/** The file as another library reads it. */
function read(days: readonly CalendarDay[], at = now) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(days, at)) as never);
  return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
}

describe('the calendar file', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('gives another library the same day, title, words and address', () => {
    const [event] = read([finalPlan]);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-03-28');
    expect(event?.summary).toBe('Final plan');
    expect(event?.description).toBe(finalPlan.notes);
    expect(event?.component.getFirstPropertyValue('url')).toBe(finalPlan.url);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London', 'UTC'])(
    'holds the same days in %s, also when clocks change',
    (TZ) => {
      process.env['TZ'] = TZ;
      const days = ['2027-03-28', '2026-10-25', '2028-02-29', '2026-12-31'];
      const events = read(days.map((day) => ({ ...finalPlan, uid: day, day })));
      expect(events.map(({ startDate }) => startDate.toString())).toEqual(days);
    },
  );

  it('keeps the uid, and is newer when it is saved again', () => {
    const [first] = read([finalPlan]);
    const [again] = read([{ ...finalPlan, day: '2027-04-04' }], new Date('2026-11-22T21:05:00Z'));
    expect(first?.uid).toBe('final-plan.ehc-request-received.2026-09-07@waymark');
    expect(again?.uid).toBe(first?.uid);
    expect(Number(again?.sequence)).toBeGreaterThan(Number(first?.sequence));
  });

  it('reminds a week and a day before, at nine in the morning', () => {
    const [event] = read([finalPlan]);
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P6DT15H',
      '-PT15H',
    ]);
  });

  it('does not make a family look busy', () => {
    const [event] = read([finalPlan]);
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });
});
