import type { Pathway, Service, Step, Term } from '../model/records.ts';
import type { Site } from '../model/site.ts';

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
  readonly ages: { readonly from: number | null; readonly to: number | null };
  /** Only services have what follows; a page that has none fits every filter but the kind. */
  readonly service: Service | null;
}

const noAges = { from: null, to: null };

/** Every page that can be found, in an order that keeps what belongs together close. */
export function documents(site: Site): Document[] {
  return [
    ...[...site.pathways.values()].flatMap((pathway) => [
      ofPathway(pathway),
      ...pathway.steps.map((step) => ofStep(step, pathway)),
    ]),
    ...site.searchWords.pages.map(ofPage),
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
      ...names(1, service.name, ...service.alsoKnownAs, ...service.peopleAlsoSay),
      ...names(0.6, service.provider.name),
    ],
    text: [service.summary, ...service.offers, service.area.says ?? '', ...towns].join(' '),
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
    ages: noAges,
    service: null,
  };
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

function firstSentence(raw: string): string {
  const body = plainText(raw.replace(/^#.*$/gm, ' '));
  return /^.{20,180}?[.?](?= |$)/.exec(body)?.[0] ?? body.slice(0, 160);
}
