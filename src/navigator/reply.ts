/** What the command line answers: the engine's result for each worry, put together in one object. */
import { conclude, type Result } from './conclude.ts';
import type { Facts } from './facts.ts';
import { enter, take, type AtQuestion } from './follow.ts';
import type { Worry } from './flow.ts';
import type { Candidate, Navigator, YesNoUnknown } from './navigator.ts';
import { mainFact } from './main-fact.ts';
import { questionOf, type Request } from './request.ts';
import { say, sayToProfessional } from './voice.ts';

export interface Reply {
  readonly asked: readonly {
    readonly question: string;
    readonly answer: string;
    readonly text: string;
  }[];
  readonly urgent: readonly Contact[];
  /** The main worry's. */
  readonly outcome: string;
  /** One a worry. */
  readonly outcomes: readonly string[];
  readonly first: string;
  readonly pathways: readonly string[];
  readonly steps: readonly string[];
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly fit: 'fits' | 'could-fit';
    readonly why: readonly string[];
    readonly selfReferral: YesNoUnknown;
    readonly diagnosisNeeded: YesNoUnknown;
    readonly planNeeded: YesNoUnknown;
  }[];
  readonly notShown: readonly {
    readonly id: string;
    readonly because: string;
    readonly wouldChange: string;
  }[];
}

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}

/** With several worries: the first one's outcome, then the others' services in order, without repeats. */
export function reply(
  navigator: Navigator,
  { who, worries, known }: Request,
  contacts: readonly Contact[],
): Reply {
  const tell = tellerFor(who);
  const results = worries.map((worry) => conclude(navigator, worry, known));
  const [main] = results;
  if (!main) throw new Error('A request names at least one worry.');
  const shown = distinctBy(
    results.flatMap(({ worry, services }) => services.map((one) => ({ ...one, worry }))),
    ({ service }) => service.id,
  );
  const notShown = distinctBy(
    results.flatMap((result) => result.notShown),
    ({ service }) => service.id,
  ).filter((one) => !shown.some(({ service }) => service.id === one.service.id));
  const urgent = new Set(results.flatMap((result) => result.urgent));
  return {
    asked: askedOf(navigator, main.worry, known, tell),
    urgent: contacts.filter(({ id }) => urgent.has(id)),
    outcome: main.outcome.id,
    outcomes: results.map(({ outcome }) => outcome.id),
    first: tell(firstOf(results)),
    pathways: [...new Set(results.flatMap(({ pathways }) => pathways))],
    steps: [...new Set(results.flatMap(({ steps }) => steps))],
    services: shown.map(({ service, fit, why, ask, worry }) => ({
      id: service.id,
      name: service.name,
      fit,
      why: [becauseOf(worry, who), ...why.map(({ says }) => says), ...ask].map(tell),
      selfReferral: selfReferral(service),
      diagnosisNeeded: service.needsDiagnosis,
      planNeeded: service.needsPlan,
    })),
    notShown: notShown.map(({ service, because, wouldChange }) => ({
      id: service.id,
      because: tell(because),
      wouldChange: tell(wouldChange),
    })),
  };
}

type Tell = (words: string) => string;

/** How this reader is spoken to. */
function tellerFor(who: Request['who']): Tell {
  if (who === 'professional') return sayToProfessional;
  return (words) => say(words, who);
}

/** A professional does not need a break: the family does. */
function becauseOf({ label, says }: Worry, who: Request['who']): string {
  return who === 'professional' ? `Because the worry is "${label}"` : `Because ${says}`;
}

/** The main worry's, then the others'. Where somebody may be hurt, that comes first, and the main one's after it at most. */
function firstOf(results: readonly Result[]): string {
  const [main] = results;
  const urgent = main?.urgentFirst ? main : results.find(({ urgentFirst }) => urgentFirst);
  const said = urgent ? [urgent, ...(main ? [main] : [])] : results;
  return [...new Set(said.map(({ first }) => first))].join(' ');
}

function selfReferral({ ways }: Candidate): YesNoUnknown {
  return ways.includes('self') ? 'yes' : ways.length === 0 ? 'unknown' : 'no';
}

/** What the pages would have asked on this path, with what was said; then what was said unasked. */
function askedOf(navigator: Navigator, worry: Worry, known: Facts, tell: Tell): Reply['asked'] {
  const { flow } = navigator;
  const danger = known['danger'];
  const dangerAnswer = danger ? (danger.includes('yes') ? 'yes' : 'no') : 'unsure';
  const path: Reply['asked'][number][] = [
    { question: 'danger', answer: dangerAnswer, text: tell(flow.danger[dangerAnswer]) },
    { question: 'worry', answer: worry.id, text: tell(worry.label) },
  ];
  const asked = new Set<string>();
  let place = enter(navigator, { danger: ['no'] }, worry);
  while (place.kind === 'question') {
    asked.add(place.question.id);
    path.push(answerTo(place, known, tell));
    const choice = choiceFor(place, known);
    if (!choice) break;
    place = take(place, choice);
  }
  const others = Object.keys(known).filter((fact) => !['danger', 'who', 'place'].includes(fact));
  for (const fact of others) {
    const question = questionOf(navigator, fact);
    const [value] = known[fact] ?? [];
    const option = question?.options.find(({ facts }) => value && facts[fact]?.includes(value));
    if (!question || asked.has(question.id) || !option) continue;
    path.push({ question: question.id, answer: option.id, text: tell(option.label) });
  }
  const [home] = known['place'] ?? [];
  const town = [...navigator.placeNames].find(([id]) => id === home)?.[1];
  return home && town ? [...path, { question: 'place', answer: home, text: town }] : path;
}

function choiceFor({ question, choices }: AtQuestion, known: Facts) {
  const fits = question.options.find(({ facts }) =>
    Object.entries(facts).some(
      ([fact, values]) =>
        fact === mainFact(question) &&
        (known[fact]?.every((value) => values.includes(value)) ?? false),
    ),
  );
  return (
    choices.find(({ options }) => fits && options.includes(fits.id)) ??
    choices.find(({ options }) => options.length === 0)
  );
}

function answerTo(place: AtQuestion, known: Facts, tell: Tell): Reply['asked'][number] {
  const choice = choiceFor(place, known);
  const fact = mainFact(place.question);
  const exact = fact ? known[fact] : undefined;
  const { question } = place;
  if (!choice || choice.options.length === 0) {
    return { question: question.id, answer: 'unsure', text: tell(question.unsure.label) };
  }
  const own = question.options.find(
    ({ id, facts }) =>
      choice.options.includes(id) && fact && exact?.every((value) => facts[fact]?.includes(value)),
  );
  return {
    question: question.id,
    answer: own?.id ?? choice.code,
    text: tell(own?.label ?? choice.label),
  };
}

function distinctBy<One>(all: readonly One[], key: (one: One) => string): One[] {
  const seen = new Map<string, One>();
  for (const one of all) if (!seen.has(key(one))) seen.set(key(one), one);
  return [...seen.values()];
}
