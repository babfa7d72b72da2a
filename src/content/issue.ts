/** A mistake in the content, as data: gathered with all the others, and printed once. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number | null;
  /** The field in dots, such as `contact.phone`; null where the whole file is meant. */
  readonly field: string | null;
  /** What is wrong, showing what they wrote. */
  readonly problem: string;
  /** What to do about it. */
  readonly fix: string;
}
