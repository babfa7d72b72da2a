/** What every record of a feed is written with: the site, its UUIDs, and its words by taxonomy. */
import type { Site } from '../../model/site.ts';
import type { FeedTerm } from './records.ts';
import { taxonomies, type Taxonomy, type TaxonomyCode } from './taxonomies.ts';
import { uuids, type Uuids } from './uuids.ts';

export type FeedSite = Pick<Site, 'area' | 'places' | 'pathways' | 'services' | 'providers'>;

export interface FeedContext {
  readonly site: FeedSite;
  readonly uuid: Uuids;
  readonly taxonomies: readonly Taxonomy[];
  readonly term: (taxonomy: TaxonomyCode, code: string) => FeedTerm;
}

export function feedContext(site: FeedSite): FeedContext {
  const uuid = uuids(site.area.name);
  const all = taxonomies(site, uuid);
  const terms = new Map(
    all.flatMap((taxonomy) =>
      taxonomy.terms.map(({ uuid: id, code, name, description }) => [
        `${taxonomy.code}/${code}`,
        { id, code, name, description, taxonomy: taxonomy.name, taxonomy_id: taxonomy.uuid },
      ]),
    ),
  );
  return {
    site,
    uuid,
    taxonomies: all,
    term: (taxonomy, code) => {
      const term = terms.get(`${taxonomy}/${code}`);
      if (!term) throw new Error(`The feed has no word "${code}" for ${taxonomy}.`);
      return term;
    },
  };
}
