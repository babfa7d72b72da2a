/**
 * A letter filled in with what a family said, and with nothing else: a paragraph that needs an
 * answer which was not given is left out, or holds a gap where the letter makes no sense without.
 */
import { say, type Voice } from '../navigator/voice.ts';
import type { Answers, Block, Filled, Letter, Line, Piece, Writer } from './letter.ts';
import { answered, piecesOf, saidIn } from './pieces.ts';

export function fillIn(letter: Letter, answers: Answers, writer: Writer): Filled {
  const voice = voiceOf(writer);
  const gapped = (text: string) => piecesOf(text, letter, answers, voice) ?? [];
  const why = whyParent(letter, writer);
  return {
    from: ['{writer}', '{contact}'].map(gapped),
    date: gapped('{letter-date}'),
    to: letter.to.map(gapped),
    dear: `Dear ${letter.dear},`,
    subject: gapped(letter.subject),
    body: [
      ...(why ? [{ kind: 'words', pieces: gapped(why) } as const] : []),
      ...letter.body.flatMap((block) => lineOf(block, letter, answers, voice)),
    ],
    closes: letter.closes,
    signed:
      writer === 'parent-asked' ? [gapped('{writer}'), gapped('{child}')] : [gapped('{writer}')],
  };
}

export function voiceOf(writer: Writer): Voice {
  return writer === 'young-person' ? 'young-person' : 'parent';
}

function whyParent(letter: Letter, writer: Writer): string | null {
  if (writer === 'parent-asked') return letter.parentAsked;
  return writer === 'parent-cannot-decide' ? letter.cannotDecide : null;
}

function lineOf(block: Block, letter: Letter, answers: Answers, voice: Voice): Line[] {
  if (typeof block === 'string') return words(piecesOf(block, letter, answers, voice));
  if ('heading' in block) return [{ kind: 'heading', text: say(block.heading, voice) }];
  const id = 'list' in block ? block.list : block.if;
  const question = letter.questions.find((asked) => asked.id === id);
  if (!question) throw new Error(`No question "${id}". The checks should have refused it.`);
  if ('list' in block) {
    const said: Piece[] = saidIn(question, answers, voice) ?? [];
    if (said.length === 0 && question.needed) said.push({ gap: say(question.ask, voice) });
    if (said.length === 0) return [];
    const items = said.map((item) => [item]);
    return [
      ...words(piecesOf(block.opens, letter, answers, voice)),
      ...(question.answer === 'own-words'
        ? items.flatMap(words)
        : [{ kind: 'list', items } as const]),
    ];
  }
  const given = answered(question, answers, voice);
  const fits = given && (!block.is || given.some((answer) => block.is?.includes(answer)));
  return fits ? words(piecesOf(block.says, letter, answers, voice)) : [];
}

function words(pieces: readonly Piece[] | null): Line[] {
  return pieces ? [{ kind: 'words', pieces }] : [];
}
