/**
 * Cases worked by hand from the regulation, each with how. They hold the real rules in `content/`:
 * a rule that somebody changes must be worked again here.
 */
import { describe, expect, it } from 'vitest';
import { deadlines, dateOf, dueAfter, one } from '../support/dates.ts';

type Facts = Readonly<Record<string, unknown>>;
type Worked = readonly [
  how: string,
  event: string,
  facts: Facts,
  expected: Readonly<Record<string, string | null>>,
];

const autumn = {
  terms: [
    ['2026-09-02', '2026-10-23'],
    ['2026-11-02', '2026-12-18'],
    ['2027-01-05', '2027-02-12'],
    ['2027-02-22', '2027-03-25'],
  ],
  closed: [['2026-11-27', '2026-11-27']],
};

const assessment: Worked[] = [
  [
    'reg. 5(1), 10(1), 13(2): 42, 112 and 140 days after a Monday',
    'ehc-request-received',
    { received: '2026-09-07' },
    {
      'decision-to-assess': '2026-10-19',
      'notice-no-plan': '2026-12-28',
      'final-plan': '2027-01-25',
    },
  ],
  [
    'over a leap day: 2028-01-31 + 42 is 13 March, not 14',
    'ehc-request-received',
    { received: '2028-01-31' },
    { 'decision-to-assess': '2028-03-13' },
  ],
  [
    'a week limit that ends on a Sunday stays there',
    'ehc-request-received',
    { received: '2026-09-06' },
    { 'decision-to-assess': '2026-10-18' },
  ],
  [
    'the date on the letter counts for nothing: receipt does',
    'ehc-request-received',
    { received: '2026-09-07', letter_dated: '2026-09-01' },
    { 'decision-to-assess': '2026-10-19' },
  ],
  [
    'reg. 5(4)(a): asked on the first day of the week before a summer closure',
    'ehc-request-received',
    {
      received: '2026-06-29',
      head_teacher_advice_requested: '2026-07-15',
      school_closed: ['2026-07-22', '2026-09-01'],
    },
    { 'decision-to-assess': null, 'notice-no-plan': null, 'final-plan': null },
  ],
  [
    'asked eight days before the closure: the day stands',
    'ehc-request-received',
    {
      received: '2026-06-29',
      head_teacher_advice_requested: '2026-07-14',
      school_closed: ['2026-07-22', '2026-09-01'],
    },
    { 'decision-to-assess': '2026-08-10', 'final-plan': '2026-11-16' },
  ],
  [
    'asked on the last day of the time: opens 2 September, so until 26 August',
    'ehc-request-received',
    {
      received: '2026-07-20',
      head_teacher_advice_requested: '2026-08-26',
      school_closed: ['2026-07-22', '2026-09-01'],
    },
    { 'decision-to-assess': null },
  ],
  [
    'asked a day after that: the day stands',
    'ehc-request-received',
    {
      received: '2026-07-20',
      head_teacher_advice_requested: '2026-08-27',
      school_closed: ['2026-07-22', '2026-09-01'],
    },
    { 'decision-to-assess': '2026-08-31' },
  ],
  [
    'a half term is not four weeks',
    'ehc-request-received',
    {
      received: '2026-10-05',
      head_teacher_advice_requested: '2026-10-20',
      school_closed: ['2026-10-24', '2026-11-01'],
    },
    { 'decision-to-assess': '2026-11-16' },
  ],
  [
    '28 days is four weeks, 27 is not',
    'ehc-request-received',
    {
      received: '2026-07-20',
      head_teacher_advice_requested: '2026-07-23',
      school_closed: ['2026-07-22', '2026-08-17'],
    },
    { 'decision-to-assess': '2026-08-31' },
  ],
  [
    'asked after week 6: the decision had its day, the plan has none',
    'ehc-request-received',
    {
      received: '2026-05-11',
      head_teacher_advice_requested: '2026-07-20',
      school_closed: ['2026-07-22', '2026-09-01'],
    },
    { 'decision-to-assess': '2026-06-22', 'notice-no-plan': null, 'final-plan': null },
  ],
  [
    'reg. 8(1): 6 weeks',
    'advice-requested',
    { asked: '2026-10-19' },
    { 'advice-due': '2026-11-30' },
  ],
  [
    'reg. 13(1)(a): 15 days beginning with the day it was served',
    'draft-plan-served',
    { served: '2026-10-01' },
    { 'last-day-to-respond': '2026-10-15' },
  ],
  [
    'over the end of February',
    'draft-plan-served',
    { served: '2027-02-20' },
    { 'last-day-to-respond': '2027-03-06' },
  ],
  [
    'reg. 25: 15 days',
    'reassessment-request-received',
    { received: '2026-11-02' },
    { 'answer-due': '2026-11-17' },
  ],
  [
    'reg. 27(2): 14 weeks',
    'reassessment-agreed',
    { notified: '2026-11-02' },
    { 'final-plan': '2027-02-08' },
  ],
];

const appeals: Worked[] = [
  [
    'reg. 33 and r. 20: two months; 14 November 2026 is a Saturday, so r. 12(2) gives Monday',
    'appealable-decision',
    { notice_sent: '2026-09-14', about: 'contents' },
    { 'last-day-to-contact-mediation-adviser': '2026-11-14', 'last-day-to-appeal': '2026-11-16' },
  ],
  [
    'a month with no such date: 31 December and two months is 28 February, a Sunday',
    'appealable-decision',
    { notice_sent: '2026-12-31', about: 'refusal-to-assess' },
    { 'last-day-to-contact-mediation-adviser': '2027-02-28', 'last-day-to-appeal': '2027-03-01' },
  ],
  [
    'in a leap year: 29 February',
    'appealable-decision',
    { notice_sent: '2027-12-31', about: 'refusal-to-assess' },
    { 'last-day-to-appeal': '2028-02-29' },
  ],
  [
    'r. 12(3)(a): ends in August, so the first working day of September; the adviser has no such rule',
    'appealable-decision',
    { notice_sent: '2026-06-12', about: 'contents' },
    { 'last-day-to-contact-mediation-adviser': '2026-08-12', 'last-day-to-appeal': '2026-09-01' },
  ],
  [
    'ends on 31 July, a Friday: not August',
    'appealable-decision',
    { notice_sent: '2026-05-31', about: 'contents' },
    { 'last-day-to-appeal': '2026-07-31' },
  ],
  [
    'ends on Saturday 31 July 2027: the next working day, since the time itself did not end in August',
    'appealable-decision',
    { notice_sent: '2027-05-31', about: 'contents' },
    { 'last-day-to-appeal': '2027-08-02' },
  ],
  [
    'r. 12(3)(a): ends on 26 December; 1 January 2027 is a Friday and a holiday, so Monday 4 January',
    'appealable-decision',
    { notice_sent: '2026-10-26', about: 'contents' },
    { 'last-day-to-appeal': '2027-01-04' },
  ],
  [
    'ends on 1 January: the first working day after it',
    'appealable-decision',
    { notice_sent: '2026-11-01', about: 'contents' },
    { 'last-day-to-appeal': '2027-01-04' },
  ],
  [
    'ends on 24 December 2026, a Thursday: no rule moves it',
    'appealable-decision',
    { notice_sent: '2026-10-24', about: 'contents' },
    { 'last-day-to-appeal': '2026-12-24' },
  ],
  [
    'ends on Good Friday 2027: Easter Monday is a holiday too, so Tuesday',
    'appealable-decision',
    { notice_sent: '2027-01-26', about: 'contents' },
    { 'last-day-to-appeal': '2027-03-30' },
  ],
  [
    'the certificate: one month is later than two months from the letter',
    'appealable-decision',
    {
      notice_sent: '2026-09-14',
      adviser_contacted: '2026-11-10',
      mediation_certificate_issued: '2026-11-12',
      about: 'contents',
    },
    { 'last-day-to-appeal': '2026-12-14' },
  ],
  [
    'the certificate: one month is earlier, so two months stand',
    'appealable-decision',
    {
      notice_sent: '2026-09-14',
      adviser_contacted: '2026-09-20',
      mediation_certificate_issued: '2026-09-23',
      about: 'contents',
    },
    { 'last-day-to-appeal': '2026-11-16' },
  ],
  [
    'the adviser was rung on the last day of the two months, a Saturday: in time',
    'appealable-decision',
    {
      notice_sent: '2026-09-14',
      adviser_contacted: '2026-11-14',
      mediation_certificate_issued: '2026-11-18',
      about: 'contents',
    },
    { 'last-day-to-appeal': '2026-12-18' },
  ],
  [
    'the adviser was rung a day late: no extra month, though r. 12 moves the appeal itself to Monday',
    'appealable-decision',
    {
      notice_sent: '2026-09-14',
      adviser_contacted: '2026-11-15',
      mediation_certificate_issued: '2026-11-18',
      about: 'contents',
    },
    { 'last-day-to-appeal': '2026-11-16' },
  ],
  [
    "the certificate's month ends in August",
    'appealable-decision',
    {
      notice_sent: '2026-05-20',
      adviser_contacted: '2026-07-10',
      mediation_certificate_issued: '2026-07-14',
      about: 'ceasing',
    },
    { 'last-day-to-appeal': '2026-09-01' },
  ],
  [
    'school only: no adviser, and no extra month even with a certificate',
    'appealable-decision',
    {
      notice_sent: '2026-09-14',
      adviser_contacted: '2026-11-10',
      mediation_certificate_issued: '2026-11-12',
      about: 'school-only',
    },
    { 'last-day-to-contact-mediation-adviser': null, 'last-day-to-appeal': '2026-11-16' },
  ],
  [
    'reg. 34: Friday and 3 working days',
    'told-mediation-adviser-no-mediation',
    { told: '2026-11-20' },
    { 'certificate-due': '2026-11-25' },
  ],
  [
    'over Christmas: 25 and 28 December are bank holidays',
    'told-mediation-adviser-no-mediation',
    { told: '2026-12-23' },
    { 'certificate-due': '2026-12-30' },
  ],
  [
    'reg. 36: 30 days, not working days',
    'asked-for-mediation',
    { council_told: '2026-12-01' },
    { 'mediation-arranged-by': '2026-12-31' },
  ],
  [
    'reg. 42: two weeks',
    'mediation-agreement',
    { agreed: '2026-12-01' },
    { 'agreement-done-by': '2026-12-15' },
  ],
  [
    '3 working days after it ended',
    'mediation-ended',
    { ended: '2026-12-01' },
    { 'certificate-due': '2026-12-04' },
  ],
  [
    'Equality Act, Sch. 17 para 4: 6 months starting with the day',
    'disability-discrimination-claim',
    { conduct: '2026-11-20' },
    { 'last-day-to-claim': '2027-05-19' },
  ],
  [
    'no August rule',
    'disability-discrimination-claim',
    { conduct: '2026-02-16' },
    { 'last-day-to-claim': '2026-08-15' },
  ],
  [
    'no Christmas rule, and no working-day rule: 26 December 2026 is a Saturday',
    'disability-discrimination-claim',
    { conduct: '2026-06-27' },
    { 'last-day-to-claim': '2026-12-26' },
  ],
  [
    'six months that begin with 31 August end with February',
    'disability-discrimination-claim',
    { conduct: '2026-08-31' },
    { 'last-day-to-claim': '2027-02-28' },
  ],
  [
    'reg. 44(2)(b): 2, 10 and 14 weeks',
    'tribunal-order',
    { order: '2026-11-02', kind: 'assess' },
    { 'told-by': '2026-11-16', 'no-plan-notice-by': '2027-01-11', 'final-plan-by': '2027-02-08' },
  ],
  [
    'reg. 44(2)(c): 5 and 11 weeks',
    'tribunal-order',
    { order: '2026-11-02', kind: 'make-plan' },
    { 'draft-plan-by': '2026-12-07', 'final-plan-by': '2027-01-18' },
  ],
  [
    'reg. 44(2): 5 weeks',
    'tribunal-order',
    { order: '2026-11-02', kind: 'amend-contents' },
    { 'amended-plan-by': '2026-12-07' },
  ],
  [
    'reg. 44(2): 2 weeks',
    'tribunal-order',
    { order: '2026-11-02', kind: 'name-school' },
    { 'amended-plan-by': '2026-11-16' },
  ],
  [
    'reg. 44(2)(g): at once',
    'tribunal-order',
    { order: '2026-11-02', kind: 'keep-plan' },
    { 'plan-kept-from': '2026-11-02' },
  ],
  [
    '5 weeks',
    'tribunal-recommendation',
    { recommendation: '2026-11-02' },
    { 'response-by': '2026-12-07' },
  ],
];

const plans: Worked[] = [
  [
    'reg. 20(3), 20(7), 20(10), 22(3): 2 weeks before, 2, 4 and 12 weeks after',
    'annual-review-meeting',
    { meeting: '2026-11-24' },
    {
      'latest-notice-of-meeting': '2026-11-10',
      'report-due': '2026-12-08',
      'decision-due': '2026-12-22',
      'final-amended-plan-latest': '2027-02-16',
    },
  ],
  [
    'reg. 22: 15 days beginning with, and 8 weeks',
    'amendment-notice',
    { sent: '2026-12-22' },
    { 'last-day-to-respond': '2027-01-05', 'final-amended-plan': '2027-02-16' },
  ],
  [
    'a late notice does not move the 12 weeks from the meeting',
    'amendment-notice',
    { sent: '2027-01-11', meeting: '2026-11-24' },
    { 'final-amended-plan': '2027-02-16' },
  ],
  [
    'an early notice brings the plan forward',
    'amendment-notice',
    { sent: '2026-12-01', meeting: '2026-11-24' },
    { 'final-amended-plan': '2027-01-26' },
  ],
  [
    's. 44(1)(a): 12 months starting with the day it was made',
    'plan-first-made',
    { made: '2026-03-10' },
    { 'first-review-by': '2027-03-09' },
  ],
  [
    'made on a leap day',
    'plan-first-made',
    { made: '2028-02-29' },
    { 'first-review-by': '2029-02-28' },
  ],
  [
    's. 44(1)(b)',
    'plan-last-reviewed',
    { reviewed: '2026-12-01' },
    { 'next-review-by': '2027-11-30' },
  ],
  [
    'reg. 18(1)(b): before 15 February',
    'phase-transfer',
    { from: 'primary', to: 'secondary', transfer: '2027-09-01' },
    { 'plan-amended-by': '2027-02-14' },
  ],
  [
    'nursery',
    'phase-transfer',
    { from: 'early-years', to: 'reception', transfer: '2027-09-01' },
    { 'plan-amended-by': '2027-02-14' },
  ],
  [
    'infant',
    'phase-transfer',
    { from: 'infant', to: 'junior', transfer: '2027-09-01' },
    { 'plan-amended-by': '2027-02-14' },
  ],
  [
    'junior',
    'phase-transfer',
    { from: 'junior', to: 'secondary', transfer: '2028-09-01' },
    { 'plan-amended-by': '2028-02-14' },
  ],
  [
    'reg. 18(1)(a): before 31 March',
    'phase-transfer',
    { from: 'secondary', to: 'college', transfer: '2027-09-06' },
    { 'plan-amended-by': '2027-03-30' },
  ],
  [
    'reg. 18(2): at least 5 months before',
    'phase-transfer',
    { from: 'college', to: 'another college', transfer: '2027-01-11' },
    { 'plan-amended-by': '2026-08-11' },
  ],
  [
    'five months before the end of a longer month',
    'phase-transfer',
    { from: 'college', to: 'another-college', transfer: '2027-07-31' },
    { 'plan-amended-by': '2027-02-28' },
  ],
  [
    'not a transfer between phases: no date',
    'phase-transfer',
    { from: 'reception', to: 'primary', transfer: '2027-09-01' },
    { 'plan-amended-by': null },
  ],
  [
    'reg. 15(2): 15 working days beginning with Monday 2 November; reg. 15(4): 6 weeks',
    'moved-to-new-council',
    {
      old_council_aware: '2026-11-02',
      less_than_15_working_days_notice: true,
      plan_transferred: '2026-11-20',
    },
    { 'plan-transferred-by': '2026-11-20', 'new-council-says-when-it-will-review': '2027-01-01' },
  ],
  [
    'aware on a Saturday: the Monday is the first; 25 and 28 December and 1 January are left out',
    'moved-to-new-council',
    { old_council_aware: '2026-12-12', less_than_15_working_days_notice: true },
    { 'plan-transferred-by': '2027-01-06', 'new-council-says-when-it-will-review': null },
  ],
  [
    'aware in time: the day of the move',
    'moved-to-new-council',
    { old_council_aware: '2026-11-02', moved: '2026-11-23' },
    { 'plan-transferred-by': '2026-11-23' },
  ],
  [
    'aware 11 working days before: 15 working days beginning with that day',
    'moved-to-new-council',
    { old_council_aware: '2026-11-06', moved: '2026-11-23' },
    { 'plan-transferred-by': '2026-11-26' },
  ],
  [
    'reg. 15(5): 12 months beginning with the last review end later than 3 months from the transfer',
    'moved-to-new-council',
    { plan_transferred: '2026-11-20', plan_made_or_last_reviewed: '2026-06-15' },
    { 'new-council-reviews-by': '2027-06-14' },
  ],
  [
    'reg. 15(5): 3 months from the transfer end later',
    'moved-to-new-council',
    { plan_transferred: '2026-11-20', plan_made_or_last_reviewed: '2025-12-15' },
    { 'new-council-reviews-by': '2027-02-19' },
  ],
];

const exclusion: Worked[] = [
  [
    'sixth school day with a calendar: 19 to 23 October are 1 to 5, half term, 2 November is the 6th',
    'suspension',
    { first_day: '2026-10-19', school_days: 8, calendar: autumn },
    { 'education-from': '2026-11-02' },
  ],
  [
    'without a calendar: the earliest it can be',
    'suspension',
    { first_day: '2026-10-19', school_days: 8 },
    { 'education-from': '2026-10-26' },
  ],
  [
    'five days or fewer: no duty',
    'suspension',
    { first_day: '2026-10-19', school_days: 5 },
    { 'education-from': null },
  ],
  [
    'more than 15 days in a term: 15 school days after the notice, half term and a closed day left out',
    'suspension',
    { governors_got_notice: '2026-10-20', total_days_this_term: 16, calendar: autumn },
    { 'governors-meet-by': '2026-11-17' },
  ],
  [
    'exactly 15 days: 50 school days after Monday 7 September',
    'suspension',
    { governors_got_notice: '2026-09-07', total_days_this_term: 15, calendar: autumn },
    { 'governors-meet-by': '2026-11-23' },
  ],
  [
    '5 and a half days are more than 5',
    'suspension',
    { governors_got_notice: '2026-09-07', total_days_this_term: 5.5, calendar: autumn },
    { 'governors-meet-by': '2026-11-23' },
  ],
  [
    '5 days: no meeting',
    'suspension',
    { governors_got_notice: '2026-09-07', total_days_this_term: 5 },
    { 'governors-meet-by': null },
  ],
  [
    'one suspension of 20 days is more than 15 in the term',
    'suspension',
    { first_day: '2026-09-07', school_days: 20, governors_got_notice: '2026-09-07' },
    { 'governors-meet-by': '2026-09-28' },
  ],
  [
    'permanent: 6th school day and 15 school days, the closed Friday left out',
    'permanent-exclusion',
    { first_day: '2026-11-23', governors_got_notice: '2026-11-23', calendar: autumn },
    { 'education-from': '2026-12-01', 'governors-meet-by': '2026-12-15' },
  ],
  [
    'over Christmas with the terms',
    'permanent-exclusion',
    { first_day: '2026-12-15', governors_got_notice: '2026-12-15', calendar: autumn },
    { 'education-from': '2027-01-06', 'governors-meet-by': '2027-01-20' },
  ],
  [
    'Sch. 1 para 2: handed over, 15 school days after the day',
    'governors-decision',
    { notice_given: '2026-11-04', how: 'by hand', calendar: autumn },
    { 'last-day-to-ask-for-review-panel': '2026-11-25' },
  ],
  [
    'first class post on a Friday counts as given on Tuesday; the closed Friday is left out',
    'governors-decision',
    { notice_given: '2026-11-06', how: 'first-class-post', calendar: autumn },
    { 'last-day-to-ask-for-review-panel': '2026-12-02' },
  ],
  [
    'e-mail: the day it was sent',
    'governors-decision',
    { notice_given: '2026-11-06', how: 'email', calendar: autumn },
    { 'last-day-to-ask-for-review-panel': '2026-11-30' },
  ],
  [
    'posted before Easter: working days leave out Good Friday and Easter Monday',
    'governors-decision',
    { notice_given: '2027-03-25', how: 'first class post' },
    { 'last-day-to-ask-for-review-panel': '2027-04-21' },
  ],
  [
    'Sch. 1 para 1: the 15th school day after it was made',
    'review-panel-request',
    { made: '2026-11-04', how: 'email', calendar: autumn },
    { 'panel-meets-by': '2026-11-25' },
  ],
  [
    'posted: made on the second working day after',
    'review-panel-request',
    { made: '2026-11-04', how: 'first-class-post', calendar: autumn },
    { 'panel-meets-by': '2026-11-30' },
  ],
  [
    '10 school days',
    'review-panel-decision',
    { governors_got_notice: '2026-11-04', calendar: autumn },
    { 'governors-reconsider-by': '2026-11-18' },
  ],
];

const rest: Worked[] = [
  [
    '5 on 31 August: on that day',
    'birth',
    { born: '2021-08-31' },
    { 'becomes-compulsory-school-age': '2026-08-31' },
  ],
  [
    '5 on 1 September: 31 December',
    'birth',
    { born: '2021-09-01' },
    { 'becomes-compulsory-school-age': '2026-12-31' },
  ],
  [
    '5 on 1 January: 31 March',
    'birth',
    { born: '2021-01-01' },
    { 'becomes-compulsory-school-age': '2026-03-31' },
  ],
  [
    '5 on 31 March: on that day',
    'birth',
    { born: '2021-03-31' },
    { 'becomes-compulsory-school-age': '2026-03-31' },
  ],
  [
    '5 on 1 April: 31 August',
    'birth',
    { born: '2021-04-01' },
    { 'becomes-compulsory-school-age': '2026-08-31' },
  ],
  [
    'born on a leap day',
    'birth',
    { born: '2024-02-29' },
    {
      'becomes-compulsory-school-age': '2029-03-31',
      'turns-16': '2040-02-29',
      'turns-18': '2042-03-01',
      'turns-19': '2043-03-01',
      'turns-25': '2049-03-01',
    },
  ],
  [
    '16 on 31 August 2026: last Friday of June 2026',
    'birth',
    { born: '2010-08-31' },
    { 'end-of-compulsory-school-age': '2026-06-26', 'rights-pass-to-young-person': '2026-06-26' },
  ],
  [
    '16 on 1 September 2026: last Friday of June 2027',
    'birth',
    { born: '2010-09-01' },
    { 'end-of-compulsory-school-age': '2027-06-25' },
  ],
  [
    '30 June 2028 is itself a Friday',
    'birth',
    { born: '2011-10-10' },
    { 'end-of-compulsory-school-age': '2028-06-30' },
  ],
  [
    'school years from a birthday in November 2020',
    'birth',
    { born: '2020-11-22' },
    {
      'apply-for-reception-by': '2025-01-15',
      'plan-names-first-school-by': '2025-02-14',
      'school-place-from': '2025-09-01',
      'apply-for-secondary-by': '2031-10-31',
      'plan-names-secondary-by': '2032-02-14',
      'reviews-look-at-adult-life-from': '2034-09-01',
      'plan-names-post-16-by': '2037-03-30',
    },
  ],
  [
    'one month',
    'dla-or-pip-decision',
    { decision_dated: '2026-01-31' },
    { 'mandatory-reconsideration-by': '2026-02-28' },
  ],
  [
    'it does not move off a Saturday',
    'dla-or-pip-decision',
    { decision_dated: '2026-10-14' },
    { 'mandatory-reconsideration-by': '2026-11-14' },
  ],
  [
    'SSCS r. 12(2): off a Saturday to Monday',
    'mandatory-reconsideration-notice',
    { sent: '2026-10-14' },
    { 'last-day-to-appeal': '2026-11-16' },
  ],
  [
    'no August rule there',
    'mandatory-reconsideration-notice',
    { sent: '2026-07-12' },
    { 'last-day-to-appeal': '2026-08-12' },
  ],
  [
    'one and 45 working days from Friday 18 December 2026',
    'child-in-need-referral',
    { referred: '2026-12-18' },
    { 'decision-on-referral': '2026-12-21', 'assessment-done-by': '2027-02-24' },
  ],
  [
    'six months',
    'disabled-facilities-grant-application',
    { applied: '2026-08-31' },
    { 'grant-decision-by': '2027-02-28' },
  ],
  [
    'secondary',
    'school-application',
    { starts: '2027-09-01', school: 'secondary' },
    { 'apply-by': '2026-10-31' },
  ],
  [
    'Reception',
    'school-application',
    { starts: '2027-09-01', school: 'reception' },
    { 'apply-by': '2027-01-15', 'offers-on': '2027-04-16' },
  ],
  [
    '10 and 15 school days',
    'in-year-application',
    { received: '2026-11-04', calendar: autumn },
    { 'answer-aimed-for': '2026-11-18', 'answer-due': '2026-11-25' },
  ],
  [
    '20 school days',
    'school-place-refused',
    { notified: '2027-03-01' },
    { 'appeal-by': '2027-03-31' },
  ],
  [
    '20 working days',
    'travel-decision',
    { decision_received: '2026-11-20' },
    { 'ask-for-review-by': '2026-12-18' },
  ],
  [
    '20 working days',
    'travel-review-requested',
    { received: '2026-12-01' },
    { 'review-answer-due': '2026-12-31' },
  ],
  [
    '20 working days',
    'travel-review-decision',
    { decision_received: '2026-12-01' },
    { 'ask-for-appeal-by': '2026-12-31' },
  ],
  [
    '40 working days',
    'travel-appeal-requested',
    { received: '2026-12-01' },
    { 'panel-by': '2027-01-29' },
  ],
  ['one month', 'records-request', { received: '2026-10-31' }, { 'records-due': '2026-11-30' }],
  [
    '15 school days',
    'educational-record-request',
    { received: '2026-11-04', calendar: autumn },
    { 'record-due': '2026-11-25' },
  ],
  ['12 months after', 'nhs-complaint', { known: '2026-03-10' }, { 'complain-by': '2027-03-10' }],
  [
    's. 26B: 12 months beginning with',
    'ombudsman-complaint',
    { known: '2026-03-10' },
    { 'complain-to-ombudsman-by': '2027-03-09' },
  ],
  [
    'three months, counted the earliest way',
    'unlawful-decision',
    { decided: '2026-11-20' },
    { 'judicial-review-by': '2027-02-19' },
  ],
];

describe.each([
  ['an assessment', assessment],
  ['an appeal', appeals],
  ['a plan', plans],
  ['an exclusion', exclusion],
  ['the rest', rest],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_how, event, facts, expected) => {
    const all = dueAfter(event, facts);
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, one(all, id).date]))).toEqual(
      expected,
    );
  });
});

it('every event has a worked case', () => {
  const worked = new Set(
    [assessment, appeals, plans, exclusion, rest].flat().map(([, event]) => event),
  );
  expect([...deadlines.events.keys()].filter((event) => !worked.has(event))).toEqual([]);
});

it('every thing that follows has a worked case', () => {
  const worked = new Set(
    [assessment, appeals, plans, exclusion, rest]
      .flat()
      .flatMap(([, event, , expected]) => Object.keys(expected).map((id) => `${event} ${id}`)),
  );
  const all = [...deadlines.events].flatMap(([event, { due }]) =>
    due.map(({ id }) => `${event} ${id}`),
  );
  expect(all.filter((name) => !worked.has(name))).toEqual([]);
});

describe('a fact that was left out and decides', () => {
  it('gives the earlier day, the later beside it, and what decides: when the adviser was rung', () => {
    const due = one(
      dueAfter('appealable-decision', {
        notice_sent: '2026-09-14',
        mediation_certificate_issued: '2026-11-12',
        about: 'contents',
      }),
      'last-day-to-appeal',
    );
    expect(due.date).toBe('2026-11-16');
    expect(due.alsoAccept).toEqual(['2026-12-14']);
    expect(due.warnings).toContain(
      'What decides is the day you first contacted the mediation adviser. If that was within 2 months after the decision was sent, you have 1 month from the certificate where that is later.',
    );
  });

  it('does so for what the appeal is about', () => {
    const due = one(
      dueAfter('appealable-decision', {
        notice_sent: '2026-09-14',
        adviser_contacted: '2026-11-10',
        mediation_certificate_issued: '2026-11-12',
      }),
      'last-day-to-appeal',
    );
    expect([due.date, due.alsoAccept]).toEqual(['2026-11-16', ['2026-12-14']]);
    expect(due.warnings).toContain(
      'What decides is whether the appeal is only about the school, the type of school, or that none is named. For that there is no extra month, so the earlier day is the one to keep.',
    );
  });

  it('says nothing of it where both answers give one day', () => {
    const due = one(
      dueAfter('appealable-decision', { notice_sent: '2026-09-14' }),
      'last-day-to-appeal',
    );
    expect(due.alsoAccept).toEqual([]);
    expect(due.warnings.join(' ')).not.toContain('What decides');
  });

  it('does so for the days of suspension in the term', () => {
    const due = one(
      dueAfter('suspension', { governors_got_notice: '2026-09-07' }),
      'governors-meet-by',
    );
    expect([due.date, due.alsoAccept]).toEqual(['2026-09-28', ['2026-11-16']]);
  });
});

describe('what cannot be worked out', () => {
  it('is said where a fact is missing', () => {
    const due = one(dueAfter('suspension', { first_day: '2026-09-07' }), 'governors-meet-by');
    expect(due.date).toBeNull();
    expect(due.warnings).toContain('To work this out, give "governors_got_notice".');
  });

  it('is said where bank holidays are not known', () => {
    const due = one(
      dueAfter('told-mediation-adviser-no-mediation', { told: '2028-12-29' }),
      'certificate-due',
    );
    expect(due.date).toBeNull();
    expect(due.warnings).toEqual([
      'No day is worked out: this needs the bank holidays, and they are known from 2018 to 2028 alone.',
    ]);
  });

  it('does not stop what needs no bank holidays', () => {
    expect(
      dateOf('appealable-decision', 'last-day-to-contact-mediation-adviser', {
        notice_sent: '2031-03-03',
      }),
    ).toBe('2031-05-03');
  });
});
