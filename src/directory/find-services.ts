/**
 * Services that may fit what is asked. What is not known about a service never hides it: only a
 * page that says otherwise does. Services that have ended are left out. Those for the need that is
 * asked for stand before those for any need; otherwise by name.
 */
import { ageBands, mayServe } from '../model/ages.ts';
import type { Service } from '../model/records.ts';

/** What a family asks for. A part that is left out asks nothing. */
export interface Asked {
  readonly need?: Service['for']['needs'][number];
  /** The id of an age band, such as `5-10`. */
  readonly age?: string;
  readonly level?: Service['level'];
  /** A place's id. Services of the whole county and country are near every place. */
  readonly place?: string;
  readonly way?: Service['access']['ways'][number];
  readonly noDiagnosis?: boolean;
  readonly noPlan?: boolean;
  readonly free?: boolean;
}

/** What must be known of a service to tell whether it may fit. */
export interface Listed {
  readonly name: string;
  readonly status: Service['status'];
  readonly level: Service['level'];
  readonly for: Pick<Service['for'], 'ages' | 'needs'>;
  readonly area: Pick<Service['area'], 'scope' | 'places'>;
  readonly access: Pick<Service['access'], 'ways' | 'needsDiagnosis' | 'needsPlan' | 'cost'>;
}

export function findServices<Record extends Listed>(
  services: Iterable<Record>,
  asked: Asked,
): Record[] {
  const isOfNeed = ({ for: { needs } }: Listed) => asked.need && needs.includes(asked.need);
  return [...services]
    .filter((service) => isOffered(service) && fits(service, asked))
    .sort((a, b) => Number(!isOfNeed(a)) - Number(!isOfNeed(b)) || byName(a, b));
}

export function isOffered({ status }: Pick<Listed, 'status'>): boolean {
  return status !== 'superseded';
}

function fits({ for: audience, level, area, access }: Listed, asked: Asked): boolean {
  const band = ageBands.find(({ id }) => id === asked.age);
  return (
    (!asked.need || audience.needs.includes(asked.need) || audience.needs.includes('any')) &&
    (!band || mayServe(audience.ages, band)) &&
    (!asked.level || level === asked.level) &&
    (!asked.place || isNear(area, asked.place)) &&
    (!asked.way || access.ways.includes(asked.way)) &&
    (!asked.noDiagnosis || access.needsDiagnosis !== 'yes') &&
    (!asked.noPlan || access.needsPlan !== 'yes') &&
    (!asked.free || access.cost === 'free')
  );
}

/** A part of the county that names no place may be anywhere in it, so it stays. */
function isNear({ scope, places }: Listed['area'], place: string): boolean {
  return scope !== 'part' || places.length === 0 || places.some((id) => id === place);
}

const alphabet = new Intl.Collator('en-GB');

function byName(a: Listed, b: Listed): number {
  return alphabet.compare(a.name, b.name);
}
