/** The bands of age that filters and lists use, each a stage that families and services speak of. */
export interface AgeBand {
  readonly id: string;
  readonly name: string;
  /** In whole years; both ends count. */
  readonly from: number;
  readonly to: number;
}

export const ageBands = [
  { id: '0-4', name: '0 to 4 (before school)', from: 0, to: 4 },
  { id: '5-10', name: '5 to 10 (primary)', from: 5, to: 10 },
  { id: '11-15', name: '11 to 15 (secondary)', from: 11, to: 15 },
  { id: '16-17', name: '16 to 17', from: 16, to: 17 },
  { id: '18-25', name: '18 to 25', from: 18, to: 25 },
] as const satisfies readonly AgeBand[];

/** Whether somebody of some age in the band may be served. An end that no page states shuts nobody out. */
export function mayServe(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  band: Pick<AgeBand, 'from' | 'to'>,
): boolean {
  return (from ?? 0) <= band.to && (to ?? 25) >= band.from;
}
