/**
 * What is known of a family, as the values that are still possible for each fact. A fact that
 * is absent is not known, and not knowing is never taken for "no".
 */

/** Such as `age`, `school` or `plan`. A flow's questions say which facts there are. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** Whether a condition holds for what is known; `missing` are the facts that would settle it. */
export type Holds =
  | { readonly holds: 'yes' | 'no'; readonly missing: readonly string[] }
  | { readonly holds: 'maybe'; readonly missing: readonly string[] };

/** Three-valued: yes, no, or maybe until the missing facts are known. No condition always holds. */
export function holds(condition: Facts, known: Facts): Holds {
  const missing: string[] = [];
  for (const [fact, allowed] of Object.entries(condition)) {
    const possible = known[fact];
    if (!possible) {
      missing.push(fact);
      continue;
    }
    const inside = possible.filter((value) => allowed.includes(value)).length;
    if (inside === 0) return { holds: 'no', missing: [] };
    if (inside < possible.length) missing.push(fact);
  }
  return missing.length === 0 ? { holds: 'yes', missing } : { holds: 'maybe', missing };
}

/** Add what an answer says. Where a fact is known already, only what both allow stays possible. */
export function learn(known: Facts, more: Facts): Facts {
  const learnt: Record<string, readonly string[]> = { ...known };
  for (const [fact, values] of Object.entries(more)) {
    const before = known[fact];
    const both = before ? before.filter((value) => values.includes(value)) : values;
    learnt[fact] = both.length > 0 ? both : values;
  }
  return learnt;
}

/** Ages are whole years; each is a value of its own, so that a band is a set like any other. */
export function years(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

export const oldestAge = 25;

/** The youngest and oldest that are still possible. Null where the age is not known. */
export function ageRange(known: Facts): { readonly from: number; readonly to: number } | null {
  const possible = known['age'];
  if (!possible || possible.length === 0) return null;
  const all = possible.map(Number);
  const range = { from: Math.min(...all), to: Math.max(...all) };
  return range.from === 0 && range.to === oldestAge ? null : range;
}
