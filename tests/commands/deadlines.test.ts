import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/site.ts';
import { deadlines } from '../support/dates.ts';

function run(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/deadlines.ts', ...given],
    { cwd: project, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

// Each starts Node; a busy machine takes its time.
describe('npm run deadlines', { timeout: 30_000 }, () => {
  it('prints what follows as JSON, and nothing else', () => {
    const { status, stdout, stderr } = run('{"event":"draft-plan-served","served":"2026-10-01"}');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual([
      {
        id: 'last-day-to-respond',
        what: 'You answer the draft plan',
        date: '2026-10-15',
        rule: 'At least 15 days, of which the day you were given the draft is the first. Not working days',
        reference: 'SEND Regulations 2014, reg. 13(1)(a); Children and Families Act 2014, s. 38',
        who: 'You',
        warnings: [
          "The law says at least 15 days. If the council's letter gives you longer, its day is the one to keep.",
        ],
        alsoAccept: [],
      },
    ]);
  });

  it('lists every event, its fields and what follows', () => {
    const { status, stdout } = run('--events');
    const events = JSON.parse(stdout) as { event: string; fields: object[]; ids: string[] }[];
    expect(status).toBe(0);
    expect(events.map(({ event }) => event)).toEqual([...deadlines.events.keys()]);
    expect(events.find(({ event }) => event === 'governors-decision')).toMatchObject({
      fields: [
        { name: 'notice_given', required: true, give: 'a day such as "2026-09-07"' },
        { name: 'how', required: true, give: 'one of: by-hand, first-class-post, email' },
        { name: 'calendar', required: false },
      ],
      ids: ['last-day-to-ask-for-review-panel'],
    });
  });

  const usage = `Give one event as JSON, such as '{"event":"ehc-request-received","received":"2026-09-07"}', or --events for the list.\n`;
  const allowed = `Allowed: ${[...deadlines.events.keys()].join(', ')}.\n`;

  it.each([
    ['nothing', [], usage],
    ['not JSON', ['tomorrow'], usage],
    ['a list', ['[]'], usage],
    ['two things', ['{}', '{}'], usage],
    ['no event', ['{}'], `No "event" is given. ${allowed}`],
    ['an event that is a number', ['{"event":1}'], `There is no event 1. ${allowed}`],
    [
      'a misspelt event',
      ['{"event":"draft-plan-recieved"}'],
      `There is no event "draft-plan-recieved". Did you mean "draft-plan-served"? ${allowed}`,
    ],
    [
      'a day that is none',
      ['{"event":"draft-plan-served","served":"2026-02-30"}'],
      '"served" says "2026-02-30". Give a day such as "2026-09-07".\n',
    ],
  ])('refuses %s: what is wrong, what is allowed, exit 2', (_, given, says) => {
    expect(run(...given)).toEqual({ status: 2, stdout: '', stderr: says });
  });
});
