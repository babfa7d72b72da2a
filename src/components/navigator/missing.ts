import type { QuestionId } from '../../navigator/flow.ts';
import { say, type Voice } from '../../navigator/voice.ts';
import { getNavigator } from './find-help.ts';

/** The facts that would settle whether a service fits, as a family says them: "age or where you live". */
export function missingInWords(facts: readonly string[], voice: Voice): string {
  const questions = [...getNavigator().flow.questions.values()];
  return facts
    .map((fact) => {
      if (fact === 'place') return 'where you live';
      const question = questions.find(({ options }) => options.some(({ facts: f }) => f[fact]));
      return question ? say(question.short, voice) : fact;
    })
    .join(' and ');
}

/** What questions ask for, in a word or two each: "help at school and diagnosis". */
export function shortOf(questions: readonly QuestionId[], voice: Voice): string {
  const { flow } = getNavigator();
  return questions.map((id) => say(flow.questions.get(id)?.short ?? id, voice)).join(' and ');
}
