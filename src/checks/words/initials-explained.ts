import { warning, type Issue } from '../../content/issue.ts';
import type { Entry, RecordOf } from '../../content/collections.ts';
import type { Passage } from '../../content/passages.ts';

/** Known to every reader, or the thing's own name. */
const known = new Set([
  'NHS',
  'GP',
  'GPs',
  'UK',
  'TV',
  'PDF',
  'SMS',
  'OK',
  'ID',
  'IT',
  'DVD',
  'FAQ',
  'GCSE',
  'HM',
]);
const initials = /(?<![\p{L}\p{N}@/.-])[A-Z][A-Za-z]*[A-Z]s?(?![\p{L}\p{N}@/]|\.\p{L}|-\d)/gu;

/**
 * Initials are written out where a page first uses them, or stand among the page's official
 * words. Titles are left alone: the page below them explains.
 */
export function initialsExplained(
  passages: readonly Passage[],
  terms: readonly Entry<RecordOf<'terms'>>[],
): Issue[] {
  const glossary = initialsIn(terms);
  const pages = Map.groupBy(
    passages.filter(({ collection }) => explains.has(collection)),
    ({ collection, entry }) => `${collection === 'localSteps' ? 'steps' : collection} ${entry.id}`,
  );
  return [...pages.values()].flatMap((texts) => unexplained(texts, glossary));
}

/** Initials, with the glossary's word that explains them. */
function initialsIn(terms: readonly Entry<RecordOf<'terms'>>[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, data } of terms) {
    const loose = [data.term, ...data.alsoTyped].flatMap((words) => words.match(initials) ?? []);
    for (const word of loose) if (!found.has(word)) found.set(word, id);
  }
  for (const { id, data } of terms) if (data.initials) found.set(data.initials, id);
  return found;
}

/** Kinds of record that are read from top to bottom. A list of services names things as they are called. */
const explains = new Set([
  'steps',
  'localSteps',
  'guides',
  'localGuides',
  'pages',
  'terms',
  'overview',
]);

function unexplained(texts: readonly Passage[], glossary: ReadonlyMap<string, string>): Issue[] {
  const whole = texts.map(({ text }) => text).join('\n');
  const data = texts[0]?.entry.data as {
    readonly terms?: readonly string[];
    readonly initials?: string;
  };
  const listed = new Set(data.terms ?? []);
  const told = new Set([...known, data.initials]);
  return texts.flatMap(({ entry: { file }, field, line, text }) =>
    (field === 'title' || field === 'station' ? [] : (text.match(initials) ?? [])).flatMap(
      (found): Issue[] => {
        const plain = found.replace(/s$/, '');
        if (told.has(plain) || told.has(found)) return [];
        told.add(plain);
        const term = glossary.get(plain);
        if ((term && listed.has(term)) || isExplained(plain, whole)) return [];
        return [
          warning(
            { file, field, line },
            `The page does not explain "${plain}".`,
            term && 'terms' in data
              ? `Write it out where it first stands, or add "${term}" to terms.`
              : 'Write it out where it first stands, with the initials in brackets after it.',
          ),
        ];
      },
    ),
  );
}

/**
 * "…co-ordinator (SENCO)", "…care plan (EHC plan)", "SENCO (the teacher…)" and "SENCO, the teacher"
 * all explain. So does "the charity IPSEA": its initials are its name.
 */
function isExplained(plain: string, whole: string): boolean {
  return new RegExp(
    `\\(${plain}s?(?: \\w+)?[),;]|\\bcharit(?:y|ies) ${plain}\\b|\\b${plain}s?(?: \\w+)? \\(|\\b${plain}s?, (?:the|a|an|which|who|or) `,
  ).test(whole);
}
