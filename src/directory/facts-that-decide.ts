import type { Service } from '../model/records.ts';
import { agesInWords } from '../wording/labels.ts';

/** The few facts that tell a family, in a long list, whether a service is for them. */
export function factsThatDecide({
  for: audience,
  access,
  area,
  status,
  confidence,
}: Service): string[] {
  const ages = agesInWords(audience.ages);
  return [
    ages && ages !== '0 to 25' ? `Age ${ages}` : null,
    access.ways.includes('self') ? 'Contact them yourself' : null,
    access.needsDiagnosis === 'yes' ? 'Needs a diagnosis' : null,
    access.needsPlan === 'yes' ? 'Needs an EHC plan' : null,
    access.cost === 'paid' ? 'You pay' : null,
    area.scope === 'national' ? null : area.says,
    status === 'unclear' || confidence === 'low' ? 'Not sure it is up to date' : null,
  ].filter((fact) => fact !== null);
}
