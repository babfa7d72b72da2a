import type { Content, Entry, Field } from '../content/collections.ts';
import { error, spot, type Issue } from '../content/issue.ts';

/** A text that says how things go here, and every counted fact, names where it was read. */
export function sourcesSupport(content: Content): Issue[] {
  const { localSteps, lawCoverage } = content;
  const fix = 'Add the address of the page that says so, and the date that the page shows.';
  return [
    ...localSteps
      .filter(({ body, data }) => body.trim() !== '' && data.sources.length === 0)
      .map((entry) =>
        error(
          spot(entry, ['sources']),
          'The text says how things are, and no source says so.',
          fix,
        ),
      ),
    ...lawCoverage.flatMap((entry) =>
      entry.data.facts
        .flatMap(({ sources }, at) => (sources.length === 0 ? [at] : []))
        .map((at) => error(spot(entry, ['facts', at]), 'The fact has no source.', fix)),
    ),
    ...(Object.values(content).flat() as Entry<unknown>[]).flatMap((entry) =>
      namelessIn(entry.data).map((field) =>
        error(
          spot(entry, field),
          'The source has neither an address nor a name.',
          'Write its address after "url", or its name after "document".',
        ),
      ),
    ),
  ];
}

/** Where a source has neither `url` nor `document`. */
function namelessIn(value: unknown, field: Field = []): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('url' in value && 'document' in value && value.url === null && value.document === null) {
    return [field];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    namelessIn(inner, [...field, Array.isArray(value) ? Number(key) : key]),
  );
}
