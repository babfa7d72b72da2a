/** A letter to start from, as the pages and the browser use it: everything shared is already in it. */
export interface Letter {
  readonly id: string;
  /** A line each. */
  readonly to: readonly string[];
  readonly dear: string;
  readonly subject: string;
  readonly youngPersonFrom: 'year-11' | 'age-16' | null;
  /** What a parent says who was asked to write. */
  readonly parentAsked: string;
  /** What a parent says who writes because the young person cannot decide this. */
  readonly cannotDecide: string;
  readonly questions: readonly Question[];
  readonly body: readonly Block[];
  readonly closes: string;
}

export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly hint?: string | undefined;
  readonly answer: 'words' | 'lines' | 'own-words' | 'day' | 'one-of' | 'any-of';
  readonly options: readonly Option[];
  readonly needed: boolean;
  readonly asked: 'parent' | 'young-person' | 'everyone';
}

interface Option {
  readonly id: string;
  readonly label: string;
  readonly says: string;
}

export type Block =
  | string
  | { readonly says: string; readonly if: string; readonly is?: readonly string[] | undefined }
  | { readonly list: string; readonly opens: string }
  | { readonly heading: string };

/** Who writes. A parent who writes for somebody past the age says why. */
export type Writer = 'parent' | 'young-person' | 'parent-asked' | 'parent-cannot-decide';

/** What the family typed or chose, by question. A question left out was not answered. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Words, or a gap to write in by hand: what belongs there. */
export type Piece = string | { readonly gap: string };

export type Line =
  | { readonly kind: 'words'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: 'heading'; readonly text: string };

/** A letter ready to print, copy or save. */
export interface Filled {
  readonly from: readonly (readonly Piece[])[];
  readonly date: readonly Piece[];
  readonly to: readonly (readonly Piece[])[];
  readonly dear: string;
  readonly subject: readonly Piece[];
  readonly body: readonly Line[];
  readonly closes: string;
  readonly signed: readonly (readonly Piece[])[];
}
