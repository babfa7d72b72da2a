/** A question put to the navigator at the command line, and all that is wrong with it. */
import type { PlaceId } from '../model/ids.ts';
import { learn, oldestAge, type Facts } from './facts.ts';
import type { Question, Worry, WorryId } from './flow.ts';
import type { Navigator } from './navigator.ts';

export interface Request {
  readonly who: (typeof askers)[number];
  /** Main one first. Never empty: who names none does not know where to start. */
  readonly worries: readonly Worry[];
  readonly known: Facts;
}

export type ReadRequest =
  | { readonly kind: 'request'; readonly request: Request }
  /** What is wrong and what is allowed, a sentence each. */
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const askers = ['parent', 'young-person', 'professional'] as const;
const fields = ['who', 'age', 'worry', 'diagnosis', 'plan', 'school', 'urgent', 'place'] as const;

/** Any field may be left out: it is then not known. */
export function readRequest(navigator: Navigator, given: unknown): ReadRequest {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return wrong([`Write an object in braces. Allowed fields: ${fields.join(', ')}.`]);
  }
  const asked = given as Readonly<Record<string, unknown>>;
  const problems = Object.keys(asked)
    .filter((field) => !fields.some((known) => known === field))
    .map((field) => `There is no field "${field}". Allowed: ${fields.join(', ')}.`);
  const refuse = (field: string, allowed: string) => {
    problems.push(`${field} is ${JSON.stringify(asked[field])}. Allowed: ${allowed}.`);
  };

  let known: Facts = {};
  const who = askers.find((asker) => asker === (asked['who'] ?? 'parent'));
  if (who) known = learn(known, { who: [who] });
  else refuse('who', askers.join(', '));

  const { age, urgent, place } = asked;
  if (age !== undefined) {
    if (typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= oldestAge) {
      known = learn(known, { age: [String(age)] });
    } else refuse('age', `a whole number from 0 to ${oldestAge}`);
  }
  if (urgent !== undefined) {
    if (typeof urgent === 'boolean') known = learn(known, { danger: [urgent ? 'yes' : 'no'] });
    else refuse('urgent', 'true, false');
  }
  if (place !== undefined) {
    if (typeof place === 'string' && navigator.placeNames.has(place as PlaceId)) {
      known = learn(known, { place: [place] });
    } else refuse('place', [...navigator.placeNames.keys()].join(', '));
  }
  for (const fact of ['diagnosis', 'plan', 'school'] as const) {
    const value = asked[fact];
    if (value === undefined) continue;
    const allowed = valuesOf(navigator, fact);
    if (typeof value === 'string' && allowed.includes(value)) {
      known = learnAnswer(navigator, known, fact, value);
    } else refuse(fact, allowed.join(', '));
  }
  const worries = readWorries(navigator, asked['worry']);
  if (!worries) refuse('worry', [...navigator.flow.worries.keys()].join(', '));
  return worries && who && problems.length === 0
    ? { kind: 'request', request: { who, worries, known } }
    : wrong(problems);
}

function wrong(problems: readonly string[]): ReadRequest {
  return { kind: 'problems', problems };
}

/** One worry or a list; null where one of them is not known to the flow. */
function readWorries({ flow }: Navigator, given: unknown): readonly Worry[] | null {
  const named: readonly unknown[] =
    given === undefined ? [flow.worry.unsure] : Array.isArray(given) ? given : [given];
  const worries = named.map((name) =>
    typeof name === 'string' ? flow.worries.get(name as WorryId) : undefined,
  );
  const found = worries.filter((worry) => worry !== undefined);
  return found.length > 0 && found.length === worries.length ? [...new Set(found)] : null;
}

function valuesOf({ flow }: Navigator, fact: string): readonly string[] {
  return [...flow.questions.values()].flatMap(({ options }) =>
    options.flatMap(({ facts }) => facts[fact] ?? []),
  );
}

/** What the answer on a page says, such as that who has left school is 16 or more, unless it was said otherwise. */
function learnAnswer(navigator: Navigator, known: Facts, fact: string, value: string): Facts {
  const option = questionOf(navigator, fact)?.options.find(
    ({ facts }) => facts[fact]?.includes(value) ?? false,
  );
  const besides = Object.entries(option?.facts ?? {}).filter(
    ([name, values]) => name !== fact && (known[name]?.some((one) => values.includes(one)) ?? true),
  );
  return learn(known, { ...Object.fromEntries(besides), [fact]: [value] });
}

/** The question that asks for a fact. */
export function questionOf({ flow }: Navigator, fact: string): Question | undefined {
  return [...flow.questions.values()].find(({ options }) =>
    options.some(({ facts }) => facts[fact]),
  );
}
