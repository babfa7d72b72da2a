/** The dates the law sets, read from `content/` alone: quick enough for a command. */
import type { RecordOf } from './content/collections.ts';
import { loadContent } from './content/load-content.ts';
import { bankHolidaysOf, type BankHolidays } from './dates/working-days.ts';
import { project, readFiles } from './site.ts';

export interface Deadlines {
  readonly events: ReadonlyMap<string, RecordOf<'deadlines'>>;
  readonly bankHolidays: BankHolidays;
}

/** Throws if a file has a mistake: `npm run check` says which. */
export function loadDeadlines(root = project): Deadlines {
  const files = readFiles(root, ['england/deadlines', 'england/bank-holidays.yaml']);
  const { content, issues } = loadContent(files);
  const [holidays] = content.bankHolidays;
  if (issues.length > 0 || !holidays)
    throw new Error('The deadlines have mistakes. "npm run check" lists them.');
  return {
    events: new Map(content.deadlines.map(({ id, data }) => [id, data])),
    bankHolidays: bankHolidaysOf(holidays.data),
  };
}
