import { monthsBetween } from './months-between.ts';

/** Anything that says when its facts were read, and who was asked. */
export interface Dated {
  readonly collected?: string | undefined;
  readonly checked?: { readonly on: string } | null | undefined;
}

/** Months after which somebody should look again, and after which the page itself tells families. */
export const staleAfter = 12;
const oldAfter = 18;

/** The last day on which somebody read these facts where they came from, or asked who runs it. */
export function lastLooked({ collected, checked }: Dated): string | undefined {
  return [collected, checked?.on]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** Facts are `due` after a year without a look, and `old` half a year later. */
export function howFresh(record: Dated, today: string): 'fresh' | 'due' | 'old' {
  const last = lastLooked(record);
  const months = last === undefined ? 0 : monthsBetween(last, today);
  return months >= oldAfter ? 'old' : months >= staleAfter ? 'due' : 'fresh';
}
