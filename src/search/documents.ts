import type { PathwayId, StepRef } from '../model/ids.ts';
import type { Guide, LetterRecord, Pathway, Service, Step, Term } from '../model/records.ts';
import type { Site } from '../model/site.ts';
import { placePath } from '../navigator/addresses.ts';
import type { Flow, Worry } from '../navigator/flow.ts';
import { say } from '../navigator/voice.ts';

/** What kind of page a result leads to: a label and a filter, never a grouping. */
export type Kind = 'pathway' | 'step' | 'service' | 'term' | 'page' | 'worry';

/** One way a page is called or asked for. `weight` is how sure it is that this page is meant. */
interface Name {
  readonly text: string;
  readonly weight: number;
}

/** One page of the site as search knows it. */
export interface Document {
  readonly kind: Kind;
  /** Its path below the site's base, such as `/services/senco/`. */
  readonly path: string;
  readonly title: string;
  /** What it belongs to: a step's pathway, who provides a service. */
  readonly within: string;
  /** One or two sentences for the list of results. */
  readonly about: string;
  /** Every way it is called, its own title first. */
  readonly names: readonly Name[];
  /** Other words on the page that may be searched for. */
  readonly text: string;
  /** The pathways it belongs to. */
  readonly pathways: readonly PathwayId[];
  readonly ages: { readonly from: number | null; readonly to: number | null };
  /** Only services have what follows; a page that has none fits every filter but the kind. */
  readonly service: Service | null;
}

const noAges = { from: null, to: null };

/** Every page that can be listed, in an order that keeps what belongs together close. */
export function documents(site: Site): Document[] {
  return [
    ...[...site.pathways.values()].flatMap((pathway) => [
      ofPathway(pathway),
      ...pathway.steps.map((step) => ofStep(step, pathway)),
    ]),
    ...site.searchWords.pages.map(ofPage),
    ...[...site.guides.values()].map(ofGuide),
    ...[...site.letters.values()].map(ofLetter),
    ...[...site.terms.values()].map(ofTerm),
    ...[...site.services.values()].map((service) => ofService(service, site)),
  ];
}

function ofPathway({ id, title, shortTitle, about, ...pathway }: Pathway): Document {
  return {
    kind: 'pathway',
    path: `/pathways/${id}/`,
    title,
    within: 'All the steps',
    about,
    names: [
      ...names(1, title, shortTitle),
      ...names(1, ...pathway.peopleAlsoSay),
      ...names(0.7, ...pathway.questions.map(({ question }) => question)),
    ],
    text: [about, ...pathway.alwaysTrue, ...pathway.steps.map((step) => step.title)].join(' '),
    pathways: [id],
    ages: noAges,
    service: null,
  };
}

function ofStep(step: Step, pathway: Pathway): Document {
  return {
    kind: 'step',
    path: `/pathways/${step.ref}/`,
    title: step.title,
    within: pathway.shortTitle,
    about: firstSentence(step.text.raw),
    names: [
      ...names(1, step.title),
      ...names(0.9, step.station),
      ...names(1, ...step.peopleAlsoSay),
    ],
    text: [step.when, plainText(step.text.raw)].join(' '),
    pathways: [pathway.id],
    ages: noAges,
    service: null,
  };
}

function ofService(service: Service, { places }: Site): Document {
  const towns = service.area.places.flatMap((id) => places.get(id)?.town ?? []);
  return {
    kind: 'service',
    path: `/services/${service.id}/`,
    title: service.name,
    within: service.provider.name,
    about: service.summary,
    names: [
      ...names(1, service.name, ...service.alsoKnownAs),
      // What people say leads first to what to do, then to who can help.
      ...names(0.8, ...service.peopleAlsoSay),
      ...names(0.6, service.provider.name),
    ],
    text: [service.summary, ...service.offers, service.area.says ?? '', ...towns].join(' '),
    pathways: service.pathways,
    ages: service.for.ages,
    service,
  };
}

function ofTerm({ id, term, initials, sayInstead, meaning, alsoTyped }: Term): Document {
  return {
    kind: 'term',
    path: `/glossary/${id}/`,
    title: initials ? `${term} (${initials})` : term,
    within: sayInstead,
    about: meaning,
    names: [
      ...names(1, term, ...(initials ? [initials] : [])),
      ...names(0.8, sayInstead),
      ...names(0.9, ...alsoTyped),
    ],
    text: meaning,
    pathways: [],
    ages: noAges,
    service: null,
  };
}

function ofLetter({ id, kind, title, when, law, peopleAlsoSay }: LetterRecord): Document {
  return {
    kind: 'page',
    path: `/letters/${id}/`,
    title,
    within: kind === 'letter' ? 'A letter to start from' : '',
    about: when,
    names: [...names(0.8, title), ...names(1, ...peopleAlsoSay)],
    text: kind === 'letter' ? `letter ${when}` : when,
    pathways: pathwaysOf(law.flatMap((duty) => ('step' in duty ? duty.step : []))),
    ages: noAges,
    service: null,
  };
}

function ofPage(page: Site['searchWords']['pages'][number]): Document {
  return {
    kind: 'page',
    path: page.path,
    title: page.title,
    within: '',
    about: page.about,
    names: names(1, page.title, ...page.peopleAlsoSay),
    text: page.about,
    pathways: [],
    ages: noAges,
    service: null,
  };
}

function ofGuide({ id, title, shortTitle, about, peopleAlsoSay, text, steps }: Guide): Document {
  return {
    kind: 'page',
    path: `/guides/${id}/`,
    title,
    within: '',
    about,
    names: names(1, title, shortTitle, ...peopleAlsoSay),
    text: [about, plainText(text.raw)].join(' '),
    pathways: pathwaysOf(steps),
    ages: noAges,
    service: null,
  };
}

/** What the guided questions can begin with. They are offered beside the results, never among them. */
export function worries({ navigators }: Site): Document[] {
  return [...navigators.values()].flatMap(({ flow }) =>
    [...flow.worries.values()]
      .filter(({ id }) => id !== flow.worry.unsure)
      .map((worry) => ofWorry(worry, flow)),
  );
}

function ofWorry({ code, label, says, hint, words, leadsTo }: Worry, flow: Flow): Document {
  const steps = leadsTo
    .flatMap(({ outcome }) => flow.outcomes.get(outcome)?.steps ?? [])
    .map(({ here }) => here);
  return {
    kind: 'worry',
    path: placePath('parent', [{ code }]),
    title: say(label, 'parent'),
    within: '',
    about: '',
    names: names(1, say(label, 'parent'), say(says, 'parent'), ...words),
    text: say(hint ?? '', 'parent'),
    pathways: pathwaysOf(steps),
    ages: noAges,
    service: null,
  };
}

function pathwaysOf(steps: readonly StepRef[]): PathwayId[] {
  return [...new Set(steps.map((step) => step.split('/')[0] as PathwayId))];
}

function names(weight: number, ...texts: readonly string[]): Name[] {
  return texts.map((text) => ({ text, weight }));
}

/** The words of an MDX text without its marks. */
function plainText(raw: string): string {
  return raw
    .replace(/\{[^}]*\}|<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_>`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What to ring in danger stands first on many pages, and says nothing of what the page is about. */
function firstSentence(raw: string): string {
  const body = plainText(raw.replace(/^#.*$/gm, ' '));
  const sentences = body.match(/[^.?]{20,180}[.?](?= |$)/g) ?? [];
  return (
    sentences.find((sentence) => !/\b(?:999|111)\b/.test(sentence))?.trim() ?? body.slice(0, 160)
  );
}
