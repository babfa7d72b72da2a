/** The letter with nothing filled in, to print and write on: every paragraph is there, and those that may not fit have a box to tick. */
import { say, type Voice } from '../navigator/voice.ts';
import type { Block, Letter, Piece, Question } from './letter.ts';

export interface BlankLine {
  /** It may not fit: to be ticked or crossed out. */
  readonly maybe: boolean;
  readonly pieces: readonly Piece[];
  /** Below it: options to tick, or so many lines to write on. */
  readonly tick: readonly string[];
  readonly lines: number;
  readonly heading: boolean;
}

export function blank(letter: Letter, voice: Voice): BlankLine[] {
  return letter.body.map((block) => blankLine(block, letter, voice));
}

/** A text with a gap for everything that is asked. */
export function gapped(
  text: string,
  { questions }: Pick<Letter, 'questions'>,
  voice: Voice,
): Piece[] {
  return say(text, voice)
    .split(/\{([a-z0-9-]+)\}/)
    .map((part, at): Piece => {
      if (at % 2 === 0) return part;
      const question = questions.find(({ id }) => id === part);
      return { gap: question ? say(question.ask, voice) : part };
    })
    .filter((piece) => piece !== '');
}

function blankLine(block: Block, letter: Letter, voice: Voice): BlankLine {
  const none = { tick: [], lines: 0, heading: false };
  if (typeof block === 'string')
    return { ...none, maybe: asksMore(block, letter), pieces: gapped(block, letter, voice) };
  if ('heading' in block)
    return { ...none, maybe: false, heading: true, pieces: [say(block.heading, voice)] };
  if ('says' in block) return { ...none, maybe: true, pieces: gapped(block.says, letter, voice) };
  const question = letter.questions.find(({ id }) => id === block.list);
  return {
    ...none,
    maybe: false,
    pieces: gapped(block.opens, letter, voice),
    ...roomFor(question, voice),
  };
}

function roomFor(question: Question | undefined, voice: Voice): Pick<BlankLine, 'tick' | 'lines'> {
  const options = question?.options ?? [];
  return options.length > 0
    ? { tick: options.map(({ says }) => say(says, voice)), lines: 0 }
    : { tick: [], lines: 4 };
}

function asksMore(text: string, { questions }: Letter): boolean {
  return [...text.matchAll(/\{([a-z0-9-]+)\}/g)].some(
    ([, id]) => !questions.find((question) => question.id === id)?.needed,
  );
}
