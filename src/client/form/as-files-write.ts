/** What the form's editor hands over: nested maps and lists that are never changed, only copied. */
interface Collection {
  readonly size: number;
  readonly map: (change: (value: unknown, key: string | number) => unknown) => Collection;
  readonly filter: (keep: (value: unknown, key: string | number) => boolean) => Collection;
}

/**
 * An empty field as the files write it: `null`, so that "not known" is seen to be meant. What files
 * leave out when it is empty (`leftOut`, such as `facts.age`) is left out, so that a save adds no line.
 */
export function asFilesWrite(value: unknown, leftOut: ReadonlySet<string>, parent = ''): unknown {
  if (value === '') return null;
  if (!isCollection(value)) return value;
  return value
    .map((inner, key) =>
      key === 'body' && parent === ''
        ? inner
        : asFilesWrite(inner, leftOut, typeof key === 'number' ? parent : key),
    )
    .filter((inner, key) => !leftOut.has(`${parent}.${key}`) || !isEmpty(inner));
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === false ||
    (isCollection(value) && value.size === 0)
  );
}

function isCollection(value: unknown): value is Collection {
  return typeof value === 'object' && value !== null && '@@__IMMUTABLE_ITERABLE__@@' in value;
}
