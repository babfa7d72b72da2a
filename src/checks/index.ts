/** What files must agree on together: every rule, over the whole content, each mistake once. */
import type { Content } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';
import type { ContentFile, Ids } from '../content/load-content.ts';
import { passagesOf } from '../content/passages.ts';
import { addressesUnique } from './addresses-unique.ts';
import { commentsNameNobody } from './comments-name-nobody.ts';
import { dangerGroupsKnown } from './danger-groups-known.ts';
import { dateLettersAgree } from './date-letters-agree.ts';
import { deadlinesAgree } from './deadlines-agree.ts';
import { flowIsWhole } from './flow-is-whole.ts';
import { lettersAgree } from './letters-agree.ts';
import { easyReadInStep, easyReadWhole } from './easy-read-in-step.ts';
import { overviewsAgree } from './overviews-agree.ts';
import { bodiesSafe } from './bodies-safe.ts';
import { contactDetailsReal } from './contact-details-real.ts';
import { daysMakeSense } from './days-make-sense.ts';
import { englandNamesNoPlace } from './england-names-no-place.ts';
import { factsFresh } from './facts-fresh.ts';
import { fullIsEarned } from './full-is-earned.ts';
import { headingsInOrder } from './headings-in-order.ts';
import { idsExist } from './ids-exist.ts';
import { nothingKnown, type Known } from './known.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { localPartsBelong } from './local-parts-belong.ts';
import { mustExist } from './must-exist.ts';
import { normalForm } from './normal-form.ts';
import { notTooLong } from './not-too-long.ts';
import { peopleNotNamed } from './people-not-named.ts';
import { phonesReal } from './phones-real.ts';
import { phrasesOnce } from './phrases-once.ts';
import { servicesOnce } from './services-once.ts';
import { sourcesSupport } from './sources-support.ts';
import { stepsInOrder } from './steps-in-order.ts';
import { supersededSaysWhere } from './superseded-says-where.ts';
import { textsPlain } from './texts-plain.ts';
import { initialsExplained } from './words/initials-explained.ts';
import { kindWords } from './words/kind-words.ts';
import { namedDoer } from './words/named-doer.ts';
import { readingAge } from './words/reading-age.ts';
import { shortSentences } from './words/short-sentences.ts';
import { spelling, type Speller } from './words/spelling.ts';

const rules = [
  mustExist,
  idsExist,
  dangerGroupsKnown,
  localPartsBelong,
  stepsInOrder,
  supersededSaysWhere,
  addressesUnique,
  overviewsAgree,
  easyReadInStep,
  deadlinesAgree,
  dateLettersAgree,
  lettersAgree,
  flowIsWhole,
  bodiesSafe,
  textsPlain,
  headingsInOrder,
  linksLeadSomewhere,
  phonesReal,
  contactDetailsReal,
  peopleNotNamed,
  daysMakeSense,
  sourcesSupport,
  englandNamesNoPlace,
  servicesOnce,
  commentsNameNobody,
  fullIsEarned,
];

/** What a build must know: everything that has to be put right, and a few things to look at. */
export function check(content: Content, ids: Ids, known: Known = nothingKnown): Issue[] {
  return rules.flatMap((rule) => rule(content, ids, known));
}

/** What stops nothing, and an editor should look at: the words, the age of facts, the form of files. */
export function lookOver(
  content: Content,
  ids: Ids,
  known: Known,
  files: readonly ContentFile[],
  speller: Speller,
): Issue[] {
  const passages = passagesOf(content);
  return [
    ...[factsFresh, phrasesOnce, notTooLong, easyReadWhole, readingAge].flatMap((rule) =>
      rule(content, ids, known),
    ),
    ...[shortSentences, namedDoer, kindWords].flatMap((rule) => rule(passages)),
    ...initialsExplained(passages, content.terms),
    ...spelling(passages, speller),
    ...normalForm(files),
  ];
}
