import type { Field } from './collections.ts';

/** Each text of a record with its field. What sources are called is somebody else's wording, and left out. */
export function textsIn(value: unknown, field: Field = []): [Field, string][] {
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'sources' ? [] : textsIn(inner, [...field, Array.isArray(value) ? Number(key) : key]),
  );
}
