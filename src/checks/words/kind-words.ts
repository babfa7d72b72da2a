import { warning, type Issue } from '../../content/issue.ts';
import type { Passage } from '../../content/passages.ts';
import { unquoted } from './sentences.ts';

/** What we do not say of a child or a parent, and what to say. */
const instead: readonly (readonly [RegExp, string])[] = [
  [/\bsuffer(?:s|ing|ed)? (?:from|with)\b/i, 'Say "has".'],
  [/\b(?:afflicted|stricken) (?:by|with)\b/i, 'Say "has".'],
  [/\bvictims? of (?:autism|adhd|epilepsy|disability)\b/i, 'Say "has".'],
  [/\b(?:wheelchair|house)[- ]bound\b/i, 'Say "uses a wheelchair" or "cannot leave the house".'],
  [/\bconfined to a wheelchair\b/i, 'Say "uses a wheelchair".'],
  [/\b(?:high|low)[- ]functioning\b/i, 'Say what the child can do, and what help they need.'],
  [/\b(?:mildly|severely) autistic\b/i, 'Say what help the child needs.'],
  [/\bchallenging behaviour/i, 'Say what the child does, and what it may tell us.'],
  [/\bbad behaviour\b/i, 'Say what the child does, and what it may tell us.'],
  [
    /\b(?:naughty|lazy|disruptive|manipulative|attention[- ]seeking|non-?compliant)\b/i,
    'Say what the child does, and what may lie behind it.',
  ],
  [/\btantrums?\b/i, 'Say "meltdown" or "very upset", whichever is so.'],
  [/\b(?:problem|difficult) child(?:ren)?\b/i, 'Say what is hard for the child.'],
  [/\bschool refus(?:er|ers|al)\b/i, 'Say "cannot go to school".'],
  [/\brefus(?:es|ing) (?:to go to )?school\b/i, 'Say "cannot go to school".'],
  [/\b(?:handicap(?:ped|s)?|retarded|spastic|mentally ill)\b/i, 'Name the condition or the need.'],
  [
    /(?<!\bteachers? of )\bthe (?:disabled|deaf|blind|autistic)\b(?! \w)/,
    'Say "disabled children", "deaf people".',
  ],
  [/\bnormal (?:child|children|kids|families)\b/i, 'Say "other children".'],
  [/\bcommit(?:s|ted|ting)? suicide\b/i, 'Say "die by suicide" or "end their life".'],
  [/\b(?:bad|failing|neglectful) parent(?:s|ing)?\b/i, 'Say what the family needs.'],
  [/\bbroken home/i, 'Say what has happened, or leave it out.'],
  [/\bhard[- ]to[- ]reach\b/i, 'Say who we have not reached.'],
  [/\bspecial needs (?:child|children|kids)\b/i, 'Say "children with special needs".'],
  [/\bSEND (?:child|children|kids)\b/, 'Say "children with special needs".'],
];

/**
 * A child comes before a condition, and nobody is blamed. Other people's words may stand: in quotation marks, in a
 * myth or in a question.
 */
export function kindWords(passages: readonly Passage[]): Issue[] {
  const ours = passages.filter(
    ({ field }) => !/\.(?:peopleSay|question|situation)$/.test(field ?? ''),
  );
  return ours.flatMap(({ entry: { file }, field, line, text }) =>
    instead.flatMap(([unkind, fix]): Issue[] => {
      const found = unkind.exec(unquoted(text))?.[0];
      return found
        ? [warning({ file, field, line }, `It says "${found}", which can hurt.`, fix)]
        : [];
    }),
  );
}
