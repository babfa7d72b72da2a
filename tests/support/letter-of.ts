import type { Letter, Question } from '../../src/letters/letter.ts';

/** An invented letter. A test names what it is about. */
export function letterOf(given: Partial<Letter> = {}): Letter {
  return {
    id: 'ask-for-cake',
    to: ['The baker', '{school}'],
    dear: 'baker',
    subject: 'Cake for [{child}|me]',
    youngPersonFrom: 'year-11',
    parentAsked: '{child} has asked me to write.',
    cannotDecide: 'I write for {child}.',
    questions: [
      ...['letter-date', 'writer', 'contact', 'school'].map((id) =>
        questionOf({ id, needed: true }),
      ),
      questionOf({ id: 'child', needed: true, asked: 'parent' }),
      questionOf({ id: 'since', answer: 'day' }),
      questionOf({ id: 'hard', answer: 'lines' }),
      questionOf({
        id: 'plan',
        answer: 'one-of',
        options: [
          { id: 'yes', label: 'Yes', says: 'there is a plan' },
          { id: 'no', label: 'No', says: 'there is none' },
        ],
      }),
    ],
    body: [
      'Please give [{child}|me] cake.',
      'There has been none since {since}.',
      { list: 'hard', opens: 'This is hard:' },
      { says: 'The plan says so.', if: 'plan', is: ['yes'] },
    ],
    closes: 'Yours,',
    ...given,
  };
}

export function questionOf(given: Partial<Question> & { readonly id: string }): Question {
  const { id } = given;
  return {
    ask: `Your ${id}`,
    answer: 'words',
    options: [],
    needed: false,
    asked: 'everyone',
    ...given,
  };
}
