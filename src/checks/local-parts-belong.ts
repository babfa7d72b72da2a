import type { Content, Entry } from '../content/collections.ts';
import type { Ids } from '../content/load-content.ts';
import { error, spot, type Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

/** A local file adds to the file of the same name for all England, and there is one. */
export function localPartsBelong(content: Content, ids: Ids): Issue[] {
  return [
    ...belong('pathway', content.localPathways, ids.pathways),
    ...belong('step', content.localSteps, ids.steps),
    ...belong('guide', content.localGuides, ids.guides),
    ...belong('outcome', content.localOutcomes, ids.outcomes),
    ...belong('item of the law', content.lawCoverage, ids.lawItems),
  ];
}

function belong(
  kind: string,
  parts: readonly Entry<unknown>[],
  known: ReadonlySet<string>,
): Issue[] {
  return parts
    .filter(({ id }) => !known.has(id))
    .map((part) => {
      const near = nearest(part.id, [...known]);
      return error(
        { ...spot(part, []), line: null },
        `There is no ${kind} called "${part.id}" that this file could add to.`,
        near
          ? `Name the file after "${near}" if that is meant, or take it out.`
          : 'Name it as the file in content/england/ that it adds to, or take it out.',
      );
    });
}
