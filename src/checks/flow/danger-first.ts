import type { Case, Evidence } from './evidence.ts';
import { faultAt, type Fault } from './fault.ts';

/** Whatever was answered about danger, these show urgent help before all else. */
const alwaysUrgent = [
  'suicide',
  'self-harm',
  'violence',
  'abuse',
  'eating',
  'feeding',
  'running-away',
];
const before = /\b(form|waiting list|diagnosis|referral|assessment)\b/i;

/** In danger: 999, then 111, before anything else. Some worries show urgent help whatever was said. */
export function dangerFirst({ navigator, cases, endangered }: Evidence): Fault[] {
  const { flow } = navigator;
  const faults: Fault[] = [];
  if (flow.id === 'find-help') {
    for (const id of alwaysUrgent) {
      if ([...flow.worries.keys()].some((worry) => worry === id)) continue;
      faults.push({
        file: 'flow',
        path: null,
        problem: `There is no worry "${id}".`,
        fix: 'Put it back: a child in that danger has to be found.',
      });
    }
  }
  for (const one of endangered) {
    if (one.danger === 'yes') {
      faults.push(...urgentOnTop(one));
      if (!/999/.test(one.result.first) || !/111/.test(one.result.first)) {
        faults.push(
          faultAt(one, 'What to do first lacks 999 or 111.', 'Mend "danger" in flow.yaml.'),
        );
      } else if (one.result.first.search(/999/) > one.result.first.search(/111/)) {
        faults.push(
          faultAt(one, 'What to do first names 111 before 999.', 'Mend "danger" in flow.yaml.'),
        );
      }
      if (before.test(one.result.first)) {
        faults.push(
          faultAt(
            one,
            'A form, a wait or a diagnosis comes before help.',
            'Mend "danger" in flow.yaml.',
          ),
        );
      }
    }
  }
  for (const one of [...cases, ...endangered]) {
    if (alwaysUrgent.includes(one.result.worry.id)) faults.push(...urgentOnTop(one));
  }
  return faults;
}

function urgentOnTop(one: Case): Fault[] {
  const { urgent, urgentFirst, worry } = one.result;
  if (urgentFirst && urgent[0] === '999') return [];
  return [
    faultAt(
      one,
      'Urgent help does not stand first, with 999 on top.',
      `Name kinds of urgent help in "urgent" of worries/${worry.id}.yaml, and 999 in "urgentAlways" of flow.yaml.`,
    ),
  ];
}
