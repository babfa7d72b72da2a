/**
 * A service and an organisation as Human Services Data Specification 3.0 records. What the standard
 * has no field for is an attribute: a word of a taxonomy, or a value. Nothing of the record is lost.
 */
import type { Provider, Service } from '../../model/records.ts';
import { agesInWords, costNames, needsInWords } from '../../wording/labels.ts';
import { phonePieces } from '../../wording/phones.ts';
import type { FeedContext } from './feed-context.ts';
import type { FeedAttribute, FeedOrganisation, FeedPhone, FeedService } from './records.ts';
import type { TaxonomyCode } from './taxonomies.ts';
import { firstId } from './uuids.ts';

export function hsdsService(service: Service, feed: FeedContext): FeedService {
  const { access, contact, checked } = service;
  const { from, to } = service.for.ages;
  const id = serviceUuid(service, feed);
  const part = (...path: readonly string[]) => feed.uuid(service.realm, 'parts', id, ...path);
  return known({
    id,
    name: service.name,
    alternate_name: service.alsoKnownAs.join('; ') || undefined,
    description: service.summary,
    url: contact.website ?? undefined,
    email: contact.email ?? undefined,
    status: service.status === 'superseded' ? 'defunct' : 'active',
    application_process: access.how,
    wait_time: access.wait === 'unknown' ? undefined : access.wait,
    fees_description: access.cost === 'unknown' ? undefined : costNames[access.cost],
    eligibility_description: eligibility(service),
    minimum_age: from ?? undefined,
    maximum_age: to ?? undefined,
    assured_date: checked?.on,
    alert: alert(service, feed),
    last_modified: `${service.collected}T00:00:00Z`,
    phones: some(phones(service, part)),
    schedules:
      contact.hours === null ? undefined : [{ id: part('hours'), description: contact.hours }],
    service_areas: [serviceArea(service, feed)],
    service_at_locations:
      contact.address === null
        ? undefined
        : [
            {
              id: part('at'),
              location: { id: part('location'), location_type: 'physical', name: contact.address },
            },
          ],
    organization: hsdsOrganisation(service.provider, feed),
    attributes: attributes(service, feed, part),
  });
}

export function hsdsOrganisation(provider: Provider, feed: FeedContext): FeedOrganisation {
  const id = organisationUuid(provider, feed);
  const kind = feed.term('provider', provider.kind);
  return {
    id,
    name: provider.name,
    description: kind.description,
    attributes: [
      {
        id: feed.uuid(provider.realm, 'parts', id, 'provider', provider.kind),
        link_type: 'organization',
        taxonomy_term: kind,
      },
    ],
  };
}

export function serviceUuid(service: Service, { uuid }: FeedContext): string {
  return uuid(service.realm, 'services', firstId(service));
}

function organisationUuid({ realm, id }: Provider, { uuid }: FeedContext): string {
  return uuid(realm, 'organizations', id);
}

/** The whole county or country has one id in every record, so that a reader can tell it from a part. */
export function wholeAreaUuid(scope: Service['area']['scope'], { uuid }: FeedContext): string {
  return uuid('local', 'areas', scope);
}

function serviceArea(service: Service, feed: FeedContext) {
  const { says, scope } = service.area;
  return says === null
    ? { id: wholeAreaUuid(scope, feed), name: feed.term('scope', scope).name }
    : { id: feed.uuid(service.realm, 'parts', serviceUuid(service, feed), 'area'), name: says };
}

/** Who may use it, in words made from the facts. */
function eligibility({ for: audience, access }: Service): string {
  const ages = agesInWords(audience.ages);
  return [
    ages ? `Age ${ages}` : 'No page says for which ages',
    needsInWords('diagnosis', access.needsDiagnosis),
    needsInWords('plan', access.needsPlan),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

function alert(service: Service, { site }: FeedContext): string | undefined {
  if (service.status === 'superseded') {
    const instead = service.seeInstead.flatMap((id) => site.services.get(id)?.name ?? []);
    return `This has ended or changed, as far as we know. See instead: ${instead.join(' or ')}.`;
  }
  return service.status === 'unclear' || service.confidence === 'low'
    ? 'We are not sure that this is up to date. Ask before you rely on it.'
    : undefined;
}

type Part = (...path: readonly string[]) => string;

/** Each line's first number; the line itself wherever it says more. */
function phones({ contact }: Service, part: Part): FeedPhone[] {
  return (
    [
      ['voice', contact.phone],
      ['text', contact.text],
    ] as const
  ).flatMap(([type, line]) => {
    if (line === null) return [];
    const number = phonePieces(line).find(({ tel }) => tel !== null)?.text ?? line;
    return [
      known({ id: part(type), number, type, description: number === line ? undefined : line }),
    ];
  });
}

function attributes(service: Service, feed: FeedContext, part: Part): FeedAttribute[] {
  const { access, area, checked, coProduction } = service;
  const word = (taxonomy: TaxonomyCode, code: string): FeedAttribute => ({
    id: part(taxonomy, code),
    link_type: taxonomy,
    taxonomy_term: feed.term(taxonomy, code),
  });
  const fact = (code: string, value: string, at = 0): FeedAttribute => ({
    id: part('fact', code, `${at}`),
    link_type: 'fact',
    value,
    taxonomy_term: feed.term('fact', code),
  });
  const facts = (code: string, values: readonly string[]) =>
    values.map((value, at) => fact(code, value, at));
  return [
    ...service.for.needs.map((need) => word('need', need)),
    ...service.for.who.map((who) => word('who', who)),
    ...access.ways.map((way) => word('way', way)),
    word('level', service.level),
    word('diagnosis', access.needsDiagnosis),
    word('plan', access.needsPlan),
    word('cost', access.cost),
    word('confidence', service.confidence),
    word('record', service.status),
    ...(service.private ? [word('care', 'private')] : []),
    word('scope', area.scope),
    ...area.places.map((place) => word('place', place)),
    ...service.pathways.map((pathway) => word('pathway', pathway)),
    fact('id', service.id),
    ...facts('also-called', service.alsoKnownAs),
    ...facts('people-say', service.peopleAlsoSay),
    ...facts('offer', service.offers),
    ...(service.providerDetail === null ? [] : [fact('run-by', service.providerDetail)]),
    ...facts(
      'source',
      service.sources.map((source) => JSON.stringify(source)),
    ),
    ...facts('see-instead', service.seeInstead),
    fact('collected', service.collected),
    ...(checked ? [fact('checked-by', checked.by)] : []),
    fact('parents', JSON.stringify(coProduction)),
    ...facts('formerly', service.formerly),
  ];
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The standard has no "not known": a field without a value is left out. */
function known<Fields extends object>(fields: {
  [Key in keyof Fields]: Fields[Key] | undefined;
}): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}
