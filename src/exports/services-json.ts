import type { Service } from '../model/records.ts';
import type { Site } from '../model/site.ts';

/** Every service as open data: sorted by id, each status labelled, no editor's notes, no time of building. */
export function servicesJson({ services }: Pick<Site, 'services'>) {
  return {
    schemaVersion: '1.0',
    records: [...services.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(record),
  };
}

function record({ notes, publication, href, realm, ...service }: Service) {
  return { ...service, realm, path: `/services/${service.id}/` };
}
