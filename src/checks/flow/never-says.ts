/** Rules about what a result never says, and what it never says without what belongs to it. */
import { onThePage } from '../../navigator/conclude.ts';
import { homeEducationServices } from './says-what-it-must.ts';
import type { Evidence } from './evidence.ts';
import { faultAt, type Fault } from './fault.ts';

const gates = [
  /(?<!\bnot )\b(?:needs?|must have|has to have|have to have|until (?:you|they|there) (?:have|has|is)) a (?:diagnosis|plan) (?:first|before)\b/i,
  /\bonly (?:after|with|once (?:there is|you have)) a (?:diagnosis|plan)\b/i,
  /\b(?:two|three|2|3) (?:rounds|cycles|terms) of\b[^.]*\b(?:before|first)\b/i,
  /\bnot (?:bad|behind|low|far enough behind) enough\b/i,
  /\b(?:wait for|wait until) (?:the|a|there is a) (?:diagnosis|assessment) (?:before|first)\b/i,
  /\bmarks (?:must|have to|need to) be (?:low|lower)\b/i,
];

/** 6. Nothing says that a diagnosis, a plan, low marks or rounds of support must come before help. */
export function noGate({ cases }: Evidence): Fault[] {
  return cases.flatMap((one) =>
    gates.flatMap((gate): Fault[] => {
      const found = gate.exec(one.content)?.[0];
      return found
        ? [
            faultAt(
              one,
              `It says "${found}", as if help had to wait for that.`,
              'Say that help follows need.',
            ),
          ]
        : [];
    }),
  );
}

const support = /\b(help|support|meeting|plan|advice)\b/i;

/** 8. A fine is never mentioned before support. */
export function supportBeforeFines({ cases }: Evidence): Fault[] {
  return cases.flatMap((one) => {
    const fine = one.content.search(/\bfine[sd]?\b/i);
    const help = one.content.search(support);
    return fine >= 0 && (help < 0 || fine < help)
      ? [faultAt(one, 'It mentions a fine before any help.', 'Name the help first.')]
      : [];
  });
}

/** 10. Every "must" has who must, by when, the reference, law as at, and what to do if it is missed. */
export function mustHasLaw({ navigator, site, cases }: Evidence): Fault[] {
  const faults: Fault[] = [];
  for (const { id, text, law } of navigator.flow.sayings.values()) {
    if (/\bmust\b/.test(text) && !law) {
      faults.push({
        file: `sayings/${id}`,
        path: null,
        problem: 'It says "must" and names no law.',
        fix: 'Fill in "law": who, by when, the reference, as at, and what to do if it is missed.',
      });
    }
    const both = text
      .split(/(?<=[.!?])\s/)
      .find((one) => /\bmust\b/.test(one) && /\bdecides\b/.test(one));
    if (both) {
      faults.push({
        file: `sayings/${id}`,
        path: null,
        problem: `It says "must" and "decides" at once: "${both}"`,
        fix: 'Say "must" for a duty, "decides" for a choice, in sentences of their own.',
      });
    }
  }
  for (const one of cases) {
    const { result } = one;
    if (/\bmust\b/.test(`${result.first} ${result.outcome.title}`)) {
      faults.push(
        faultAt(
          one,
          'What to do first says "must" and names no law.',
          'Move it to a saying with its law.',
        ),
      );
    }
    for (const ref of result.steps) {
      for (const { duty, ifMissed } of site.steps.get(ref)?.law ?? []) {
        if (ifMissed) continue;
        faults.push(
          faultAt(
            one,
            `The step ${ref} does not say what to do if this is missed: "${duty}"`,
            'Fill in "ifMissed" in the file of the step.',
          ),
        );
      }
    }
  }
  return faults;
}

const blame =
  /\bsuffers? from\b|\bchallenging behaviou?r\b|\b(?:high|low)[- ]functioning\b|\bnaughty\b|\battention[- ]seeking\b|\bschool refusers?\b|\bbad parent\w*|\bnormal child\w*|\bwheelchair[- ]bound\b|\bmanipulat\w+|\bfailing to (?:cope|parent)\b/i;
const promise =
  /\byou will (?:get|win|be given)\b|\bguarantee\w*|\bwe promise\b|\bwithin \d+ (?:days|weeks) you will\b|\bwill definitely\b|\bsure to (?:get|win)\b/i;

/** 12. No blame, no deficit words, no promise of a result or a wait. */
export function noBlame({ cases }: Evidence): Fault[] {
  const fix = 'Say what happens, or what to ask for.';
  return cases.flatMap((one) => {
    const blames = blame.exec(one.content)?.[0];
    const promises = promise.exec(one.words)?.[0];
    return [
      ...(blames ? [faultAt(one, `"${blames}" blames or belittles.`, fix)] : []),
      ...(promises ? [faultAt(one, `"${promises}" promises what nobody can.`, fix)] : []),
    ];
  });
}

const topics =
  /abuse|violen|suicid|self-?harm|eating|anorexi|rape|sexual|die\b|dying|hurt|drug|runn?ing away/i;
const confront = /\bconfront|\bstand up to (?:him|her|them)\b|\btell (?:him|her|them) to stop\b/i;

/** 13. Abuse or violence: nothing is kept, no word of it in titles, lines for women and men, no confronting. */
export function keepsSafe({ cases }: Evidence): Fault[] {
  return cases.flatMap((one) => {
    const { worry, outcome, urgent } = one.result;
    const faults: Fault[] = [];
    const add = (problem: string, fix: string) => faults.push(faultAt(one, problem, fix));
    if (worry.isPrivate && topics.test(outcome.title)) {
      add('The title says what the page is about.', 'Give the outcome a neutral title.');
    }
    if (confront.test(one.content)) {
      add('It tells somebody to confront.', 'Say whom to ring instead.');
    }
    if (!outcome.about.includes('abuse')) return faults;
    if (!worry.isPrivate) {
      add('Its pages are not private.', `Write "private: true" in worries/${worry.id}.yaml.`);
    }
    if (!/keeps nothing/i.test(one.words)) {
      add('It does not say that nothing is kept.', 'Add the saying "nothing-kept" to "says".');
    }
    for (const line of ['national-domestic-abuse', 'mens-advice-line']) {
      if (urgent.includes(line)) continue;
      add(
        `The line "${line}" is not among the urgent numbers.`,
        `Name the kind "violence" in "urgent" of worries/${worry.id}.yaml.`,
      );
    }
    return faults;
  });
}

/** Home education is never among the services of a worry that is not about it. */
export function notAnAnswerToSchool({ site, cases }: Evidence): Fault[] {
  const names = homeEducationServices(site);
  return cases
    .filter(({ result }) => !result.outcome.about.includes('home-education'))
    .filter(({ result }) => onThePage(result).some(({ service }) => names.has(service.id)))
    .map((one) =>
      faultAt(
        one,
        'Home education stands among the help for another worry.',
        'Take it out of "services": it is not the answer to a school that does not help.',
      ),
    );
}
