/** What the site knows of a thing that can be kept: what My plan and a hand-out show beside the family's own words. */
export interface Card {
  /** `service:dance-club`; for a date, `date:` and the rule. */
  readonly key: string;
  /** Keys that it had before. */
  readonly formerly?: readonly string[];
  readonly title: string;
  /** Its page, from the host's root. */
  readonly path: string;
  readonly about: string;
  readonly private?: true;
  /** How to get it: who can ask, and what to do. */
  readonly how?: string;
  readonly phone?: string;
  readonly hours?: string;
  readonly email?: string;
  /** What to have ready. */
  readonly ready?: readonly string[];
  readonly law?: readonly CardLaw[];
  /** We are not sure that it is up to date. */
  readonly unsure?: true;
  readonly collected: string;
  readonly checked?: { readonly on: string; readonly by: string };
}

interface CardLaw {
  readonly duty: string;
  readonly deadline: string;
  readonly reference: string;
  readonly asAt: string;
}

/** Cards by key, by the keys they had before, and by their short codes. */
export interface Cards {
  readonly byKey: ReadonlyMap<string, Card>;
  readonly byCode: ReadonlyMap<string, Card>;
}
