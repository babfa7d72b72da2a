import type { Imported } from './import-feed.ts';

/** What an import brought, and what it left for an editor to decide, in plain words. */
export function tellImport({ drafts, same, differ, perhaps, refused }: Imported): string {
  return [
    `${drafts.length} new, ${same.length} the same as here, ${differ.length} that say something else, ${perhaps.length} that may be here already, ${refused.length} refused.`,
    ...part(
      'New drafts. None is shown on the site: read each against its own page, then write publication: "published".',
      drafts.flatMap(({ files }) => files.map(({ path }) => path)),
    ),
    ...part(
      'The feed says something else. Nothing was changed: find out which is right.',
      differ.flatMap(({ service, checked, differences }) => [
        `${service}${checked ? ' (checked with the people who run it)' : ''}`,
        ...differences.map(
          ({ field, ours, theirs }) =>
            `  ${field}: we say ${JSON.stringify(ours)}, the feed says ${JSON.stringify(theirs)}`,
        ),
      ]),
    ),
    ...part(
      'Perhaps here already, under the same name. Nothing was changed.',
      perhaps.map(({ name, ours }) => `${name}: see ${ours}`),
    ),
    ...part(
      'Refused.',
      refused.map(({ name, why }) => `${name}: ${why}`),
    ),
  ].join('\n');
}

const part = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
