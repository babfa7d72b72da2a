import type { Content } from '../content/collections.ts';
import type { Ids } from '../content/load-content.ts';
import type { Issue } from '../content/issue.ts';

const needed = [
  ['area', 'area', 'content/local/area.yaml'],
  ['overview', 'overview', 'content/england/overview.yaml'],
  ['urgent', 'england', 'content/england/urgent.yaml'],
  ['bankHolidays', 'bank-holidays', 'content/england/bank-holidays.yaml'],
  ['searchReading', 'reading', 'content/england/search/reading.yaml'],
  ['searchDanger', 'danger', 'content/england/search/danger.yaml'],
] as const;

/** The files without which there is no site. */
export function mustExist(_: Content, ids: Ids): Issue[] {
  return needed
    .filter(([name, id]) => !ids[name].has(id))
    .map(([, , file]) => ({
      severity: 'error',
      file,
      line: null,
      field: null,
      problem: 'The file is missing.',
      fix: 'Put it back: the site cannot be built without it.',
    }));
}
