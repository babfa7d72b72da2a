/** How many questions are still to come, at least and at most. */
import { take, type AtQuestion, type AtResult } from './follow.ts';

export function questionsLeft(place: AtQuestion | AtResult): {
  readonly least: number;
  readonly most: number;
} {
  if (place.kind === 'result') return { least: 0, most: 0 };
  const below = place.choices.map((choice) => questionsLeft(take(place, choice)));
  return {
    least: 1 + Math.min(...below.map(({ least }) => least)),
    most: 1 + Math.max(...below.map(({ most }) => most)),
  };
}
