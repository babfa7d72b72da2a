import type { Content, Entry, Field } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';
import type { Ids } from '../content/load-content.ts';
import { nearest } from './nearest.ts';

/** A change, a comment and the law's list name only pages, services and steps that are there. */
export function pagesNamedExist(content: Content, known: Ids): Issue[] {
  const pages = new Set([
    ...[...known.services].map((id) => `/services/${id}/`),
    ...[...known.pathways, ...known.steps].map((id) => `/pathways/${id}/`),
    ...[...known.terms].map((id) => `/glossary/${id}/`),
    ...[...known.guides].map((id) => `/guides/${id}/`),
  ]);
  const records = new Set([...known.services, ...known.pathways, ...known.steps]);

  function look(entry: Entry<unknown>, field: Field, named: string): Issue[] {
    const isPage = named.startsWith('/');
    const inFolder = /^\/(services|pathways|glossary|guides)\/[^/]+\//.test(named);
    if (isPage ? !inFolder || pages.has(named) : records.has(named)) return [];
    const near = nearest(named, [...(isPage ? pages : records)]);
    return [
      {
        severity: 'error',
        file: entry.file,
        line: entry.lineOf(field),
        field: field.join('.'),
        problem: `There is no page "${named}" on this site.`,
        fix: near
          ? `Change it to "${near}".`
          : 'Open the page, and copy its address from the first "/" on.',
      },
    ];
  }
  return [
    ...content.changes.flatMap((entry) => look(entry, ['about'], entry.data.about)),
    ...content.comments.flatMap((entry) =>
      entry.data.about.flatMap((path, at) => look(entry, ['about', at], path)),
    ),
    ...content.lawCoverage.flatMap((entry) =>
      entry.data.coveredBy.flatMap((named, at) => look(entry, ['coveredBy', at], named)),
    ),
  ];
}
