/** Letters, calls and checks of a draft plan, each with the duties behind it and who gets it here. */
import type { Content, Entry, RecordOf } from '../content/collections.ts';
import type { Letter } from '../letters/letter.ts';
import type { LetterId, ServiceId, StepRef } from './ids.ts';
import type { Area, LetterDuty, LetterRecord, Service, Step } from './records.ts';

interface Known {
  readonly area: Area;
  readonly steps: ReadonlyMap<StepRef, Step>;
  readonly services: ReadonlyMap<ServiceId, Service>;
  readonly link: (path: string) => string;
}

type Law = RecordOf<'letters'>['law'][number];

export function buildLetters(content: Content, known: Known): Map<LetterId, LetterRecord> {
  const parts = content.letterParts[0]?.data;
  const page = ({ id, data }: Entry<Pick<RecordOf<'calls'>, 'law' | 'role'>>) => {
    const service = data.role && known.area.roles[data.role];
    return {
      id: id as LetterId,
      href: known.link(`/letters/${id}/`),
      duties: dutiesOf(data.law, content, known),
      service: (service && known.services.get(service)) ?? null,
    };
  };
  const letters = content.letters.map((entry): LetterRecord => {
    if (!parts) throw new Error('No letter-parts.yaml. The checks should have refused it.');
    const { youngPersonFrom, cannotDecide } = entry.data.signs;
    const whoWrites = youngPersonFrom && parts.whoWrites[youngPersonFrom];
    return {
      ...entry.data,
      ...page(entry),
      kind: 'letter',
      letter: letterOf(entry, parts, known.area),
      whoWrites: whoWrites && {
        ...whoWrites,
        ...(cannotDecide && { parentCannotDecide: cannotDecide.label }),
        duties: dutiesOf(whoWrites.law, content, known),
      },
    };
  });
  const calls = content.calls.map((entry): LetterRecord => ({
    ...entry.data,
    ...page(entry),
    kind: 'call',
  }));
  const checks = content.draftChecks.map((entry): LetterRecord => ({
    ...entry.data,
    ...page(entry),
    kind: 'draft-check',
  }));
  return new Map(
    [...letters, ...calls, ...checks]
      .filter(({ publication }) => publication === 'published')
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
      .map((letter) => [letter.id, letter]),
  );
}

function letterOf(
  { id, data }: Entry<RecordOf<'letters'>>,
  parts: RecordOf<'letterParts'>,
  { council }: Area,
): Letter {
  const named = (text: string) => text.replaceAll('{council}', council);
  return {
    id,
    to: data.to.map(named),
    dear: named(data.dear),
    subject: named(data.subject),
    youngPersonFrom: data.signs.youngPersonFrom,
    parentAsked: parts.parentAsked,
    cannotDecide: data.signs.cannotDecide?.says ?? parts.parentCannotDecide,
    questions: data.questions.flatMap((asked) =>
      typeof asked === 'string' ? parts.questions.filter((shared) => shared.id === asked) : asked,
    ),
    body: data.body.map((block) => {
      if (typeof block === 'string') return named(block);
      return 'says' in block ? { ...block, says: named(block.says) } : block;
    }),
    closes: parts.closes,
  };
}

/** Every duty that a step states under the same reference, so that none is passed over. */
function dutiesOf(laws: readonly Law[], content: Content, { steps, link }: Known): LetterDuty[] {
  return laws.flatMap((law) => {
    if ('step' in law) {
      const step = steps.get(law.step);
      return (step?.law ?? [])
        .filter(({ reference }) => reference === law.reference)
        .map((duty) => ({ ...duty, href: step?.href ?? null, says: step?.title ?? '' }));
    }
    const event = content.deadlines.find(({ id }) => id === law.deadline)?.data;
    return (event?.due ?? [])
      .filter(({ id }) => id === law.due)
      .map(({ what, who, rule, reference, ifMissed }) => ({
        duty: `${what}. Who must: ${who.charAt(0).toLowerCase()}${who.slice(1)}.`,
        deadline: rule,
        reference,
        asAt: event?.lawAsAt.slice(0, 4) ?? '',
        ifMissed,
        href: link(`/dates/${law.deadline}/`),
        says: event?.title ?? '',
      }));
  });
}
