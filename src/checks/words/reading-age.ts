import type { Content } from '../../content/collections.ts';
import { spot, warning, type Issue } from '../../content/issue.ts';
import { passagesOf } from '../../content/passages.ts';
import { ageOf, measure, most, type Measure } from './measure.ts';

/** What stands in one file, measured. */
interface MeasuredText {
  readonly file: string;
  readonly measure: Measure;
}

/** Every text with enough sentences to be measured. */
export function measuredTexts(content: Content): MeasuredText[] {
  const files = Map.groupBy(
    passagesOf(content).filter(({ isSentences }) => isSentences),
    ({ entry }) => entry.file,
  );
  return [...files].flatMap(([file, passages]) => {
    const measured = measure(passages.map(({ text }) => text));
    return measured ? [{ file, measure: measured }] : [];
  });
}

/** A child of 12 can read every text, but for those that an editor has listed with the reason. */
export function readingAge(content: Content): Issue[] {
  const texts = measuredTexts(content).filter(({ measure }) => isHard(measure));
  const hard = new Set(texts.map(({ file }) => file));
  const listed = new Set(
    content.hardToRead.flatMap(({ data }) => data.texts.map(({ file }) => file)),
  );
  return [
    ...texts.filter(({ file }) => !listed.has(file)).flatMap(faults),
    ...content.hardToRead.flatMap((entry) =>
      entry.data.texts.flatMap(({ file }, at) =>
        hard.has(file)
          ? []
          : [
              warning(
                spot(entry, ['texts', at]),
                `The text "${file}" is not hard to read.`,
                'Take it out of this list.',
              ),
            ],
      ),
    ),
  ];
}

function isHard(measure: Measure): boolean {
  return ageOf(measure) > most.age || measure.average > most.average;
}

function faults({ file, measure }: MeasuredText): Issue[] {
  const at = { file, line: null, field: null };
  const age = ageOf(measure);
  return [
    ...(age > most.age
      ? [
          warning(
            at,
            `The text needs a reading age of ${age}.`,
            `Use shorter words and sentences. We aim for 9 to 11, and look again above ${most.age}.`,
          ),
        ]
      : []),
    ...(measure.average > most.average
      ? [
          warning(
            at,
            `The sentences have ${measure.average.toFixed(1)} words on average.`,
            `Make two of the longest. ${most.average} words on average read easily.`,
          ),
        ]
      : []),
  ];
}
