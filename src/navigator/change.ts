/** Change one answer and keep the later ones that still make sense. */
import { take, type Answer, type AtQuestion, type AtResult } from './follow.ts';

export interface Changed {
  readonly place: AtQuestion | AtResult;
  /** Answers that no longer make sense, or are no longer asked for. */
  readonly dropped: readonly Answer[];
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
    const choice =
      answer &&
      choices.find(({ options }) =>
        answer.options.length === 0
          ? options.length === 0
          : answer.options.some((option) => options.includes(option)),
      );
    if (!choice) break;
    left.splice(at, 1);
    place = take(place, choice);
  }
  return { place, dropped: left };
}
