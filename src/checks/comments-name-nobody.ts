import type { Content } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';

/** What would let somebody be picked out, and what to write instead. */
const tells: readonly { readonly found: RegExp; readonly what: string; readonly fix: string }[] = [
  {
    found:
      /[\w.+-]+@[\w-]+\.\w+|(?<!\d)0\d[\d ]{8,11}\d(?!\d)|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/,
    what: 'a way to reach somebody',
    fix: 'Take out the address, number or postcode.',
  },
  {
    found: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.? [A-Z][\p{L}'’-]+/u,
    what: 'a person by name',
    fix: 'Say which group or organisation instead.',
  },
  {
    found:
      /\b(?:son|daughter|child|boy|girl|brother|sister|mum|mother|dad|father|parent|pupil|student),? (?:called |named )?(?!SEND|EHC|NHS|CAMHS)[A-Z][a-z]+\b/,
    what: 'a person by name',
    fix: 'Say "a parent" or "families" instead of a name.',
  },
  {
    found: /\b[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’-]+)?, \d{1,2}, /u,
    what: 'a person by name and age',
    fix: 'Say "a parent" or "families" instead of a name, and give no age.',
  },
  {
    found:
      /\b(?:my|our|his|her) (?:\w+ )?(?:son|daughter|child|boy|girl|brother|sister|husband|wife)\b/i,
    what: "one family's own story",
    fix: 'Put it as what families said: "Parents said that…".',
  },
  {
    found:
      /\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]year[- ]old\b|\baged (?:just )?\d{1,2}\b(?! (?:to|and|or))/i,
    what: 'the age of one child',
    fix: 'Give a range of ages, or none.',
  },
  {
    found:
      /\b(?:[Aa]|[Oo]ne) (?:child|boy|girl|pupil|parent|mother|mum|father|dad|family) (?:at|from|in|of) [A-Z]/,
    what: 'one person and a place',
    fix: 'Take out the place, or say what several families said.',
  },
];

/** A comment is published so that nobody can be picked out: SEND Regulations 2014, regulation 56(3). */
export function commentsNameNobody({ comments }: Content): Issue[] {
  return comments.flatMap(({ file, data, lineOf }) =>
    (['said', 'answered', 'action', 'by'] as const).flatMap((field) =>
      tells.flatMap(({ found, what, fix }): Issue[] => {
        const match = found.exec(data[field])?.[0];
        if (!match) return [];
        return [
          {
            severity: 'error',
            file,
            line: lineOf([field]),
            field,
            problem: `It may tell who somebody is: "${match}" is ${what}.`,
            fix,
          },
        ];
      }),
    ),
  );
}
