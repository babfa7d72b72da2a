/** A picture of questions: boxes, and lines from one to the next. Where each stands is not said here. */
export interface Picture {
  /** Its file's name. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for somebody who does not see it. */
  readonly says: string;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export interface Box {
  readonly id: string;
  readonly kind: 'worry' | 'question' | 'outcome' | 'urgent' | 'danger';
  readonly words: string;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** The answers that lead this way. Empty where every answer does. */
  readonly words: string;
}
