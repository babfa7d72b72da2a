import { holds } from '../../navigator/facts.ts';
import type { Evidence } from './evidence.ts';
import type { Fault } from './fault.ts';

/** Every question, option, outcome, line and saying is reached by some answers. */
export function everythingReached({ navigator, questions, cases }: Evidence): Fault[] {
  const { flow } = navigator;
  const asked = new Set(questions.map(({ place }) => place.question.id));
  const offered = new Set(
    questions.flatMap(({ place }) =>
      place.choices.flatMap(({ options }) =>
        options.map((option) => `${place.question.id}/${option}`),
      ),
    ),
  );
  const said = new Set(cases.flatMap(({ result }) => result.says));
  const faults: Fault[] = [];
  const add = (file: string, problem: string, fix: string) =>
    faults.push({ file, path: null, problem, fix });

  for (const { id, options } of flow.questions.values()) {
    if (!asked.has(id)) {
      add(`questions/${id}`, 'No path asks this question.', 'Name it in a worry, or take it out.');
      continue;
    }
    for (const option of options) {
      if (offered.has(`${id}/${option.id}`)) continue;
      add(
        `questions/${id}`,
        `No path offers the answer "${option.id}".`,
        'Let an outcome depend on it, or take it out.',
      );
    }
  }
  for (const { id, first, steps } of flow.outcomes.values()) {
    const here = cases.filter(({ result }) => result.outcome.id === id);
    if (here.length === 0) {
      add(`outcomes/${id}`, 'No path leads here.', 'Mend "leadsTo" of a worry, or take it out.');
      continue;
    }
    for (const [name, lines] of Object.entries({ first, steps })) {
      for (const [at, line] of lines.entries()) {
        const shows = here.some(
          ({ result }) =>
            lines.find(({ when }) => holds(when, result.known).holds === 'yes') === line,
        );
        if (shows) continue;
        add(
          `outcomes/${id}`,
          `No path shows line ${at + 1} of "${name}".`,
          'A line above it always comes first, or nobody can give such answers. Mend "when", or take the line out.',
        );
      }
    }
  }
  for (const id of flow.sayings.keys()) {
    if (!said.has(id))
      add(`sayings/${id}`, 'No path says this.', 'Name it in an outcome, or take it out.');
  }
  return faults;
}
