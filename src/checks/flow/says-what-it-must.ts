/** Rules about what a result always says, where it is about a subject: the words stand on its own page. */
import { ageRange } from '../../navigator/facts.ts';
import { onThePage } from '../../navigator/conclude.ts';
import type { Case, Evidence } from './evidence.ts';
import { faultAt, type Fault } from './fault.ts';

/** A result is about a subject if its outcome says so, or if a step of it is a step of that subject. */
function isAbout({ result }: Case, subject: string, steps?: RegExp): boolean {
  return (
    result.outcome.about.includes(subject) ||
    (steps !== undefined &&
      [result.here, result.next].some((ref) => ref !== null && steps.test(ref)))
  );
}

/** Faults for each pattern that the text lacks. */
function lacks(one: Case, text: string, wanted: readonly Wanted[], fix: string): Fault[] {
  return wanted
    .filter(({ says }) => !says.test(text))
    .map(({ what }) => faultAt(one, `It does not say ${what}.`, fix));
}

interface Wanted {
  readonly says: RegExp;
  readonly what: string;
}

const exclusionSteps =
  /^attendance-exclusion\/(sent-home|short-hours|separated|suspension|governors|permanent|independent|disability)/;

/** 1. Suspension, exclusion, being sent home, short hours: the limit for a disability claim. */
export function claimLimit({ cases }: Evidence): Fault[] {
  return cases
    .filter((one) => isAbout(one, 'exclusion', exclusionSteps))
    .flatMap((one) =>
      lacks(
        one,
        one.page,
        [
          { says: /six months less a day/i, what: 'that a claim has six months less a day' },
          { says: /August/, what: 'that the days in August count' },
          { says: /Christmas/, what: 'that the days at Christmas count' },
          { says: /Equality Act 2010/, what: 'which law sets the limit (Equality Act 2010)' },
        ],
        'Add the saying "claim-limit" to "says".',
      ),
    );
}

const appealSteps =
  /^(ehc\/(yes-no|no-plan|naming|final-plan|amended|decision-after|ending)|disagreeing\/(contact-mediation|get-certificate|have-mediation|appeal))/;

/** 2. A decision that can be appealed: two months to ring the adviser, the limits, the exception. */
export function appealLimits({ cases }: Evidence): Fault[] {
  return cases
    .filter((one) => isAbout(one, 'appeal', appealSteps))
    .flatMap((one) =>
      lacks(
        one,
        one.page,
        [
          {
            says: /mediation adviser[^.]*2 months|2 months[^.]*mediation adviser/i,
            what: 'that there are 2 months to ring the mediation adviser',
          },
          {
            says: /2 months of the letter|2 months from the/i,
            what: 'that an appeal has 2 months',
          },
          { says: /1 month from the/i, what: 'that an appeal has 1 month from the certificate' },
          {
            says: /school or its type alone needs no certificate/i,
            what: 'that an appeal about the school or its type alone needs no certificate',
          },
        ],
        'Add the saying "appeal-limits" to "says".',
      ),
    );
}

/** 3. "Mediation" never without "you do not have to mediate" and "you can still appeal". */
export function mediationIsAChoice({ site, cases }: Evidence): Fault[] {
  const mediation = site.area.roles.mediation;
  return cases
    .filter(
      ({ words, result }) =>
        /mediat/i.test(words) || onThePage(result).some(({ service }) => service.id === mediation),
    )
    .flatMap((one) =>
      lacks(
        one,
        one.words,
        [
          {
            says: /do not have to mediate/i,
            what: 'that you do not have to mediate, though it names mediation',
          },
          {
            says: /can still appeal/i,
            what: 'that you can still appeal, though it names mediation',
          },
        ],
        'Add the saying "appeal-limits" to "says", or take mediation out.',
      ),
    );
}

const schoolSteps =
  /^(school-support|ehc|disagreeing|attendance-exclusion|moving-school|learning)\//;

/** 5. School, plan or decision: SENDIASS, and one more free source of advice that can be reached. */
export function freeAdvice({ navigator, site, cases }: Evidence): Fault[] {
  const { sendias } = site.area.roles;
  const second = navigator.flow.secondAdvice.filter((id) => {
    const contact = site.services.get(id)?.contact;
    return contact?.phone ?? contact?.website;
  });
  return cases
    .filter((one) =>
      ['school', 'plan', 'decision'].some((subject) => isAbout(one, subject, schoolSteps)),
    )
    .flatMap((one) => {
      const shown = onThePage(one.result).map(({ service }) => service.id);
      const faults: Fault[] = [];
      if (sendias !== null && !shown.includes(sendias)) {
        faults.push(
          faultAt(
            one,
            'It is about school, a plan or a decision, and SENDIASS is not on the page.',
            'Name the role "sendias" high in "services".',
          ),
        );
      }
      if (!second.some((id) => shown.includes(id))) {
        faults.push(
          faultAt(
            one,
            'It is about school, a plan or a decision, and no second free advice is on the page.',
            `Name one of these high in "services": ${navigator.flow.secondAdvice.join(', ')}.`,
          ),
        );
      }
      return faults;
    });
}

/** 7. Home education only with what is lost and the duties that remain. */
export function homeEducationInFull({ site, cases }: Evidence): Fault[] {
  const names = homeEducationServices(site);
  return cases
    .filter(
      (one) =>
        isAbout(one, 'home-education', /\/home-education$/) ||
        /home educat|teach(ing)? at home/i.test(one.words) ||
        onThePage(one.result).some(({ service }) => names.has(service.id)),
    )
    .flatMap((one) =>
      lacks(
        one,
        one.page,
        [
          { says: /s\.42\(5\)/, what: 'what is lost with a plan (s.42(5))' },
          { says: /s\.61/, what: 'that a plan can name education outside school (s.61)' },
          {
            says: /Education Act 1996, s\.7 and s\.19|s\.19/,
            what: 'the duty that remains (s.19)',
          },
          {
            says: /not the answer to a school that does not help/i,
            what: 'that home education is not the answer to a school that does not help',
          },
        ],
        'Add the saying "home-education" to "says", or take home education out.',
      ),
    );
}

/** Services that only the steps about home education name. */
export function homeEducationServices({ steps }: Evidence['site']): ReadonlySet<string> {
  const isAboutIt = (ref: string) => ref.endsWith('/home-education');
  const all = [...steps.values()];
  const elsewhere = new Set(
    all.filter(({ ref }) => !isAboutIt(ref)).flatMap(({ services }) => services),
  );
  return new Set(
    all
      .filter(({ ref }) => isAboutIt(ref))
      .flatMap(({ services }) => services)
      .filter((id) => !elsewhere.has(id)),
  );
}

/** 8. Cannot attend, of school age: the duty under section 19, and with a plan an early review. */
export function cannotAttend({ cases }: Evidence): Fault[] {
  return cases
    .filter((one) => isAbout(one, 'attendance', /too-ill-too-anxious|more-help-plan-other/))
    .filter(({ result }) => {
      const range = ageRange(result.known);
      return range && range.from >= 5 && range.to <= 15;
    })
    .flatMap((one) => {
      const hasPlan = one.result.known['plan']?.every((value) => value === 'ehcp') ?? false;
      return lacks(
        one,
        one.page,
        [
          { says: /Education Act 1996, s\.19/, what: "the council's duty under section 19" },
          ...(hasPlan
            ? [
                { says: /s\.42/, what: 'that the help in the plan still holds (s.42)' },
                { says: /early review/i, what: 'that an early review can be asked for' },
              ]
            : []),
        ],
        'Add the sayings "education-otherwise" and "plan-still-holds" to "says".',
      );
    });
}

/** 9. After Year 11 the rights are the young person's; health decisions from 16. */
export function whoseDecision({ cases }: Evidence): Fault[] {
  return cases.flatMap((one) => {
    const range = ageRange(one.result.known);
    if (!range || range.to < 16) return [];
    const faults: Fault[] = [];
    const aboutPlan = ['plan', 'appeal', 'after-16'].some((subject) => isAbout(one, subject));
    if (aboutPlan) {
      const wanted = [
        { says: /last Friday in June|After Year 11/, what: 'that rights change after Year 11' },
        ...(one.voice === 'parent'
          ? [
              {
                says: /if they ask you to/i,
                what: 'that a parent can act if the young person asks them to',
              },
              {
                says: /cannot make (the|this) decision/i,
                what: 'that a parent can act where the young person cannot decide',
              },
            ]
          : []),
      ];
      faults.push(...lacks(one, one.words, wanted, 'Add the saying "after-year-11" to "says".'));
    }
    if (isAbout(one, 'health') && range.from >= 16) {
      faults.push(
        ...lacks(
          one,
          one.words,
          [
            { says: /From 16/, what: 'that health decisions are the young person’s from 16' },
            { says: /understand enough/, what: 'that it can be earlier if they understand enough' },
          ],
          'Add the saying "health-at-16" to "says".',
        ),
      );
    }
    const alone = /\b(you (can )?appeal|your (right to )?appeal)\b/i.test(
      one.words.replace(/you can still appeal/gi, ''),
    );
    if (one.voice === 'parent' && range.from >= 16 && alone) {
      faults.push(
        faultAt(
          one,
          'It tells a parent alone "you appeal".',
          'Say that the appeal is the young person’s own.',
        ),
      );
    }
    return faults;
  });
}

const benefitSteps = /^money\/(disability-living|dla-becomes|universal-credit|get-ready|carers)/;

/** 11. A benefit refused or ended: one month, one month, it can go down, and a benefits adviser. */
export function benefitRefused({ navigator, cases }: Evidence): Fault[] {
  const { benefitsAdvice } = navigator.flow;
  return cases
    .filter((one) => isAbout(one, 'benefit', benefitSteps))
    .flatMap((one) => {
      const faults = lacks(
        one,
        one.words,
        [
          {
            says: /one month[^.]*looked at again/i,
            what: 'that there is one month to ask for a benefit to be looked at again',
          },
          {
            says: /one month[^.]*appeal/i,
            what: 'that there is one month to appeal about a benefit',
          },
          { says: /can go down/i, what: 'that a benefit can also go down' },
          { says: /benefits adviser/i, what: 'to talk to a benefits adviser' },
        ],
        'Add the saying "benefit-refused" to "says".',
      );
      const shown = onThePage(one.result);
      if (!shown.some(({ service }) => benefitsAdvice.includes(service.id))) {
        faults.push(
          faultAt(
            one,
            'It is about a benefit, and no benefits adviser is on the page.',
            `Name one of these in "services": ${benefitsAdvice.join(', ')}.`,
          ),
        );
      }
      return faults;
    });
}
