import type { Content } from '../content/collections.ts';
import type { Ids } from '../content/load-content.ts';
import { error, type Issue } from '../content/issue.ts';
import type { Known } from './known.ts';

const needed = [
  ['area', 'area', 'content/local/area.yaml'],
  ['overview', 'overview', 'content/england/overview.yaml'],
  ['urgent', 'england', 'content/england/urgent.yaml'],
  ['bankHolidays', 'bank-holidays', 'content/england/bank-holidays.yaml'],
  ['searchReading', 'reading', 'content/england/search/reading.yaml'],
  ['searchDanger', 'danger', 'content/england/search/danger.yaml'],
] as const;

/** What a page of the site is made of. */
const shown = [
  ['/find-help/', 'flows', 'find-help', 'content/england/navigator/find-help/flow.yaml'],
  ['/about/', 'pages', 'about', 'content/england/pages/about.mdx'],
  ['/about/accessibility/', 'pages', 'accessibility', 'content/england/pages/accessibility.mdx'],
  ['/about/privacy/', 'pages', 'privacy', 'content/england/pages/privacy.mdx'],
  ['/for-advisers/', 'pages', 'for-advisers', 'content/england/pages/for-advisers.mdx'],
  [
    '/for-professionals/',
    'pages',
    'for-professionals',
    'content/england/pages/for-professionals.mdx',
  ],
] as const;

/** The files without which there is no site, a page of it has no words, or steps have no order. */
export function mustExist(_: Content, ids: Ids, { routes }: Known): Issue[] {
  const pages = shown.filter(([route, name, id]) => routes?.includes(route) && !ids[name].has(id));
  const folders = new Set([...ids.steps].map((id) => id.split('/')[0] ?? ''));
  return [
    ...needed
      .filter(([name, id]) => !ids[name].has(id))
      .map(([, , file]) => missing(file, 'the site cannot be built without it')),
    ...pages.map(([route, , , file]) => missing(file, `the page ${route} is made of it`)),
    ...[...folders]
      .filter((id) => !ids.pathways.has(id))
      .map((id) =>
        missing(
          `content/england/pathways/${id}/index.mdx`,
          'it says in which order the steps beside it come',
        ),
      ),
  ];
}

function missing(file: string, why: string): Issue {
  return error({ file, line: null, field: null }, 'The file is missing.', `Put it back: ${why}.`);
}
