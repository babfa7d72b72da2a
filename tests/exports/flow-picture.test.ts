import { describe, expect, it } from 'vitest';
import { draw } from '../../src/exports/flow-picture/draw.ts';
import { fitWords, widthOf } from '../../src/exports/flow-picture/fit-words.ts';
import { picturesOf } from '../../src/exports/flow-picture/pictures-of.ts';
import { begin } from '../../src/navigator/begin.ts';
import { everyPlace } from '../../src/navigator/every-place.ts';
import type { OutcomeId } from '../../src/navigator/flow.ts';
import { say } from '../../src/navigator/voice.ts';
import { loadSite } from '../../src/site.ts';
import { age, asks, navigatorOf, outcomeOf, plan, worryOf } from '../support/navigator.ts';

const small = navigatorOf({
  opening: [age],
  questions: [plan],
  worries: [
    worryOf('school', {
      ask: asks(plan),
      leadsTo: [
        { when: { plan: ['ehcp'] }, outcome: 'with-plan' as OutcomeId },
        { when: {}, outcome: 'without' as OutcomeId },
      ],
    }),
    worryOf('harm', { urgent: ['crisis'] }),
  ],
  outcomes: [outcomeOf('with-plan'), outcomeOf('without'), outcomeOf('harm', { title: 'Calm' })],
});

describe('the pictures of a small flow', () => {
  const [start, group] = picturesOf(small, begin.parent);

  it('start with danger, which leads to help, and end at an answer', () => {
    expect(start?.lines).toContainEqual({
      from: 'danger',
      to: 'help',
      words: "Yes, or I'm not sure",
    });
    expect(start?.lines).toContainEqual({ from: 'danger', to: 'worry', words: 'No' });
    expect(start?.boxes.map(({ words }) => words)).toEqual([
      'In danger?',
      'Help now: who to ring',
      'What?',
      'All',
      'age?',
      'At most 2 more, and only where it changes what you see',
      'What to do first, who can help, and why',
      'plan?',
    ]);
  });

  it('say which answers lead where, and nothing where all lead to the same', () => {
    const named = new Map(group?.boxes.map(({ id, words }) => [id, words]));
    const lines = group?.lines.map(({ from, to, words }) => [
      named.get(from),
      words,
      named.get(to),
    ]);
    expect(lines).toEqual([
      ['Plan?', 'Any other answer', 'without'],
      ['Plan?', 'Label ehcp', 'with-plan'],
      ['Age?', '', 'Plan?'],
      ['Worry school', '', 'Age?'],
      ['Age?', '', 'First, who to ring now. Then: Calm'],
      ['Worry harm', '', 'Age?'],
    ]);
  });

  it('are told to somebody who does not see them', () => {
    const { svg } = draw({ name: 'x', title: 'A < B', says: 'C & D', boxes: [], lines: [] });
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">A &lt; B</title>');
    expect(svg).toContain('<desc id="desc">C &amp; D</desc>');
  });
});

it('breaks words into lines that fit, and leaves a word whole', () => {
  expect(fitWords('Is there a diagnosis?', 90, 14)).toEqual(['Is there a', 'diagnosis?']);
  expect(fitWords('understanding', 10, 14)).toEqual(['understanding']);
  expect(widthOf('mi', 10)).toBeCloseTo(14.6);
});

describe('the pictures of the real flow', () => {
  const [navigator] = [...loadSite({ today: '2026-11-23' }).navigators.values()];
  if (!navigator) throw new Error('There is no flow.');
  const pictures = picturesOf(navigator, begin.parent);
  const boxes = pictures.flatMap((picture) => picture.boxes.map(({ words }) => words));
  const t = (words: string) => say(words, 'parent');

  it('show every worry, every question and every outcome that a parent reaches', () => {
    const places = [...everyPlace(navigator, begin.parent)];
    const asked = places.flatMap((place) => (place.kind === 'question' ? place.question.ask : []));
    const ends = places.flatMap((place) =>
      place.kind === 'result' ? place.result.outcome.title : [],
    );
    const worries = [...navigator.flow.worries.values()].map(({ label }) => label);
    const shown = boxes.map((words) => words.replace(/^First, who to ring now\. Then: /, ''));
    const missing = [...asked, ...ends, ...worries].filter((words) => !shown.includes(t(words)));
    expect([...new Set(missing)]).toEqual([]);
  });

  it.each(pictures.map((picture) => [picture.title, picture] as const))(
    'lay no box over another, and fit on paper: %s',
    (_, picture) => {
      const { svg, width } = draw(picture);
      const placed = [
        ...svg.matchAll(
          /<g><rect class="(?!page)\w+" x="(.+?)" y="(.+?)" width="(.+?)" height="(.+?)"/g,
        ),
      ]
        .map(([, ...sides]) => sides.map(Number))
        .map(([x = 0, y = 0, w = 0, h = 0]) => ({ left: x, top: y, right: x + w, bottom: y + h }));
      expect(placed).toHaveLength(picture.boxes.length);
      const over = placed.filter((one, at) =>
        placed
          .slice(at + 1)
          .some(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ),
      );
      expect(over).toEqual([]);
      // Wider, and its words would be too small to read on a sheet of A4.
      expect(width).toBeLessThanOrEqual(1040);
    },
  );
});
