import type { Known } from '../checks/known.ts';
import { check } from '../checks/index.ts';
import { loadContent, type ContentFile } from '../content/load-content.ts';
import type { Imported } from './import-feed.ts';

/** Take out each draft whose files would not pass the checks, so that an import never stops a build. */
export function refuseFaulty(
  imported: Imported,
  here: readonly ContentFile[],
  known: Known,
): Imported {
  const files = imported.drafts.flatMap((draft) => draft.files);
  const { content, ids, issues } = loadContent([...here, ...files]);
  const mine = new Set(files.map(({ path }) => path));
  const wrong = [...issues, ...check(content, ids, known)].filter(
    ({ severity, file }) => severity === 'error' && mine.has(file),
  );
  const faults = (draft: Imported['drafts'][number]) =>
    wrong.filter(({ file }) => draft.files.some(({ path }) => path === file));
  return {
    ...imported,
    drafts: imported.drafts.filter((draft) => faults(draft).length === 0),
    refused: [
      ...imported.refused,
      ...imported.drafts.flatMap((draft) => {
        const why = faults(draft).map(({ field, problem }) => `${field ?? 'file'}: ${problem}`);
        return why.length > 0 ? [{ name: draft.name, why: why.join(' ') }] : [];
      }),
    ],
  };
}
