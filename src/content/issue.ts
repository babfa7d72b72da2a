/** A mistake in the content, as data: gathered with all the others, and printed once. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number | null;
  /** The field in dots, such as `contact.phone`; null where the whole file is meant. */
  readonly field: string | null;
  /** What is wrong, showing what they wrote. `content/README.md` has a paragraph under these words. */
  readonly problem: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Where in a file a mistake stands. */
export interface Spot {
  readonly file: string;
  readonly line: number | null;
  readonly field: string | null;
}

interface Located {
  readonly file: string;
  readonly lineOf: (field: readonly (string | number)[]) => number | null;
}

/** The place of a field of a record. */
export function spot({ file, lineOf }: Located, field: readonly (string | number)[]): Spot {
  return { file, line: lineOf(field), field: field.length > 0 ? field.join('.') : null };
}

/** Something that must be put right: it stops the build. */
export function error(at: Spot, problem: string, fix: string): Issue {
  return { severity: 'error', file: at.file, line: at.line, field: at.field, problem, fix };
}

/** Something to look at. It stops nothing. */
export function warning(at: Spot, problem: string, fix: string): Issue {
  return { severity: 'warning', file: at.file, line: at.line, field: at.field, problem, fix };
}
