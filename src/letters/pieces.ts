import { say, type Voice } from '../navigator/voice.ts';
import { dayInWords } from '../wording/days.ts';
import type { Answers, Letter, Piece, Question } from './letter.ts';

/**
 * A text of a letter with the answers in it. What somebody typed is never read as a text of ours,
 * so that a bracket in it stays a bracket. Null where a question it needs was not answered.
 */
export function piecesOf(
  text: string,
  letter: Pick<Letter, 'questions'>,
  answers: Answers,
  voice: Voice,
): Piece[] | null {
  const pieces: Piece[] = [];
  for (const [at, part] of say(text, voice)
    .split(/\{([a-z0-9-]+)\}/)
    .entries()) {
    if (at % 2 === 0) {
      if (part !== '') pieces.push(part);
      continue;
    }
    const question = letter.questions.find(({ id }) => id === part);
    if (!question) throw new Error(`No question "${part}". The checks should have refused it.`);
    const said = inOneLine(question, answers, voice);
    if (said === null && !question.needed) return null;
    pieces.push(said ?? { gap: say(question.ask, voice) });
  }
  return pieces;
}

/** What was answered, or null. An answer that this writer was not asked for does not count. */
export function answered(
  question: Question,
  answers: Answers,
  voice: Voice,
): readonly string[] | null {
  if (question.asked !== 'everyone' && question.asked !== voice) return null;
  const given = answers[question.id];
  const lines = (typeof given === 'string' ? given.split(/\r?\n/) : (given ?? []))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return null;
  if (question.answer !== 'one-of' && question.answer !== 'any-of') return lines;
  const known = lines.filter((line) => question.options.some(({ id }) => id === line));
  return known.length > 0 ? known : null;
}

/** The answer's lines as the letter says them. */
export function saidIn(question: Question, answers: Answers, voice: Voice): string[] | null {
  const lines = answered(question, answers, voice);
  if (!lines) return null;
  switch (question.answer) {
    case 'words':
    case 'lines':
    case 'own-words':
      return [...lines];
    case 'day':
      return lines.map((line) => (/^\d{4}-\d{2}-\d{2}$/.test(line) ? dayInWords(line) : line));
    case 'one-of':
    case 'any-of':
      return lines.flatMap((line) =>
        question.options.filter(({ id }) => id === line).map(({ says }) => say(says, voice)),
      );
  }
}

function inOneLine(question: Question, answers: Answers, voice: Voice): string | null {
  return saidIn(question, answers, voice)?.join(', ') ?? null;
}
