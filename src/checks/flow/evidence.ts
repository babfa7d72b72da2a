/**
 * Every path of a flow, walked once, for the proofs: in both voices, and each worry at each age
 * as if somebody were in danger, or as if nobody knew.
 */
import type { Site } from '../../model/site.ts';
import { begin } from '../../navigator/begin.ts';
import { conclude, type Result } from '../../navigator/conclude.ts';
import { everyPlace } from '../../navigator/every-place.ts';
import {
  enter,
  take,
  type Answer,
  type AtQuestion,
  type AtResult,
} from '../../navigator/follow.ts';
import type { Navigator } from '../../navigator/navigator.ts';
import { say, type Voice } from '../../navigator/voice.ts';

/** What is linked, as far as the proofs look at it. */
export type Facing = Pick<Site, 'area' | 'steps' | 'services' | 'urgent'>;

/** One way to a result, with all that its page says. */
export interface Case {
  readonly voice: Voice;
  /** "In danger? No → Sleep → 5 to 10": the path answer by answer, in an editor's words. */
  readonly path: string;
  readonly answers: readonly Answer[];
  readonly result: Result;
  /** The outcome's own words: its title, what to do first, what it says. */
  readonly words: string;
  /** Those and the law behind them: all that the page of the result itself says. */
  readonly page: string;
  /** That, and the words and duties of its steps. */
  readonly content: string;
}

export interface Evidence {
  readonly navigator: Navigator;
  readonly site: Facing;
  readonly questions: readonly { readonly voice: Voice; readonly place: AtQuestion }[];
  readonly cases: readonly Case[];
  /** As if somebody were in danger, and as if we did not know. */
  readonly endangered: readonly (Case & { readonly danger: 'yes' | 'unknown' })[];
}

const voices = ['parent', 'young-person'] as const;

export function gather(navigator: Navigator, site: Facing): Evidence {
  const questions: { voice: Voice; place: AtQuestion }[] = [];
  const cases: Case[] = [];
  const textOf = stepTexts(site);
  for (const voice of voices) {
    for (const place of everyPlace(navigator, begin[voice])) {
      if (place.kind === 'question') questions.push({ voice, place });
      else cases.push(caseOf(navigator, textOf, voice, place.answers, place.result, 'no'));
    }
  }
  const endangered = [...navigator.flow.worries.values()].flatMap((worry) =>
    (['yes', 'unknown'] as const).flatMap((danger) =>
      openings(enter(navigator, {}, worry)).map(({ answers, known }) => {
        const facts = danger === 'yes' ? { ...known, danger: ['yes'] } : known;
        const result = conclude(navigator, worry, facts);
        return { danger, ...caseOf(navigator, textOf, 'parent', answers, result, danger) };
      }),
    ),
  );
  return { navigator, site, questions, cases, endangered };
}

/** The places right after the age: there an endangered family has said all that matters first. */
function openings(place: AtQuestion | AtResult): (AtQuestion | AtResult)[] {
  return place.kind === 'result' ? [place] : place.choices.map((choice) => take(place, choice));
}

function caseOf(
  { flow }: Navigator,
  textOf: (ref: Result['steps'][number]) => string,
  voice: Voice,
  answers: readonly Answer[],
  result: Result,
  danger: 'yes' | 'no' | 'unknown',
): Case {
  const t = (words: string) => say(words, voice);
  const sayings = result.says.flatMap((id) => flow.sayings.get(id) ?? []);
  const words = [t(result.outcome.title), t(result.first), ...sayings.map(({ text }) => t(text))];
  const law = sayings.flatMap((saying) => Object.values(saying.law ?? {}));
  return {
    voice,
    path: [
      `${t(flow.danger.ask)} ${danger === 'unknown' ? t(flow.danger.unsure) : t(flow.danger[danger])}`,
      ...answers.map(({ label }) => t(label)),
      ...(voice === 'parent' ? [] : ['in the young person’s voice']),
    ].join(' → '),
    answers,
    result,
    words: words.join('\n'),
    page: [...words, ...law].join('\n'),
    content: [...words, ...law, ...result.steps.map(textOf)].join('\n'),
  };
}

/** A step's words and duties, put together once a step. */
function stepTexts({ steps }: Facing): (ref: Result['steps'][number]) => string {
  const texts = new Map(
    [...steps].map(([ref, { title, law, text, here }]) => [
      ref,
      [title, ...law.flatMap((duty) => Object.values(duty)), text.raw, here?.raw]
        .filter(Boolean)
        .join('\n'),
    ]),
  );
  return (ref) => texts.get(ref) ?? '';
}
