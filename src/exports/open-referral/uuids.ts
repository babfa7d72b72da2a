/**
 * A UUID for each record, worked out from its id: the same on every build and every machine, so
 * that a directory which reads the feed again knows the record again. A record that was renamed
 * keeps the UUID of its first id. What holds everywhere has one UUID in every county's feed.
 */
import { v5 } from 'uuid';
import type { Realm } from '../../content/collections.ts';

/** Chosen once, by chance. Every UUID follows from it, so it never changes. */
const namespace = '6f1d2b0e-3c57-4d57-9a1f-5c7a3c0b9e24';

export type Uuids = (realm: Realm, ...path: readonly string[]) => string;

export function uuids(areaName: string): Uuids {
  const owners = { england: 'england', local: areaName.toLowerCase() } as const;
  return (realm, ...path) => v5([owners[realm], ...path].join('/'), namespace);
}

/** The id under which a record was first published. */
export function firstId(record: {
  readonly id: string;
  readonly formerly: readonly string[];
}): string {
  return record.formerly[0] ?? record.id;
}
