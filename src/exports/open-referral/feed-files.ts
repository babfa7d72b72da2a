/**
 * The files of a feed, laid out as the standard's paths. A static host cannot answer a question
 * such as `?page=2`, so each list is one page that holds everything: whoever follows the standard's
 * paging reads it all.
 */
import { apiDescription } from './api-description.ts';
import { feedContext, type FeedContext, type FeedSite } from './feed-context.ts';
import { hsdsOrganisation, hsdsService } from './hsds.ts';
import type { FeedOrganisation, FeedService, FeedServiceLine } from './records.ts';
import type { Taxonomy, Term } from './taxonomies.ts';
import { ukOrganisation, ukService } from './uk.ts';

export const dialects = ['uk', 'hsds'] as const;
export type Dialect = (typeof dialects)[number];

/** Where a feed stands on the site. */
export const feedPath = (dialect: Dialect) => `/open-referral/${dialect}/3.0/`;

/** What each file of a feed says, by its path below the feed without its ending. */
export function feedFiles(dialect: Dialect, site: FeedSite): ReadonlyMap<string, object> {
  const feed = feedContext(site);
  const services = [...site.services.values()].map((service) =>
    dialect === 'uk' ? ukService(service, feed) : hsdsService(service, feed),
  );
  const organisations = organisationsOf(dialect, feed);
  const terms = feed.taxonomies.flatMap((taxonomy) =>
    taxonomy.terms.map((term) => termRecord(dialect, taxonomy, term)),
  );
  const places = services.flatMap(({ service_at_locations = [], ...service }) =>
    service_at_locations.map((at) => ({ ...at, service: line(service) })),
  );
  return new Map<string, object>([
    ['index', about(dialect)],
    ['openapi', apiDescription(dialect)],
    ...listed('services', services, line),
    ['services/full', page(services)],
    ...listed('organizations', organisations, ({ services: _, ...organisation }) => organisation),
    ...listed(
      'taxonomies',
      feed.taxonomies.map((taxonomy) => ({
        ...taxonomyRecord(taxonomy),
        ...(dialect === 'uk'
          ? { taxonomy_terms: taxonomy.terms.map((term) => termRecord(dialect, taxonomy, term)) }
          : {}),
      })),
      ({ id, name, description }) => ({ id, name, description }),
    ),
    ...listed('taxonomy_terms', terms),
    ...listed('service_at_locations', places),
  ]);
}

function about(dialect: Dialect) {
  const standard = {
    uk: {
      version: 'HSDS-UK-3.0',
      profile: 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md',
      openapi_url:
        'https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json',
    },
    hsds: {
      version: '3.0',
      profile: 'https://docs.openreferral.org/',
      openapi_url:
        'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json',
    },
  };
  return standard[dialect];
}

/** One page with everything, in the standard's frame. */
function page<Item>(contents: readonly Item[]) {
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

function listed<Item extends { readonly id: string }>(
  folder: string,
  items: readonly Item[],
  inList: (item: Item) => object = (item) => item,
): [string, object][] {
  const sorted = items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    [`${folder}/index`, page(sorted.map(inList))],
    ...sorted.map((item): [string, object] => [`${folder}/${item.id}`, item]),
  ];
}

function line({
  phones,
  schedules,
  service_areas,
  service_at_locations,
  attributes,
  organization: { attributes: _, ...organization },
  ...service
}: FeedService): FeedServiceLine {
  return { ...service, organization };
}

/** Every organisation that has a service here, with its services by name. */
function organisationsOf(
  dialect: Dialect,
  feed: FeedContext,
): (FeedOrganisation & { readonly services: readonly object[] })[] {
  const services = [...feed.site.services.values()];
  return [...feed.site.providers.values()]
    .map((provider) => ({
      ...(dialect === 'uk' ? ukOrganisation(provider, feed) : hsdsOrganisation(provider, feed)),
      services: services
        .filter((service) => service.provider.id === provider.id)
        .map((service) => hsdsService(service, feed))
        .map(({ id, name, status }) => ({ id, name, status })),
    }))
    .filter((organisation) => organisation.services.length > 0);
}

function taxonomyRecord({ uuid, name, description }: Taxonomy) {
  return { id: uuid, name, description };
}

function termRecord(dialect: Dialect, taxonomy: Taxonomy, { uuid, code, name, description }: Term) {
  return {
    id: uuid,
    ...(dialect === 'hsds' ? { code } : {}),
    name,
    description,
    taxonomy: taxonomy.name,
    taxonomy_id: taxonomy.uuid,
  };
}
