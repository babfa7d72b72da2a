/** Names that saved plans, links and other people's programs contain: they last for ever. */
import { expect, it } from 'vitest';
import { deadlines } from '../support/dates.ts';

const table: [event: string, fields: string, ids: string][] = [
  [
    'ehc-request-received',
    'received, letter_dated?, head_teacher_advice_requested?, school_closed?',
    'decision-to-assess, notice-no-plan, final-plan',
  ],
  ['draft-plan-served', 'served', 'last-day-to-respond'],
  [
    'appealable-decision',
    'notice_sent, adviser_contacted?, mediation_certificate_issued?, about?',
    'last-day-to-contact-mediation-adviser, last-day-to-appeal',
  ],
  ['told-mediation-adviser-no-mediation', 'told', 'certificate-due'],
  ['asked-for-mediation', 'council_told', 'mediation-arranged-by'],
  [
    'annual-review-meeting',
    'meeting',
    'latest-notice-of-meeting, report-due, decision-due, final-amended-plan-latest',
  ],
  ['amendment-notice', 'sent', 'last-day-to-respond, final-amended-plan'],
  ['plan-first-made', 'made', 'first-review-by'],
  ['phase-transfer', 'from, to, transfer', 'plan-amended-by'],
  [
    'moved-to-new-council',
    'old_council_aware?, less_than_15_working_days_notice?, plan_transferred?',
    'plan-transferred-by, new-council-says-when-it-will-review',
  ],
  [
    'tribunal-order',
    'order, kind',
    'told-by, no-plan-notice-by, draft-plan-by, amended-plan-by, final-plan-by',
  ],
  [
    'suspension',
    'first_day?, school_days?, governors_got_notice?, total_days_this_term?, calendar?',
    'education-from, governors-meet-by',
  ],
  [
    'permanent-exclusion',
    'first_day?, governors_got_notice?, calendar?',
    'education-from, governors-meet-by',
  ],
  ['governors-decision', 'notice_given, how, calendar?', 'last-day-to-ask-for-review-panel'],
  ['review-panel-request', 'made, how, calendar?', 'panel-meets-by'],
  ['disability-discrimination-claim', 'conduct', 'last-day-to-claim'],
  ['birth', 'born', 'becomes-compulsory-school-age, end-of-compulsory-school-age'],
  ['dla-or-pip-decision', 'decision_dated', 'mandatory-reconsideration-by'],
  ['mandatory-reconsideration-notice', 'sent', 'last-day-to-appeal'],
  ['child-in-need-referral', 'referred', 'assessment-done-by'],
];

it.each(table)('%s keeps its fields and the ids of what follows', (event, fields, ids) => {
  const kept = deadlines.events.get(event);
  const names = kept?.fields.map(({ name, required }) => (required ? name : `${name}?`));
  expect(names).toEqual(expect.arrayContaining(fields.split(', ')));
  expect(kept?.due.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.split(', ')));
});

it('asks for nothing more than the table does', () => {
  for (const [event, fields] of table) {
    const needed = deadlines.events.get(event)?.fields.filter(({ required }) => required);
    expect([event, needed?.map(({ name }) => name)]).toEqual([
      event,
      fields.split(', ').filter((name) => !name.endsWith('?')),
    ]);
  }
});
