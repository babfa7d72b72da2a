import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parse } from 'yaml';

export type Half = 'tuning' | 'measuring';

/** A search that somebody made, and the pages that would be right. */
export interface Row {
  readonly half: Half;
  readonly kind: string;
  readonly query: string;
  readonly source: string;
  readonly danger?: boolean;
  readonly right: readonly string[];
}

const folder = new URL('../queries/', import.meta.url);

export function rowsOf(half: Half): Row[] {
  const inside = new URL(`${half}/`, folder);
  return readdirSync(inside)
    .sort()
    .flatMap((file) => {
      const rows = parse(readFileSync(new URL(file, inside), 'utf8')) as Omit<
        Row,
        'half' | 'kind'
      >[];
      return rows.map((row) => ({ ...row, half, kind: file.replace('.yaml', '') }));
    });
}

/** Searches labelled and run before anybody looked at them, then looked at: part of neither half. */
export function lookedAt(): Omit<Row, 'half'>[] {
  const inside = new URL('looked-at/', folder);
  return readdirSync(inside)
    .sort()
    .flatMap((file) => parse(readFileSync(new URL(file, inside), 'utf8')) as Omit<Row, 'half'>[]);
}

/** The half that a search belongs to, whoever adds it. */
export function halfOf(query: string): Half {
  const [first = 0] = createHash('sha256').update(query.toLowerCase()).digest();
  return first % 2 === 0 ? 'tuning' : 'measuring';
}
