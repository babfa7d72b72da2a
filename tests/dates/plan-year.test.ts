import { expect, it } from 'vitest';
import { planYear } from '../../src/dates/plan-year.ts';
import { loadSite } from '../../src/site.ts';

const { events } = loadSite({ today: '2026-11-22', base: '/' });

it('goes from the invitation to the next review, in the weeks that the rules count', () => {
  expect(planYear(events).map(({ title, week }) => [title, Math.round(week)])).toEqual([
    ['Invitation and reports', -2],
    ['The review meeting', 0],
    ['Report of the meeting', 2],
    ["The council's decision", 4],
    ['Last day to answer the changes', 6],
    ['Changed final plan', 12],
    ['Next review is finished', 56],
  ]);
});

it('moves a station when its rule changes', () => {
  const later = new Map(
    [...events].map(([id, event]) => [
      id,
      {
        ...event,
        due: event.due.map((due) =>
          due.id === 'report-due'
            ? {
                ...due,
                cases: [
                  {
                    count: {
                      kind: 'after',
                      from: 'meeting',
                      count: 7,
                      unit: 'weeks',
                      ends: 'stays',
                    } as const,
                  },
                ],
              }
            : due,
        ),
      },
    ]),
  );
  const report = planYear(later).find(({ title }) => title === 'Report of the meeting');
  expect(report?.week).toBe(7);
});

it('says so when a rule that it needs is gone', () => {
  expect(() => planYear(new Map())).toThrow('needs the event "annual-review-meeting"');
});
