/**
 * The same service in the Open Referral UK 3.0 profile. The profile has no field for a number to
 * ring, how to get in, waits or who may use it: those stand in the description and in attributes.
 */
import type { Provider, Service } from '../../model/records.ts';
import type { FeedContext } from './feed-context.ts';
import { hsdsOrganisation, hsdsService } from './hsds.ts';
import { asLines, foldIn } from './in-words.ts';
import type { FeedAttribute, FeedOrganisation, FeedService } from './records.ts';

export function ukService(service: Service, feed: FeedContext): FeedService {
  const {
    alternate_name,
    application_process,
    wait_time,
    fees_description,
    eligibility_description,
    phones,
    ...record
  } = hsdsService(service, feed);
  const { contact } = service;
  return {
    ...record,
    description: foldIn(service.summary, {
      alsoKnownAs: asLines(service.alsoKnownAs),
      providerDetail: service.providerDetail,
      offers: asLines(service.offers),
      how: application_process ?? null,
      wait: wait_time ?? null,
      phone: contact.phone,
      text: contact.text,
      read: service.sources.map(({ url, document }) => url ?? document).join('; '),
    }),
    ...(fees_description === undefined ? {} : { fees: fees_description }),
    organization: ukOrganisation(service.provider, feed),
    attributes: record.attributes.filter(({ value }) => value === undefined).map(ukAttribute),
  };
}

export function ukOrganisation(provider: Provider, feed: FeedContext): FeedOrganisation {
  const { attributes = [], ...organisation } = hsdsOrganisation(provider, feed);
  return { ...organisation, attributes: attributes.map(ukAttribute) };
}

/** The profile's words have no code of their own. */
function ukAttribute({ taxonomy_term, ...attribute }: FeedAttribute): FeedAttribute {
  const { code, ...term } = taxonomy_term;
  return { ...attribute, taxonomy_term: term };
}
