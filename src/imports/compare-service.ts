import type { Service } from '../model/records.ts';
import type { ServiceFacts } from './read-service.ts';

/** A field in which a feed and our file do not say the same. */
export interface Difference {
  /** Such as `contact.phone`. */
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What tells of the record and not of the service: each site has its own. */
const ownRecord = new Set([
  'collected',
  'checked',
  'coProduction',
  'formerly',
  'sources',
  'confidence',
]);

/** Where a feed says something else than we do. What the feed leaves open is no difference. */
export function compareService(ours: Service, theirs: ServiceFacts): Difference[] {
  const { name, kind } = ours.provider;
  const mine = leaves({ ...ours, provider: { name, kind } });
  return [...leaves(theirs)].flatMap(([field, value]) =>
    says(value) && !same(value, mine.get(field))
      ? [{ field, ours: mine.get(field) ?? null, theirs: value }]
      : [],
  );
}

function leaves(record: object): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(record)
      .filter(([key]) => !ownRecord.has(key))
      .flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? [...leaves(value)].map(([below, part]) => [`${key}.${below}`, part])
          : [[key, value]],
      ),
  );
}

const says = (value: unknown) =>
  value !== null &&
  value !== 'unknown' &&
  value !== false &&
  !(Array.isArray(value) && value.length === 0);

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
