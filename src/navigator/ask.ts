/**
 * Which question comes next for a worry. A question is asked only where its answer changes what is
 * shown, and options between which nothing differs are offered as one.
 */
import { conclude, onCards, type Result } from './conclude.ts';
import { learn, type Facts } from './facts.ts';
import type { Option, Question, QuestionId, Words, Worry } from './flow.ts';
import type { Navigator } from './navigator.ts';

/** A place in a worry: a question with its choices, or the result. */
export type Branch = Asking | Ending;

interface Asking {
  readonly kind: 'asking';
  readonly question: Question;
  readonly known: Facts;
  readonly choices: readonly Choice[];
}

interface Ending {
  readonly kind: 'ending';
  readonly known: Facts;
  readonly result: Result;
}

/** An answer on offer: one option, several between which nothing differs, or "I'm not sure". */
export interface Choice {
  readonly code: string;
  readonly label: Words;
  /** A clause that follows "Because". Null for "I'm not sure". */
  readonly says: Words | null;
  readonly options: readonly string[];
  readonly then: Branch;
}

export function branchOf(navigator: Navigator, worry: Worry, known: Facts): Branch {
  return grow(navigator, worry, known, worry.ask, navigator.flow.atMost);
}

function grow(
  navigator: Navigator,
  worry: Worry,
  known: Facts,
  ask: readonly QuestionId[],
  left: number,
): Branch {
  if (left > 0) {
    for (const [at, id] of ask.entries()) {
      const question = navigator.flow.questions.get(id);
      if (!question) throw new Error(`No question "${id}". The checks should have refused it.`);
      const rest = [...ask.slice(0, at), ...ask.slice(at + 1)];
      const choices = choicesOf(navigator, worry, known, question, rest, left - 1);
      if (choices.length < 2) continue;
      const unsure = {
        code: question.unsure.code,
        label: question.unsure.label,
        says: null,
        options: [],
        then: grow(navigator, worry, known, rest, left - 1),
      };
      return { kind: 'asking', question, known, choices: [...choices, unsure] };
    }
  }
  return { kind: 'ending', known, result: conclude(navigator, worry, known) };
}

/** The question's options that can still be so, those that lead to the same put together. */
function choicesOf(
  navigator: Navigator,
  worry: Worry,
  known: Facts,
  question: Question,
  rest: readonly QuestionId[],
  left: number,
): Choice[] {
  const alike = new Map<string, { options: Option[]; then: Branch }>();
  for (const option of question.options.filter(({ facts }) => isPossible(facts, known))) {
    const then = grow(navigator, worry, learn(known, option.facts), rest, left);
    const leads = signature(then);
    const others = alike.get(leads)?.options ?? [];
    alike.set(leads, { options: [...others, option], then });
  }
  if (alike.size < 2) return [];
  return [...alike.values()].map(({ options, then }) => {
    const label = labelOf(question, options);
    return {
      code: options[0]?.code ?? '',
      label: label.label,
      says: label.says,
      options: options.map(({ id }) => id),
      then:
        options.length === 1
          ? then
          : grow(navigator, worry, learn(known, together(options)), rest, left),
    };
  });
}

/** An option is offered only where some of what it says is still possible. */
function isPossible(facts: Facts, known: Facts): boolean {
  return Object.entries(facts).every(
    ([fact, values]) => known[fact]?.some((value) => values.includes(value)) ?? true,
  );
}

/** What is known after an answer that stands for several options: only what all of them state. */
function together(options: readonly Option[]): Facts {
  const [first, ...others] = options;
  const shared = Object.entries(first?.facts ?? {}).flatMap(([fact, values]) => {
    if (!others.every(({ facts }) => facts[fact])) return [];
    return [[fact, [...new Set([...values, ...others.flatMap(({ facts }) => facts[fact] ?? [])])]]];
  });
  return Object.fromEntries(shared) as Facts;
}

function labelOf(question: Question, options: readonly Option[]): { label: Words; says: Words } {
  const ids = options.map(({ id }) => id);
  const named = question.together.find(
    ({ options: of }) => of.length === ids.length && of.every((id) => ids.includes(id)),
  );
  return (
    named ?? {
      label: options.map(({ label }) => label).join(', or: '),
      says: options.map(({ says }) => says).join(', or '),
    }
  );
}

/** All that a family would see differ: two branches with one signature are the same to them. */
export function signature(branch: Branch): string {
  if (branch.kind === 'asking') {
    return JSON.stringify([
      branch.question.id,
      branch.choices.map(({ options, then }) => [options, signature(then)]),
    ]);
  }
  const { outcome, first, steps, says, services } = branch.result;
  return JSON.stringify([
    outcome.id,
    first,
    steps,
    says,
    services.slice(0, onCards).map(({ service }) => service.id),
  ]);
}
