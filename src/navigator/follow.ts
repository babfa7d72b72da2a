/**
 * Replay answers from the first question. An answer that is not on offer ends the replay there,
 * so a link saved last year asks again instead of failing. Nothing is stored between pages.
 */
import { branchOf, type Branch, type Choice } from './ask.ts';
import type { Result } from './conclude.ts';
import { learn, type Facts } from './facts.ts';
import type { Question, QuestionId, Words, Worry } from './flow.ts';
import type { Navigator } from './navigator.ts';

/** Where some answers have led. */
export type Place = AtWorries | AtQuestion | AtResult;

interface Reached {
  /** What was said, oldest first. */
  readonly answers: readonly Answer[];
  readonly known: Facts;
}

interface AtWorries extends Reached {
  readonly kind: 'worries';
}

export interface AtQuestion extends Reached {
  readonly kind: 'question';
  readonly worry: Worry;
  readonly question: Question;
  readonly choices: readonly Choice[];
}

export interface AtResult extends Reached {
  readonly kind: 'result';
  readonly worry: Worry;
  readonly result: Result;
}

export interface Answer {
  readonly question: QuestionId | 'worry';
  readonly code: string;
  readonly label: Words;
  /** The options it stands for. Empty for "I'm not sure". */
  readonly options: readonly string[];
}

/** The codes are those of an address: the worry's, then one an answer. `begin` is known from the start. */
export function follow(navigator: Navigator, begin: Facts, codes: readonly string[]): Place {
  const worry = [...navigator.flow.worries.values()].find(({ code }) => code === codes[0]);
  if (!worry) return { kind: 'worries', answers: [], known: begin };
  let place = enter(navigator, begin, worry);
  for (const code of codes.slice(1)) {
    if (place.kind !== 'question') return place;
    const choice = place.choices.find((one) => one.code === code);
    if (!choice) return place;
    place = take(place, choice);
  }
  return place;
}

/** The first place of a worry. */
export function enter(navigator: Navigator, begin: Facts, worry: Worry): AtQuestion | AtResult {
  const answers = [
    { question: 'worry', code: worry.code, label: worry.label, options: [worry.id] },
  ] as const;
  return stand(worry, answers, grown(navigator, begin, worry));
}

const trees = new WeakMap<Navigator, WeakMap<Facts, Map<Worry, Branch>>>();

/** What answers of a worry lead to, found out once: every page of an answer looks at others too. */
function grown(navigator: Navigator, begin: Facts, worry: Worry): Branch {
  const begun = trees.get(navigator) ?? new WeakMap<Facts, Map<Worry, Branch>>();
  trees.set(navigator, begun);
  const branches = begun.get(begin) ?? new Map<Worry, Branch>();
  begun.set(begin, branches);
  const branch = branches.get(worry) ?? openingBranch(navigator, worry, begin, opening(navigator));
  branches.set(worry, branch);
  return branch;
}

function opening({ flow }: Navigator): Question[] {
  return flow.opening.map((id) => {
    const question = flow.questions.get(id);
    if (!question) throw new Error(`No question "${id}". The checks should have refused it.`);
    return question;
  });
}

/** Go on from a question with one of its choices. */
export function take(place: AtQuestion, choice: Choice): AtQuestion | AtResult {
  const { code, label, options } = choice;
  const answer = { question: place.question.id, code, label, options };
  return stand(place.worry, [...place.answers, answer], choice.then);
}

function stand(worry: Worry, answers: readonly Answer[], branch: Branch): AtQuestion | AtResult {
  return branch.kind === 'asking'
    ? { ...branch, kind: 'question', worry, answers }
    : { ...branch, kind: 'result', worry, answers };
}

/** Questions that everybody is asked, each option by itself, grown only where a path goes. */
function openingBranch(
  navigator: Navigator,
  worry: Worry,
  known: Facts,
  [question, ...rest]: readonly Question[],
): Branch {
  if (!question) return branchOf(navigator, worry, known);
  const later = (learnt: Facts) => openingBranch(navigator, worry, learnt, rest);
  const options = question.options.filter(({ facts }) =>
    Object.entries(facts).every(
      ([fact, values]) => known[fact]?.some((value) => values.includes(value)) ?? true,
    ),
  );
  return {
    kind: 'asking',
    question,
    known,
    choices: [
      ...options.map(({ id, code, label, says, facts }) =>
        lazily({ code, label, says, options: [id] }, () => later(learn(known, facts))),
      ),
      lazily(
        { code: question.unsure.code, label: question.unsure.label, says: null, options: [] },
        () => later(known),
      ),
    ],
  };
}

/** A choice that finds out what follows when somebody looks, and remembers it. */
function lazily(choice: Omit<Choice, 'then'>, find: () => Branch): Choice {
  let then: Branch | undefined;
  return {
    ...choice,
    get then() {
      then ??= find();
      return then;
    },
  };
}
