import { signature } from '../../navigator/ask.ts';
import type { Evidence } from './evidence.ts';
import type { Fault } from './fault.ts';

/** Wherever a further question is asked, at least two of its answers lead to something else. */
export function questionsMatter({ navigator, questions }: Evidence): Fault[] {
  return questions
    .filter(({ place }) => !navigator.flow.opening.includes(place.question.id))
    .filter(({ place }) => {
      const known = place.choices.filter(({ options }) => options.length > 0);
      return new Set(known.map(({ then }) => signature(then))).size < known.length;
    })
    .map(({ place }) => ({
      file: `questions/${place.question.id}`,
      path: place.answers.map(({ label }) => label).join(' → '),
      problem: 'Two answers lead to the same.',
      fix: 'Tell the makers of this site: the engine should have offered them as one.',
    }));
}
