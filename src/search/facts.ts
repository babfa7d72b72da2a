import { flags } from './index-format.ts';

/** What is known of one document without fetching it. */
export interface DocumentFacets {
  readonly kind: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly flags: number;
}

/** The facts that decide whether a service is for a family, in a few words each. Other pages have none. */
export function factsOf({ kind, from, to, flags: bits }: DocumentFacets): string[] {
  if (kind !== 'v') return [];
  if (bits & flags.superseded) return ['Has ended, or has another name now'];
  return [
    agesInFewWords(from, to),
    bits & flags.self ? 'Contact them yourself' : '',
    bits & flags.noDiagnosis && bits & flags.noPlan
      ? 'No diagnosis or plan needed'
      : bits & flags.noDiagnosis
        ? 'No diagnosis needed'
        : bits & flags.noPlan
          ? 'No plan needed'
          : '',
    bits & flags.free ? 'Free' : '',
    bits & flags.unsure ? 'Ask if this is still right' : '',
  ].filter(Boolean);
}

function agesInFewWords(from: number | null, to: number | null): string {
  if (from === null && to === null) return '';
  if (to === null || to === 25) return from === null || from === 0 ? '' : `From ${from}`;
  return from === null || from === 0 ? `Up to ${to}` : `${from} to ${to}`;
}
