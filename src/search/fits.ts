import { flags, type Core } from './index-format.ts';

/** Only what fits is listed. Empty: everything. */
export interface Filters {
  readonly kind?: string;
  readonly age?: number;
  readonly need?: number;
  readonly level?: string;
  readonly place?: string;
  readonly noDiagnosis?: boolean;
  readonly noPlan?: boolean;
  readonly free?: boolean;
}

export function fits(document: number, filters: Filters, core: Core): boolean {
  const { facets } = core;
  const kind = facets.kinds.charAt(document);
  if (filters.kind && kind !== filters.kind) return false;
  if (kind !== 'v')
    return filters.level === undefined && filters.place === undefined && filters.need === undefined;
  const bits = facets.flags.charCodeAt(document) - 65;
  const needs = facets.needs[document] ?? 0;
  return (
    (filters.age === undefined || ageFits(document, filters.age, filters.age, core)) &&
    (filters.need === undefined || (needs & 1) === 1 || (needs & (1 << filters.need)) !== 0) &&
    (filters.level === undefined || facets.levels.charAt(document) === filters.level) &&
    (filters.place === undefined ||
      (facets.places[filters.place]?.includes(document) ?? false) ||
      'nc'.includes(facets.scopes.charAt(document))) &&
    (!filters.noDiagnosis || (bits & flags.noDiagnosis) !== 0) &&
    (!filters.noPlan || (bits & flags.noPlan) !== 0) &&
    (!filters.free || (bits & flags.free) !== 0)
  );
}

export function ageFits(document: number, from: number, to: number, { facets }: Core): boolean {
  const first = age(facets.from.charAt(document));
  const last = age(facets.to.charAt(document));
  return (first === null || first <= to) && (last === null || last >= from);
}

/** An age from its letter; none is stated where it is `-`. */
export function age(letter: string): number | null {
  return letter === '-' ? null : letter.charCodeAt(0) - 97;
}
