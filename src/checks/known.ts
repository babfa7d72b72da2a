/** What a rule may know besides the content itself. */
export interface Known {
  /** `YYYY-MM-DD`, or null where no rule may depend on the day. */
  readonly today: string | null;
  /** The site's pages as `src/pages` names them, such as `/services/[service]/`; null: unknown. */
  readonly routes: readonly string[] | null;
}

export const nothingKnown: Known = { today: null, routes: null };
