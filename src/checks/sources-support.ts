import type { Content } from '../content/collections.ts';
import { error, spot, type Issue } from '../content/issue.ts';

/** A text that says how things go here, and every counted fact, names where it was read. */
export function sourcesSupport({
  localSteps,
  lawCoverage,
  comments,
  steps,
  services,
}: Content): Issue[] {
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
    ...[...steps, ...services, ...comments].flatMap((entry) =>
      entry.data.sources
        .flatMap(({ url, document }, at) => (url === null && document === null ? [at] : []))
        .map((at) =>
          error(
            spot(entry, ['sources', at]),
            'The source has neither an address nor a name.',
            'Write its address after "url", or its name after "document".',
          ),
        ),
    ),
  ];
}
