/** Change one answer and keep the later ones that still make sense. */
import { codesOf } from './addresses.ts';
import type { Choice } from './ask.ts';
import type { Facts } from './facts.ts';
import type { QuestionId } from './flow.ts';
import { enter, take, type Answer, type AtQuestion, type AtResult } from './follow.ts';
import type { Navigator } from './navigator.ts';

export interface Changed {
  readonly place: AtQuestion | AtResult;
  /** Answers that no longer make sense, or are no longer asked for, by their questions. */
  readonly dropped: readonly QuestionId[];
}

/** Another answer to a question that was answered. `place` is where that question is asked. */
export function changeAnswer(
  place: AtQuestion,
  code: string,
  answers: readonly Answer[],
): Changed | null {
  const choice = place.choices.find((one) => one.code === code);
  if (!choice) return null;
  return keep(take(place, choice), answers.slice(place.answers.length + 1));
}

function keep(from: AtQuestion | AtResult, later: readonly Answer[]): Changed {
  let place = from;
  const left = [...later];
  while (place.kind === 'question') {
    const { question, choices } = place;
    const at = left.findIndex((answer) => answer.question === question.id);
    const answer = left[at];
    const choice = answer && sameChoice(choices, answer);
    if (!choice) break;
    left.splice(at, 1);
    place = take(place, choice);
  }
  return {
    place,
    dropped: left.flatMap(({ question }) => (question === 'worry' ? [] : question)),
  };
}

/** The choice that still says all that was said. None where what was said as one is now told apart. */
function sameChoice(choices: readonly Choice[], { options }: Answer): Choice | undefined {
  if (options.length === 0) return choices.find((choice) => choice.options.length === 0);
  const offered = new Set(choices.flatMap((choice) => choice.options));
  const still = options.filter((option) => offered.has(option));
  if (still.length === 0) return undefined;
  return choices.find((choice) => still.every((option) => choice.options.includes(option)));
}

/**
 * What may have been dropped on the way to each place, by those who come to it by changing an
 * answer: each set of questions once, by the codes of the place.
 */
export function droppedBefore(
  navigator: Navigator,
  begin: Facts,
): ReadonlyMap<string, readonly (readonly QuestionId[])[]> {
  const found = new Map<string, Map<string, readonly QuestionId[]>>();
  const visit = (place: AtQuestion | AtResult, before: readonly AtQuestion[]) => {
    for (const asked of before) {
      for (const { code } of asked.choices) {
        const changed = changeAnswer(asked, code, place.answers);
        if (!changed || changed.dropped.length === 0) continue;
        const at = codesOf(changed.place.answers).join('/');
        const sets = found.get(at) ?? new Map<string, readonly QuestionId[]>();
        found.set(at, sets.set(changed.dropped.join(' '), changed.dropped));
      }
    }
    if (place.kind === 'result') return;
    for (const choice of place.choices) visit(take(place, choice), [...before, place]);
  };
  for (const worry of navigator.flow.worries.values()) visit(enter(navigator, begin, worry), []);
  return new Map([...found].map(([at, sets]) => [at, [...sets.values()]]));
}
