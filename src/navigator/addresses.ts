/** Addresses of a flow's pages. They hold codes alone, so that an address gives nothing away. */
import type { Answer } from './follow.ts';
import type { Voice } from './voice.ts';

const home = '/find-help/';

/** The first question: is anyone in danger? */
export function doorPath(voice: Voice): string {
  return voice === 'parent' ? home : `${home}you/`;
}

/** The worries; with an age's code, so that it is not asked again. */
export function worriesPath(voice: Voice, age?: string): string {
  return `${doorPath(voice)}worries/${age ? `${age}/` : ''}`;
}

export function placePath(voice: Voice, answers: readonly Pick<Answer, 'code'>[]): string {
  return `${doorPath(voice)}${codesOf(answers).join('/')}/`;
}

/** Everything about one worry on one page: for professionals, and for what a result leaves out. */
export function worryPath(code: string): string {
  return `${home}all/${code}/`;
}

/** Where a page says that answers to these questions were dropped. It never says what they were. */
export function droppedId(questions: readonly string[]): string {
  return ['dropped', ...questions].join('-');
}

export function codesOf(answers: readonly Pick<Answer, 'code'>[]): string[] {
  return answers.map(({ code }) => code);
}
