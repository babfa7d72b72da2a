/** Pictures of a flow: how everybody starts, and for each group of worries what is asked and where it leads. */
import type { Facts } from '../../navigator/facts.ts';
import { enter, take, type AtQuestion, type AtResult } from '../../navigator/follow.ts';
import type { Worry } from '../../navigator/flow.ts';
import type { Navigator } from '../../navigator/navigator.ts';
import { say } from '../../navigator/voice.ts';
import type { Box, Line, Picture } from './picture.ts';

export function picturesOf(navigator: Navigator, begin: Facts): readonly Picture[] {
  return [
    pictureOfStart(navigator),
    ...navigator.flow.groups.map(({ title, worries }, at): Picture => {
      const draft = newDraft();
      const name = t(title);
      for (const id of worries) {
        const worry = navigator.flow.worries.get(id);
        if (!worry) throw new Error(`No worry "${id}". The checks should have refused it.`);
        addWorry(draft, worry, enter(navigator, begin, worry));
      }
      return {
        name: String(at + 1),
        title: `${name}: every question and where it leads`,
        says: 'From left to right: the worry, the age, at most two questions, what we then tell you about. The list says the same in words.',
        ...draft.done(),
      };
    }),
  ];
}

const t = (words: string) => say(words, 'parent');
const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function pictureOfStart({ flow }: Navigator): Picture {
  const draft = newDraft();
  draft.box({ id: 'danger', kind: 'question', words: t(flow.danger.ask) });
  draft.box({ id: 'help', kind: 'danger', words: 'Help now: who to ring' });
  draft.box({ id: 'worry', kind: 'question', words: t(flow.worry.ask) });
  draft.line({
    from: 'danger',
    to: 'help',
    words: `${t(flow.danger.yes)}, or ${t(flow.danger.unsure)}`,
  });
  draft.line({ from: 'danger', to: 'worry', words: t(flow.danger.no) });
  const opening = flow.opening.flatMap((id) => flow.questions.get(id) ?? []);
  for (const { title } of flow.groups) {
    draft.box({ id: title, kind: 'worry', words: t(title) });
    draft.line({ from: 'worry', to: title, words: '' });
    if (opening[0]) draft.line({ from: title, to: opening[0].id, words: '' });
  }
  for (const [at, { id, ask }] of opening.entries()) {
    draft.box({ id, kind: 'question', words: t(ask) });
    draft.line({ from: id, to: opening[at + 1]?.id ?? 'more', words: '' });
  }
  draft.box({
    id: 'more',
    kind: 'question',
    words: `At most ${flow.atMost} more, and only where it changes what you see`,
  });
  draft.box({ id: 'end', kind: 'outcome', words: 'What to do first, who can help, and why' });
  for (const { id, ask } of flow.questions.values()) {
    if (opening.some((question) => question.id === id)) continue;
    draft.box({ id, kind: 'question', words: t(ask) });
    draft.line({ from: 'more', to: id, words: '' });
    draft.line({ from: id, to: 'end', words: '' });
  }
  return {
    name: 'start',
    title: 'How the questions start',
    says: 'First we ask if anyone is in danger. Yes, or not sure, leads to help now. No leads to the worries, then to the age, then to at most two more questions.',
    ...draft.done(),
  };
}

interface Draft {
  /** The same box twice is one box. */
  readonly box: (box: Box) => void;
  readonly line: (line: Line) => void;
  readonly done: () => Pick<Picture, 'boxes' | 'lines'>;
}

function newDraft(): Draft {
  const boxes = new Map<string, Box>();
  const lines = new Map<string, Line>();
  return {
    box: (box) => void boxes.set(box.id, box),
    line: (line) => void lines.set(`${line.from} ${line.to}`, line),
    done: () => ({ boxes: [...boxes.values()], lines: [...lines.values()] }),
  };
}

function addWorry(draft: Draft, worry: Worry, first: AtQuestion | AtResult): void {
  draft.box({ id: worry.id, kind: 'worry', words: t(worry.label) });
  draft.line({ from: worry.id, to: addPlace(draft, worry, first), words: '' });
}

/** Add a place and all below it. Places below which all is the same are one box. */
function addPlace(draft: Draft, worry: Worry, place: AtQuestion | AtResult): string {
  if (place.kind === 'result') {
    const { id, title } = place.result.outcome;
    const box = `${worry.id} to ${id}`;
    draft.box(
      place.result.urgentFirst
        ? { id: box, kind: 'urgent', words: `First, who to ring now. Then: ${t(title)}` }
        : { id: box, kind: 'outcome', words: t(title) },
    );
    return box;
  }
  const ways = place.choices.map((choice) => ({
    choice,
    to: addPlace(draft, worry, take(place, choice)),
  }));
  const ends = [...new Set(ways.map(({ to }) => to))];
  const answersTo = (end: string) =>
    ways.filter(({ to }) => to === end).map(({ choice }) => choice);
  const shape = ends.map((end) => [
    end,
    ends.length > 1 ? answersTo(end).flatMap(({ options }) => options) : [],
  ]);
  const id = `${worry.id} ${place.question.id} ${JSON.stringify(shape)}`;
  draft.box({ id, kind: 'question', words: `${sentence(t(place.question.short))}?` });
  const most = Math.max(...ends.map((end) => answersTo(end).length));
  for (const end of ends) {
    const answers = answersTo(end);
    const isRest = answers.length === most && answers.some(({ says }) => says === null);
    const words = answers.map(({ label }) => t(label)).join('; ');
    draft.line({
      from: id,
      to: end,
      words: ends.length === 1 ? '' : isRest ? 'Any other answer' : words,
    });
  }
  return id;
}
