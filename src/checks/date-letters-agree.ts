import type { Content, Field, RecordOf } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

type DateLetter = RecordOf<'deadlines'>['due'][number]['letters'][number];
type LetterFile = RecordOf<'letters'>;

/**
 * Each letter that a date names has its file, asks the questions that the date answers for it, and
 * gets an answer that it knows: one of its options, or a day that the event asks for.
 */
export function dateLettersAgree(content: Content): Issue[] {
  const { deadlines, letters, calls, draftChecks, letterParts } = content;
  const known = [...letters, ...calls, ...draftChecks].map(({ id }) => id);
  const shared = letterParts[0]?.data.questions ?? [];
  return deadlines.flatMap(({ file, data, lineOf }) => {
    const fields = [...data.fields.map(({ name }) => name), 'day'];
    const issue = (path: Field, problem: string, fix: string): Issue => ({
      ...{ severity: 'error', file, line: lineOf(path), field: path.join('.'), problem, fix },
    });
    const answered = (letter: LetterFile, named: DateLetter, path: Field): Issue[] => {
      const questions = letter.questions.flatMap((asked) =>
        typeof asked === 'string' ? shared.filter(({ id }) => id === asked) : [asked],
      );
      return Object.entries(named.with).flatMap(([id, answer]): Issue[] => {
        const at = [...path, 'with', id];
        const question = questions.find((one) => one.id === id);
        if (!question)
          return [
            issue(
              at,
              `The letter "${named.letter}" has no question "${id}".`,
              use(
                id,
                questions.map((one) => one.id),
              ),
            ),
          ];
        const [, field] = /^\{(.*)\}$/.exec(answer) ?? [];
        const options = 'options' in question ? question.options.map((option) => option.id) : [];
        const right = field === undefined ? options : fields;
        const wrote = field ?? answer;
        return right.includes(wrote) || (field === undefined && options.length === 0)
          ? []
          : [
              issue(
                at,
                field === undefined
                  ? `The question "${id}" has no option "${wrote}".`
                  : `This event has no field "${wrote}".`,
                use(wrote, right),
              ),
            ];
      });
    };
    return data.due.flatMap((due, dueAt) =>
      due.letters.flatMap((named, at): Issue[] => {
        const path = ['due', dueAt, 'letters', at];
        if (!known.includes(named.letter))
          return [
            issue(
              [...path, 'letter'],
              `There is no letter "${named.letter}".`,
              use(named.letter, known),
            ),
          ];
        const letter = letters.find(({ id }) => id === named.letter);
        return letter ? answered(letter.data, named, path) : [];
      }),
    );
  });
}

function use(wrote: string, known: readonly string[]): string {
  const near = nearest(wrote, known) ?? (known.length === 1 ? known[0] : undefined);
  return near ? `Change it to "${near}".` : 'Correct it, or take it out.';
}
