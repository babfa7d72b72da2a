/** A part of the bench: it measures one thing, and is told of in its own words. */
export interface Part<Result> {
  /** `before`: what an earlier run kept of it; `only`: the words after its name on the command line. */
  readonly measure: (before: Result | undefined, only: readonly string[]) => Promise<Result>;
  readonly tell: (result: Result) => Told;
}

export interface Told {
  readonly targets: readonly Target[];
  readonly tables: readonly Table[];
  /** What was measured and how, a line each. */
  readonly notes: readonly string[];
}

export interface Target {
  readonly promised: string;
  readonly measured: string;
  readonly isHeld: boolean;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
