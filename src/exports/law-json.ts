import type { LawItem } from '../model/records.ts';
import type { Site } from '../model/site.ts';

/** The law's list with how well each item is met here, as open data, and the same counted. */
export function lawJson({ lawItems }: Pick<Site, 'lawItems'>) {
  return {
    schemaVersion: '1.0',
    counts: countLaw(lawItems),
    records: lawItems.map(({ id, item, reference, group, compared, coverage }) => ({
      id,
      item,
      reference,
      group,
      compared,
      howWell: levelOf({ coverage }),
      why: coverage?.why ?? null,
      missing: coverage?.missing ?? null,
      coveredBy: coverage?.coveredBy ?? [],
    })),
  };
}

export type HowWell = 'full' | 'part' | 'none';

/** An item that nobody has judged is not met. */
export function levelOf({ coverage }: Pick<LawItem, 'coverage'>): HowWell {
  return coverage?.howWell ?? 'none';
}

export function countLaw(items: readonly LawItem[]): Readonly<Record<HowWell | 'all', number>> {
  const count = (level: HowWell) => items.filter((item) => levelOf(item) === level).length;
  return { all: items.length, full: count('full'), part: count('part'), none: count('none') };
}
