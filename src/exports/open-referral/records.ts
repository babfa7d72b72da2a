/** The parts of Human Services Data Specification 3.0 records that this site fills. */

export interface FeedTerm {
  readonly id: string;
  readonly code?: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_id?: string;
}

export interface FeedAttribute {
  readonly id: string;
  readonly link_type: string;
  readonly value?: string;
  readonly taxonomy_term: FeedTerm;
}

export interface FeedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes?: readonly FeedAttribute[];
}

export interface FeedPhone {
  readonly id: string;
  readonly number: string;
  readonly type: 'voice' | 'text';
  readonly description?: string;
}

interface FeedLocation {
  readonly id: string;
  readonly location_type: 'physical';
  readonly name: string;
}

export interface FeedService {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly status: 'active' | 'defunct';
  readonly alternate_name?: string;
  readonly url?: string;
  readonly email?: string;
  readonly application_process?: string;
  readonly wait_time?: string;
  readonly fees?: string;
  readonly fees_description?: string;
  readonly eligibility_description?: string;
  readonly minimum_age?: number;
  readonly maximum_age?: number;
  readonly assured_date?: string;
  readonly alert?: string;
  readonly last_modified: string;
  readonly phones?: readonly FeedPhone[];
  readonly schedules?: readonly { readonly id: string; readonly description: string }[];
  readonly service_areas: readonly { readonly id: string; readonly name: string }[];
  readonly service_at_locations?: readonly {
    readonly id: string;
    readonly location: FeedLocation;
  }[];
  readonly organization: FeedOrganisation;
  readonly attributes: readonly FeedAttribute[];
}

/** What a list shows of a service; the whole record is a file of its own. */
export type FeedServiceLine = Omit<
  FeedService,
  'phones' | 'schedules' | 'service_areas' | 'service_at_locations' | 'attributes'
>;
