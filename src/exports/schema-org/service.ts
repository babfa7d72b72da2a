/** A service for search engines: what it is, who runs it, for whom, where, and how to reach it. */
import type {
  ContactPoint,
  GovernmentService,
  Organization,
  Service as Described,
} from 'schema-dts';
import type { Area, Service } from '../../model/records.ts';
import { phonePieces } from '../../wording/phones.ts';

const organisations = {
  council: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  nhs: 'GovernmentOrganization',
  charity: 'NGO',
  school: 'EducationalOrganization',
  company: 'Organization',
  'parent-group': 'Organization',
} as const satisfies Record<Service['provider']['kind'], string>;

export function serviceThing(service: Service, area: Area): GovernmentService | Described {
  const facts = {
    name: service.name,
    description: service.summary,
    provider: {
      '@type': organisations[service.provider.kind],
      name: service.provider.name,
    } as Organization,
    areaServed: { '@type': 'AdministrativeArea', name: areaServed(service, area) },
    audience: { '@type': 'PeopleAudience', ...ages(service) },
    ...channel(service),
  } as const;
  return service.provider.name === area.council
    ? { '@type': 'GovernmentService', ...facts }
    : { '@type': 'Service', ...facts };
}

function areaServed({ area: { says, scope } }: Service, area: Area): string {
  return says ?? (scope === 'national' ? 'England' : area.name);
}

/** An end that no page states is left out. */
function ages({ for: { ages } }: Service) {
  return {
    audienceType: 'Families of children and young people with SEND',
    ...(ages.from === null ? {} : { suggestedMinAge: ages.from }),
    ...(ages.to === null ? {} : { suggestedMaxAge: ages.to }),
  };
}

function channel({ contact }: Service) {
  const telephone = phonePieces(contact.phone ?? '').find(({ tel }) => tel !== null)?.text;
  if (!telephone && !contact.website) return {};
  const phone: ContactPoint | undefined = telephone
    ? { '@type': 'ContactPoint', telephone }
    : undefined;
  return {
    availableChannel: {
      '@type': 'ServiceChannel',
      ...(contact.website ? { serviceUrl: contact.website } : {}),
      ...(phone ? { servicePhone: phone } : {}),
    },
  } as const;
}
