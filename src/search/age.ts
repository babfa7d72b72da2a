/** Ages in whole years; both ends count. */
export interface Ages {
  readonly from: number;
  readonly to: number;
  /** The words that say it, to show what was understood. */
  readonly said: string;
}

const year = '(?:years?|yrs?|yr)';

/** "my 14 year old", "14yo", "aged 14", "he is 14". The number then names an age and nothing else. */
const inYears = new RegExp(
  [
    `\\b(\\d{1,2})[ -]?(?:${year}[ -]?olds?|y ?/? ?o)\\b`,
    `\\b(?:aged?|turn(?:s|ed|ing)?|becomes|nearly|almost|just|is|i ?a?m|hes|shes|hes just|at) (\\d{1,2})\\b(?! (?:month|week|day|hour|am|pm|mile|time|minute))`,
  ].join('|'),
);
const inMonths = /\b(\d{1,2}) ?(?:-| )?(?:months?|mths?|mo)\b(?:[ -]?old)?/;
const schoolYear = /\b(?:school )?y(?:ea)?r? ?(1[0-3]|[1-9])\b(?! ?(?:old|olds|s|of|to))/;

const stages: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:newborn|baby|babies|infant)\b(?! ?(?:brother|sister|sibling|school|books?))/, 0, 1],
  [/\btoddlers?\b/, 1, 3],
  [/\b(?:nursery|pre ?-?school|preschooler|childminder)\b/, 2, 4],
  [/\bunder (?:5|five)s?\b/, 0, 4],
  [/\breception\b/, 4, 5],
  [/\b(?:primary|infants?|junior) school\b/, 4, 11],
  [/\bsixth form\b|\bcollege\b/, 16, 19],
  [/\bteen(?:s|ager|agers|age|aged)?\b/, 13, 17],
  [/\b(?:secondary|senior|high) school\b/, 11, 16],
  [/\buniversity\b/, 18, 25],
];

/** The age a search speaks of, or null. A number of years is surer than a stage of life. */
export function ageIn(text: string): Ages | null {
  const said = text.toLowerCase().replace(/['’]/g, '');
  const years = inYears.exec(said);
  const number = Number(years?.[1] ?? years?.[2]);
  if (years && number <= 25) return { from: number, to: number, said: years[0].trim() };
  const months = inMonths.exec(said);
  if (months) {
    const age = Math.floor(Number(months[1]) / 12);
    return { from: age, to: age, said: months[0] };
  }
  const inSchool = schoolYear.exec(said);
  if (inSchool) {
    const age = Number(inSchool[1]) + 4;
    return { from: age, to: age + 1, said: inSchool[0] };
  }
  for (const [pattern, from, to] of stages) {
    const found = pattern.exec(said);
    if (found) return { from, to, said: found[0] };
  }
  return null;
}

/** A text without the number that only says how old somebody is: no page is found by it. */
export function withoutAge(text: string): string {
  return text.replace(/\b\d{1,2} ?-?(?:years?|yrs?)[ -]olds?\b|\b\d{1,2} ?yo\b/gi, ' ');
}
