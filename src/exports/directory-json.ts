import { factsThatDecide } from '../directory/facts-that-decide.ts';
import { isOffered, type Listed } from '../directory/find-services.ts';
import type { Service } from '../model/records.ts';
import type { Site } from '../model/site.ts';

/** What the directory's filters load when somebody first uses them: enough to choose and to list. */
export interface DirectoryRecord extends Listed {
  readonly id: string;
  readonly href: string;
  readonly alsoKnownAs: readonly string[];
  readonly summary: string;
  readonly facts: readonly string[];
}

export function directoryJson({ services }: Pick<Site, 'services'>): DirectoryRecord[] {
  return [...services.values()].filter(isOffered).map(directoryRecord);
}

function directoryRecord(service: Service): DirectoryRecord {
  const { id, href, name, alsoKnownAs, summary, status, level, area, access } = service;
  const { ways, needsDiagnosis, needsPlan, cost } = access;
  const { ages, needs } = service.for;
  return {
    id,
    href,
    name,
    alsoKnownAs,
    summary,
    facts: factsThatDecide(service),
    status,
    level,
    for: { ages, needs },
    area: { scope: area.scope, places: area.places },
    access: { ways, needsDiagnosis, needsPlan, cost },
  };
}
