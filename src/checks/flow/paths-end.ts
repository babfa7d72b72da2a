import { onCards } from '../../navigator/conclude.ts';
import { say } from '../../navigator/voice.ts';
import { isOpen } from '../../navigator/order.ts';
import type { Evidence } from './evidence.ts';
import { faultAt, type Fault } from './fault.ts';

const mostQuestions = 7;
const medianQuestions = 5;
/** Danger and the worry; `answers` counts the worry. */
const before = 1;

/** No path asks a thing twice or too much; every end has a step and help that a family can reach today. */
export function pathsEnd({ cases, questions }: Evidence): Fault[] {
  const faults: Fault[] = [];
  for (const { place } of questions) {
    const asked = place.answers.map(({ question }) => question as string);
    if (asked.includes(place.question.id)) {
      faults.push({
        file: `questions/${place.question.id}`,
        path: place.answers.map(({ label }) => say(label, 'parent')).join(' → '),
        problem: 'It is asked twice.',
        fix: 'Name it once, in "opening" of the flow or in "ask" of the worry.',
      });
    }
  }
  for (const one of cases) {
    if (one.answers.length + before > mostQuestions) {
      faults.push(
        faultAt(
          one,
          `There are more than ${mostQuestions} questions.`,
          'Lower "atMost" of the flow.',
        ),
      );
    }
    if (one.result.steps.length === 0) {
      faults.push(faultAt(one, 'There is no step.', 'Add a line to "steps".'));
    }
    if (!one.result.services.slice(0, onCards).some(({ service }) => isOpen(service))) {
      faults.push(
        faultAt(
          one,
          'Nobody here can be asked by a family itself, without a diagnosis or a plan.',
          `Put such a service among the first ${onCards}.`,
        ),
      );
    }
  }
  const lengths = cases.map(({ answers }) => answers.length + before).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (median > medianQuestions) {
    faults.push({
      file: 'flow',
      path: null,
      problem: `Half of the paths have ${median} questions or more.`,
      fix: `Ask less: at most ${medianQuestions} on most paths.`,
    });
  }
  return faults;
}
