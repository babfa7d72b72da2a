import type { Content, Entry, Field, RecordOf } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

type LetterFile = RecordOf<'letters'>;
type Law = LetterFile['law'][number];
type Question = Exclude<LetterFile['questions'][number], string>;

/**
 * Each letter rests on duties that a step or a deadline states in the same words of reference,
 * asks every question that its text fills in and none besides, and says nothing to a young person
 * that only a parent was asked.
 */
export function lettersAgree(content: Content): Issue[] {
  const shared = content.letterParts[0]?.data.questions ?? [];
  const all = [...content.letters, ...content.calls, ...content.draftChecks];
  return [
    ...partsExist(content),
    ...all.flatMap((entry) =>
      entry.data.law.flatMap((law, at) => lawExists(law, ['law', at], entry, content)),
    ),
    // Without the shared questions every letter would seem wrong, and one file is.
    ...(shared.length > 0 ? content.letters.flatMap((entry) => questionsAgree(entry, shared)) : []),
  ];
}

function partsExist({ letters, letterParts }: Content): Issue[] {
  const [first] = letters;
  if (!first || letterParts.length > 0) return [];
  return [
    issueIn(
      { file: 'content/england/letter-parts.yaml', lineOf: () => null },
      [],
      'The file is missing.',
      'Put it back: the letters cannot be made without it.',
    ),
  ];
}

function lawExists(
  law: Law,
  at: Field,
  entry: Entry<unknown>,
  { steps, deadlines }: Content,
): Issue[] {
  if ('step' in law) {
    const step = steps.find(({ id }) => id === law.step);
    const known = step ? step.data.law.map(({ reference }) => reference) : [];
    if (step)
      return known.includes(law.reference)
        ? []
        : [missing(entry, [...at, 'reference'], `law of "${law.step}"`, law.reference, known)];
    return [
      missing(
        entry,
        [...at, 'step'],
        'step',
        law.step,
        steps.map(({ id }) => id),
      ),
    ];
  }
  const event = deadlines.find(({ id }) => id === law.deadline);
  const due = event?.data.due.map(({ id }) => id) ?? [];
  if (!event)
    return [
      missing(
        entry,
        [...at, 'deadline'],
        'deadline',
        law.deadline,
        deadlines.map(({ id }) => id),
      ),
    ];
  return due.includes(law.due)
    ? []
    : [missing(entry, [...at, 'due'], `day of "${law.deadline}"`, law.due, due)];
}

function questionsAgree(entry: Entry<LetterFile>, shared: readonly Question[]): Issue[] {
  const { data } = entry;
  const ids = shared.map(({ id }) => id);
  const issues = data.questions.flatMap((asked, at) =>
    typeof asked !== 'string' || ids.includes(asked)
      ? []
      : [missing(entry, ['questions', at], 'shared question', asked, ids)],
  );
  const questions = data.questions.flatMap((asked) =>
    typeof asked === 'string' ? shared.filter(({ id }) => id === asked) : [asked],
  );
  const named = namedIn(data, questions);
  const known = questions.map(({ id }) => id);
  return [
    ...issues,
    ...onceEach(named)
      .filter(({ id }) => id !== 'council' && !known.includes(id))
      .map(({ id, at }) => missing(entry, at, 'question of this letter', id, known)),
    ...named
      .filter(({ id, to }) => to === 'young-person' && askedOnly(questions, id, 'parent'))
      .map(({ id, at }) =>
        issueIn(
          entry,
          at,
          `A young person reads "{${id}}", and only a parent is asked for it.`,
          'Put it in brackets with the young person’s own words: "[for {child}|for me]".',
        ),
      ),
    ...questions
      .filter(({ id }) => !named.some((name) => name.id === id) && !alwaysUsed.includes(id))
      .map(({ id }) =>
        issueIn(
          entry,
          ['questions'],
          `The question "${id}" is asked, and the letter never uses the answer.`,
          `Use it as "{${id}}", or take the question out.`,
        ),
      ),
  ];
}

/** The head and the foot of every letter use these. */
const alwaysUsed = ['writer', 'contact', 'letter-date', 'child'];

interface Name {
  readonly id: string;
  readonly at: Field;
  /** Who reads it there. */
  readonly to: 'parent' | 'young-person';
}

function namedIn({ to, subject, body, signs }: LetterFile, questions: readonly Question[]): Name[] {
  const inText = (text: string, at: Field, young = signs.youngPersonFrom !== null) => [
    ...names(text, 'parent').map((id): Name => ({ id, at, to: 'parent' })),
    ...(young ? names(text, 'young-person') : []).map((id): Name => ({
      id,
      at,
      to: 'young-person',
    })),
  ];
  return [
    ...to.flatMap((text, at) => inText(text, ['to', at])),
    ...inText(subject, ['subject']),
    ...body.flatMap((block, index): Name[] => {
      const at = ['body', index];
      if (typeof block === 'string') return inText(block, at);
      if ('heading' in block) return inText(block.heading, at);
      if ('list' in block)
        return [{ id: block.list, at, to: 'parent' }, ...inText(block.opens, at)];
      // What only a parent can answer, no young person reads.
      const both = !askedOnly(questions, block.if, 'parent') && signs.youngPersonFrom !== null;
      return [{ id: block.if, at, to: 'parent' }, ...inText(block.says, at, both)];
    }),
  ];
}

/** A parent and a young person read most words alike, and a slip in them is told once. */
function onceEach(named: readonly Name[]): readonly Name[] {
  const place = ({ id, at }: Name) => [...at, id].join('.');
  return [...new Map(named.map((name) => [place(name), name])).values()];
}

function names(text: string, to: Name['to']): string[] {
  const read = text.replace(/\[([^[\]|]*)\|([^[\]|]*)\]/g, (_, parent: string, young: string) =>
    to === 'parent' ? parent : young,
  );
  return [...read.matchAll(/\{([^}]*)\}/g)].map(([, id]) => id ?? '');
}

function askedOnly(questions: readonly Question[], id: string, of: Question['asked']): boolean {
  return questions.find((question) => question.id === id)?.asked === of;
}

function missing(
  entry: Entry<unknown>,
  at: Field,
  what: string,
  wrote: string,
  known: readonly string[],
): Issue {
  const near = nearest(wrote, known) ?? (known.length === 1 ? known[0] : undefined);
  const fix = near
    ? `Change it to "${near}".`
    : known.length > 0 && known.length < 8
      ? `Write one of: ${known.map((one) => `"${one}"`).join(', ')}.`
      : 'Correct it, or take it out.';
  return issueIn(entry, at, `There is no ${what} called "${wrote}".`, fix);
}

function issueIn(
  { file, lineOf }: Pick<Entry<unknown>, 'file' | 'lineOf'>,
  at: Field,
  problem: string,
  fix: string,
): Issue {
  return {
    severity: 'error',
    file,
    line: lineOf(at),
    field: at.length > 0 ? at.join('.') : null,
    problem,
    fix,
  };
}
