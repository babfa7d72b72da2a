/**
 * The services as a table for a spreadsheet, a row each: the fields of `services.json` by the same
 * names. It starts with the mark that tells a spreadsheet that the letters are UTF-8.
 */
import Papa from 'papaparse';
import type { Service } from '../model/records.ts';
import type { Site } from '../model/site.ts';

const byteOrderMark = '\uFEFF';
type Cell = string | number | null;

/** A column's name is the path of its field. Lists are one cell, a line each. */
const columns: Readonly<Record<string, (service: Service) => Cell>> = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  alsoKnownAs: ({ alsoKnownAs }) => lines(alsoKnownAs),
  'provider.name': ({ provider }) => provider.name,
  'provider.kind': ({ provider }) => provider.kind,
  providerDetail: ({ providerDetail }) => providerDetail,
  summary: ({ summary }) => summary,
  offers: ({ offers }) => lines(offers),
  'for.ages.from': (service) => service.for.ages.from,
  'for.ages.to': (service) => service.for.ages.to,
  'for.needs': (service) => lines(service.for.needs),
  'for.who': (service) => lines(service.for.who),
  level: ({ level }) => level,
  'access.ways': ({ access }) => lines(access.ways),
  'access.how': ({ access }) => access.how,
  'access.needsDiagnosis': ({ access }) => access.needsDiagnosis,
  'access.needsPlan': ({ access }) => access.needsPlan,
  'access.cost': ({ access }) => access.cost,
  'access.wait': ({ access }) => access.wait,
  'area.scope': ({ area }) => area.scope,
  'area.says': ({ area }) => area.says,
  'area.places': ({ area }) => lines(area.places),
  'contact.phone': ({ contact }) => contact.phone,
  'contact.text': ({ contact }) => contact.text,
  'contact.email': ({ contact }) => contact.email,
  'contact.website': ({ contact }) => contact.website,
  'contact.address': ({ contact }) => contact.address,
  'contact.hours': ({ contact }) => contact.hours,
  pathways: ({ pathways }) => lines(pathways),
  status: ({ status }) => status,
  seeInstead: ({ seeInstead }) => lines(seeInstead),
  confidence: ({ confidence }) => confidence,
  collected: ({ collected }) => collected,
  'checked.on': ({ checked }) => checked?.on ?? null,
  'checked.by': ({ checked }) => checked?.by ?? null,
  'coProduction.status': ({ coProduction }) => coProduction.status,
  'sources.url': ({ sources }) => lines(sources.map(({ url, document }) => url ?? document ?? '')),
  path: ({ id }) => `/services/${id}/`,
};

export const csvColumns = Object.keys(columns);

export function servicesCsv({ services }: Pick<Site, 'services'>): string {
  const rows = [...services.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((service) => Object.values(columns).map((cell) => cell(service)));
  return `${byteOrderMark}${Papa.unparse({ fields: csvColumns, data: rows })}\r\n`;
}

function lines(items: readonly string[]): string {
  return items.join('\n');
}
