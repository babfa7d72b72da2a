import { readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from './measure.ts';

/** The score of the measuring half when `npm run search:eval` last ran, in per cent. */
interface Score {
  readonly inThree: number;
  readonly first: number;
}

const file = new URL('kept.json', import.meta.url);

export function scoreOf({ inThree, first }: Pick<Measured, 'inThree' | 'first'>): Score {
  return { inThree: Math.round(1000 * inThree) / 10, first: Math.round(1000 * first) / 10 };
}

export function keep(measured: Measured): void {
  const { inThree, first } = scoreOf(measured);
  writeFileSync(file, `{ "inThree": ${inThree}, "first": ${first} }\n`);
}

/** What to say where search answers less than it did; nothing where it answers as much. */
export function worseThanKept(
  now: Score,
  before: Score = JSON.parse(readFileSync(file, 'utf8')) as Score,
): string | null {
  if (now.inThree >= before.inThree && now.first >= before.first) return null;
  return `Search answers fewer of the measuring searches: ${now.inThree}% in the first three and ${now.first}% first, before ${before.inThree}% and ${before.first}%. Look at what changed in the words of the content. If it is meant, "npm run search:eval" keeps the new score.`;
}
