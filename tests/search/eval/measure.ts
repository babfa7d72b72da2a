import type { Row } from './rows.ts';

/** What one search listed: paths in rank order, and whether urgent help stood above them. */
export interface Listed {
  readonly paths: readonly string[];
  readonly urgent: boolean;
}

export interface Measured {
  readonly searches: number;
  /** Shares from 0 to 1. */
  readonly first: number;
  readonly inThree: number;
  readonly reciprocal: number;
  readonly empty: number;
  readonly missedAlarms: number;
  readonly falseAlarms: number;
}

/** How well lists answer searches. The page for urgent help stands above the list and does not count. */
export function measure(rows: readonly Omit<Row, 'half'>[], listed: readonly Listed[]): Measured {
  const ranks = rows.map(({ right }, at) => {
    const paths = (listed[at]?.paths ?? []).filter((path) => path !== '/urgent/');
    return paths.findIndex((path) => right.includes(path)) + 1;
  });
  const share = (fits: (rank: number) => boolean) => ranks.filter(fits).length / rows.length;
  return {
    searches: rows.length,
    first: share((rank) => rank === 1),
    inThree: share((rank) => rank >= 1 && rank <= 3),
    reciprocal: ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / rows.length,
    empty: rows.filter((_, at) => (listed[at]?.paths.length ?? 0) === 0).length,
    missedAlarms: rows.filter(({ danger }, at) => danger && !listed[at]?.urgent).length,
    falseAlarms: rows.filter(
      ({ danger, right }, at) => !danger && !right.includes('/urgent/') && listed[at]?.urgent,
    ).length,
  };
}

export function inWords({ first, inThree, reciprocal, empty, searches }: Measured): string {
  return `${percent(inThree)} in the first three, ${percent(first)} first, mean reciprocal rank ${reciprocal.toFixed(2)}, ${empty} of ${searches} with nothing at all`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
