/** What the form's editor hands over: nested maps and lists that are never changed, only copied. */
interface Collection {
  readonly map: (change: (value: unknown, key: unknown) => unknown) => Collection;
}

/** The form saves "" for a field left empty; the files say `null`, so that "not known" is seen to be meant. */
export function emptyIsNull(value: unknown, key?: unknown): unknown {
  if (value === '') return key === 'body' ? value : null;
  return isCollection(value) ? value.map(emptyIsNull) : value;
}

function isCollection(value: unknown): value is Collection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'map' in value &&
    '@@__IMMUTABLE_ITERABLE__@@' in value
  );
}
