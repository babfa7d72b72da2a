/** What editors should look at next, for the pages: read once for a build. */
import { getSite } from './built-site.ts';
import { reportOf, type ReportSection } from './content/report.ts';
import { readContent } from './site.ts';

let report: readonly ReportSection[] | undefined;

export function getReport(): readonly ReportSection[] {
  report ??= reportOf(readContent().content, getSite().today);
  return report;
}
