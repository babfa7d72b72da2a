/** What editors should look at next, for the pages: read once for a build. */
import { getSite } from './built-site.ts';
import { measuredTexts } from './checks/words/reading-age.ts';
import { reportOf, type ReportSection } from './content/report.ts';
import { readContent } from './site.ts';

let content: ReturnType<typeof readContent>['content'] | undefined;
let report: readonly ReportSection[] | undefined;

function getContent() {
  content ??= readContent().content;
  return content;
}

export function getReport(): readonly ReportSection[] {
  report ??= reportOf(getContent(), getSite().today);
  return report;
}

/** How hard each text is to read, and those that cannot be plainer, with the reason. */
export function getMeasures() {
  return {
    texts: measuredTexts(getContent()),
    excused: getContent().hardToRead.flatMap(({ data }) => data.texts),
  };
}
