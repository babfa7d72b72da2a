/**
 * What the tests of access look for, in plain words, and the faults that are known. Each test
 * holds what it finds to the faults here, so the accessibility statement says no more and no less.
 */
interface Look {
  /** What a test looks for, as a sentence. */
  readonly looksFor: string;
  /** The test that looks, below `tests/`. */
  readonly test: string;
  /** What it finds that is not mended yet, in the test's own words, with the reason. */
  readonly known: readonly { readonly fault: string; readonly because: string }[];
}

export const looks = {
  axe: {
    looksFor:
      'A program (axe) reads each page by the rules of WCAG 2.2 AA. It does so in light, dark and forced colours, on a small phone and on a desk.',
    test: 'slow/access-everywhere.test.ts',
    known: [],
  },
  html: {
    looksFor: 'A second program holds each page to the HTML standard.',
    test: 'slow/valid-html.test.ts',
    known: [],
  },
  contrast: {
    looksFor: 'Words stand out from what is behind them by 7 to 1, in each set of colours.',
    test: 'styles/contrast.test.ts',
    known: [],
  },
  keyboard: {
    looksFor:
      'The Tab key goes through each kind of page in order, and you always see where it is.',
    test: 'slow/keyboard.test.ts',
    known: [],
  },
  large: {
    looksFor:
      'Nothing is cut off at 400% zoom, with text twice as large, or with more space between lines.',
    test: 'slow/large-text.test.ts',
    known: [],
  },
  spoken: {
    looksFor:
      'A simulated screen reader reads pages aloud. Its words are kept, for people to read.',
    test: 'slow/heard.test.ts',
    known: [],
  },
} as const satisfies Record<string, Look>;

/** The faults that a test may find and still pass: all, or those that begin with a page's name. */
export function knownFaults(look: keyof typeof looks, page = ''): string[] {
  const faults = (looks[look] as Look).known.map(({ fault }) => fault);
  return faults.filter((fault) => fault.startsWith(page));
}

/** Every known fault, with what looked. */
export function everyKnownFault(): { readonly fault: string; readonly because: string }[] {
  return Object.values<Look>(looks).flatMap(({ known }) => known);
}
