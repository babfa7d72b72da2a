import type { Content, Entry } from '../content/collections.ts';
import { toldEntries, type Told } from '../content/dated.ts';
import { error, spot, type Issue } from '../content/issue.ts';
import type { Ids } from '../content/load-content.ts';
import type { Known } from './known.ts';

/** Nothing was read, checked or reviewed on a day to come, and whoever reviewed a page is named. */
export function daysMakeSense(content: Content, _: Ids, { today }: Known): Issue[] {
  return toldEntries(content).flatMap((entry): Issue[] => [
    ...toCome(entry, ['collected'], entry.data.collected, today),
    ...toCome(entry, ['checked', 'on'], entry.data.checked?.on, today),
    ...toCome(entry, ['coProduction', 'on'], entry.data.coProduction.on, today),
    ...reviewed(entry),
  ]);
}

function toCome(
  entry: Entry<Told>,
  field: readonly string[],
  day: string | null | undefined,
  today: string | null,
): Issue[] {
  if (!day || !today || day <= today) return [];
  return [
    error(
      spot(entry, field),
      `The day "${day}" is still to come.`,
      `Write the day on which it was done: ${today} or earlier.`,
    ),
  ];
}

function reviewed(entry: Entry<Told>): Issue[] {
  const { status, with: group, on } = entry.data.coProduction;
  if (status === 'draft' && (group || on)) {
    return [
      error(
        spot(entry, ['coProduction', 'status']),
        'It says "draft", and names who reviewed it.',
        'Write "reviewed" or "co-produced" if parents have seen it, or take the group and day out.',
      ),
    ];
  }
  if (status !== 'draft' && !(group && on)) {
    return [
      error(
        spot(entry, ['coProduction', group ? 'on' : 'with']),
        `It says "${status}", and does not say by whom and when.`,
        'Name the group, such as "WPCC", and the day. Or write "draft".',
      ),
    ];
  }
  return [];
}
