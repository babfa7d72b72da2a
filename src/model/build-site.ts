/** Link records that the checks have passed into one `Site`. */
import type { Content, Entry, RecordOf } from '../content/collections.ts';
import { buildLetters } from './build-letters.ts';
import { buildNavigators } from './build-navigator.ts';
import { eventGroups } from './event-groups.ts';
import { bankHolidaysOf } from '../dates/working-days.ts';
import type { Dated } from './last-looked.ts';
import type {
  EventId,
  PathwayId,
  ProviderId,
  ServiceId,
  StepId,
  StepRef,
  TermId,
  PlaceId,
  ChangeId,
  CommentId,
  GuideId,
  LawItemId,
} from './ids.ts';
import type {
  DatedEvent,
  Guide,
  Overview,
  Pathway,
  Provider,
  SearchWords,
  Service,
  Step,
  Text,
  Urgent,
} from './records.ts';
import type { Site } from './site.ts';

export interface Inputs {
  /** The day for which the site is built, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the site stands on its host: `/`, or `/somewhere/`. */
  readonly base: string;
}

/** A path of the site, such as `/urgent/`, as a link below `base`. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}

export function buildSite(content: Content, { today, base }: Inputs): Site {
  const link = (path: string) => withBase(base, path);
  const [area] = content.area;
  const [overview] = content.overview;
  const [holidays] = content.bankHolidays;
  if (!area || !overview || !holidays)
    throw new Error('No area, overview or bank holidays. The checks should have refused it.');

  const offered = new Set(
    content.services
      .filter(({ data }) => data.status !== 'superseded' && data.publication === 'published')
      .map(({ id }) => id as ServiceId),
  );
  const steps = linkSteps(content, offered, link);
  const pathways = linkPathways(content, steps, link);
  const providers = new Map<ProviderId, Provider>(
    content.providers.map(({ id, realm, data }) => [
      id as ProviderId,
      { id: id as ProviderId, realm, ...data },
    ]),
  );
  const services = linkServices(content, providers, pathways, link);
  const urgent = joinUrgent(content);
  const places = keyed(content.places, (id: PlaceId) => ({ id }));
  const everyStep = new Map(
    [...pathways.values()].flatMap((pathway) => pathway.steps.map((step) => [step.ref, step])),
  );
  return {
    area: area.data,
    today,
    providers,
    pathways,
    steps: everyStep,
    services,
    terms: keyed(content.terms, (id: TermId) => ({ id, href: link(`/glossary/${id}/`) })),
    places,
    comments: content.comments.map(({ id, data }) => ({ ...data, id: id as CommentId })),
    changes: content.changes
      .map(({ id, data }) => ({ ...data, id: id as ChangeId }))
      .sort((a, b) => b.on.localeCompare(a.on) || (a.id < b.id ? -1 : 1)),
    guides: linkGuides(content, offered, link),
    easyRead: new Map(
      content.easyRead.map(({ id, data }) => [
        id,
        { ...data, id, href: link(`/easy-read/${id}/`) },
      ]),
    ),
    lawItems: content.lawItems.map(({ id, data }) => ({
      ...data,
      id: id as LawItemId,
      coverage: content.lawCoverage.find((covered) => covered.id === id)?.data ?? null,
    })),
    pages: new Map(
      content.pages.map((page) => [
        page.id,
        { ...page.data, id: page.id, text: textOf('pages', page) },
      ]),
    ),
    events: linkEvents(content, link),
    bankHolidays: bankHolidaysOf(holidays.data),
    letters: buildLetters(content, { area: area.data, steps: everyStep, services, link }),
    overview: joinOverview(overview.data, content.localOverview[0]?.data ?? null, offered),
    searchWords: joinSearchWords(content),
    urgent,
    navigators: buildNavigators(content, { area: area.data, pathways, services, places, urgent }),
  };
}

function keyed<Id extends string, Data extends object, More extends object>(
  entries: readonly Entry<Data>[],
  more: (id: Id) => More,
): Map<Id, Data & More> {
  return new Map(entries.map(({ id, data }) => [id as Id, { ...data, ...more(id as Id) }]));
}

function textOf(collection: Text['collection'], { id, body, data }: Entry<Dated>): Text {
  const { collected, checked } = data;
  return { collection, id, raw: body, collected, checked };
}

function textIfAny(collection: Text['collection'], entry: Entry<Dated> | undefined): Text | null {
  return entry?.body.trim() ? textOf(collection, entry) : null;
}

function linkSteps(
  content: Content,
  offered: ReadonlySet<ServiceId>,
  link: (path: string) => string,
): Map<string, Step> {
  const here = new Map(
    content.localSteps
      .filter(({ data }) => data.publication === 'published')
      .map((entry) => [entry.id, entry]),
  );
  return new Map(
    content.steps
      .filter(({ data }) => data.publication === 'published')
      .map((entry) => {
        const [pathway, id] = entry.id.split('/') as [PathwayId, StepId];
        const local = here.get(entry.id);
        const named = [...new Set([...(local?.data.services ?? []), ...entry.data.services])];
        return [
          entry.id,
          {
            ...entry.data,
            ref: entry.id as StepRef,
            id,
            pathway,
            number: 0,
            href: link(`/pathways/${entry.id}/`),
            services: named.filter((service) => offered.has(service)),
            sources: [...entry.data.sources, ...(local?.data.sources ?? [])],
            text: textOf('steps', entry),
            here: textIfAny('localSteps', local),
          },
        ];
      }),
  );
}

/** Each guide with what this area adds, local services first. */
function linkGuides(
  { guides, localGuides }: Pick<Content, 'guides' | 'localGuides'>,
  offered: ReadonlySet<ServiceId>,
  link: (path: string) => string,
): Map<GuideId, Guide> {
  return new Map(
    guides.map((entry) => {
      const id = entry.id as GuideId;
      const local = localGuides.find((other) => other.id === id);
      const named = [...new Set([...(local?.data.services ?? []), ...entry.data.services])];
      return [
        id,
        {
          ...entry.data,
          id,
          href: link(`/guides/${id}/`),
          services: named.filter((service) => offered.has(service)),
          sources: [...entry.data.sources, ...(local?.data.sources ?? [])],
          text: textOf('guides', entry),
          here: textIfAny('localGuides', local),
        },
      ];
    }),
  );
}

function linkPathways(
  content: Content,
  steps: ReadonlyMap<string, Step>,
  link: (path: string) => string,
): Map<PathwayId, Pathway> {
  return new Map(
    content.pathways
      .filter(({ data }) => data.publication === 'published')
      .map((entry) => {
        const id = entry.id as PathwayId;
        const local = content.localPathways.find((other) => other.id === id)?.data;
        return [
          id,
          {
            ...entry.data,
            id,
            href: link(`/pathways/${id}/`),
            questions: [...entry.data.questions, ...(local?.questions ?? [])],
            myths: [...entry.data.myths, ...(local?.myths ?? [])],
            steps: entry.data.steps
              .flatMap((step) => steps.get(`${id}/${step}`) ?? [])
              .map((step, index) => ({ ...step, number: index + 1 })),
            text: textIfAny('pathways', entry),
          },
        ];
      }),
  );
}

function linkServices(
  content: Content,
  providers: ReadonlyMap<ProviderId, Provider>,
  pathways: ReadonlyMap<PathwayId, Pathway>,
  link: (path: string) => string,
): Map<ServiceId, Service> {
  const named = new Map<ServiceId, Step[]>();
  for (const step of [...pathways.values()].flatMap((pathway) => pathway.steps)) {
    for (const service of step.services) named.set(service, [...(named.get(service) ?? []), step]);
  }
  return new Map(
    content.services
      .filter(({ data }) => data.publication === 'published')
      .map(({ id, realm, data }) => {
        const service = id as ServiceId;
        const provider = providers.get(data.provider);
        if (!provider)
          throw new Error(`No provider "${data.provider}". The checks should have refused it.`);
        const steps = named.get(service) ?? [];
        return [
          service,
          {
            ...data,
            id: service,
            realm,
            provider,
            href: link(`/services/${id}/`),
            pathways: [...new Set([...data.pathways, ...steps.map((step) => step.pathway)])],
            steps: steps.map((step) => step.ref),
          },
        ];
      }),
  );
}

/** Events in the order in which their groups are named, then in their own. */
function linkEvents(content: Content, link: (path: string) => string): Map<EventId, DatedEvent> {
  const exceptions = new Map(content.deadlineExceptions.map(({ id, data }) => [id, data]));
  const letters = new Map(
    [...content.letters, ...content.calls, ...content.draftChecks].map(({ id, data }) => [
      id,
      { title: data.title, href: link(`/letters/${id}/`) },
    ]),
  );
  const inOrder = content.deadlines.toSorted(
    (a, b) =>
      eventGroups.indexOf(a.data.group) - eventGroups.indexOf(b.data.group) ||
      a.data.order - b.data.order,
  );
  return new Map(
    inOrder.map(({ id, data }) => [
      id as EventId,
      {
        ...data,
        id: id as EventId,
        href: link(`/dates/${id}/`),
        due: data.due.map((due) => ({
          ...due,
          href: link(`/dates/${id}/${due.id}/`),
          keptAs: `${id}-${due.id}`,
          exceptions: due.exceptions.flatMap((exception) => exceptions.get(exception) ?? []),
          letters: due.letters.flatMap(({ letter, with: known }) => {
            const found = letters.get(letter);
            return found ? { ...found, with: known } : [];
          }),
        })),
      },
    ]),
  );
}

/** Each part of the national overview with the services that do it here. */
function joinOverview(
  national: RecordOf<'overview'>,
  here: RecordOf<'localOverview'> | null,
  offered: ReadonlySet<ServiceId>,
): Overview {
  const join = (local: readonly ServiceId[], own: readonly ServiceId[]) =>
    [...new Set([...local, ...own])].filter((service) => offered.has(service));
  return {
    ...national,
    thingsToKnow: national.thingsToKnow.map((thing, at) => {
      const local = here?.thingsToKnow[at];
      if (!local) return thing;
      return {
        text: `${thing.text} ${local.text}`,
        sources: [...thing.sources, ...local.sources],
      };
    }),
    levels: national.levels.map((level) => ({
      ...level,
      what: [level.what, here?.levelNotes[level.level]].filter(Boolean).join(' '),
      services: join(here?.levelServices[level.level] ?? [], level.services),
    })),
    whoDoesWhat: national.whoDoesWhat.map((part) => ({
      ...part,
      who: here?.whoNames.find(({ who }) => who === part.who)?.here ?? part.who,
    })),
    howToStart: national.howToStart.map((start) => {
      const local = here?.start.find(({ id }) => id === start.id);
      return {
        ...start,
        do: [...start.do, ...(local?.do ?? [])],
        services: join(local?.services ?? [], start.services),
      };
    }),
    here,
  };
}

function joinUrgent(content: Content): Urgent {
  const parts = content.urgent.map(({ data }) => data);
  const national = content.urgent.find(({ id }) => id === 'england')?.data;
  if (!national) throw new Error('No urgent help. The checks should have refused it.');
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order;
  return {
    title: national.title,
    sayFirst: parts
      .flatMap(({ sayFirst }) => sayFirst)
      .sort(byOrder)
      .map(({ text }) => text),
    contacts: parts.flatMap(({ contacts }) => contacts).sort(byOrder),
    notFound: parts.flatMap(({ notFound }) => notFound),
    collected: parts.map(({ collected }) => collected).sort()[0] ?? national.collected,
    checked: parts.every(({ checked }) => checked) ? national.checked : null,
  };
}

function joinSearchWords(content: Content): SearchWords {
  const [reading] = content.searchReading;
  const [danger] = content.searchDanger;
  if (!reading || !danger)
    throw new Error('No words for search. The checks should have refused it.');
  return {
    reading: reading.data,
    danger: danger.data,
    sameWords: content.sameWords.flatMap(({ data }) => data.groups),
    pages: content.searchPages.flatMap(({ data }) => data.pages),
  };
}
