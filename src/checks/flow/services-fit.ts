import { ageRange } from '../../navigator/facts.ts';
import type { Case, Evidence, Facing } from './evidence.ts';
import { faultAt, type Fault } from './fault.ts';

/**
 * No service outside its ages, none that has ended or is held back, none of children's mental
 * health for an adult, none of adults' for a child.
 */
export function servicesFit({ site, cases, endangered }: Evidence): Fault[] {
  const children = runBy(site, 'mental-health-children');
  const adults = runBy(site, 'mental-health-adults');
  return [...cases, ...endangered].flatMap((one) =>
    one.result.services.flatMap(({ service: { id }, forTheCarer }): Fault[] => {
      const service = site.services.get(id);
      if (!service || service.status === 'superseded') {
        return [faultAt(one, `"${id}" has ended or is held back.`, 'Take it out of "services".')];
      }
      const range = ageRange(one.result.known);
      if (!range || forTheCarer) return [];
      const { from, to } = service.for.ages;
      if (range.to < (from ?? 0) || range.from > (to ?? 25)) {
        return [faultAt(one, `"${id}" is for another age.`, 'Tell the makers of this site.')];
      }
      if (range.from >= 18 && children.has(id)) return [wrongTeam(one, id, 'a child', 'an adult')];
      if (range.to < 18 && adults.has(id)) return [wrongTeam(one, id, 'an adult', 'a child')];
      return [];
    }),
  );
}

/** The mental health services of whoever does a job here. */
function runBy({ area, services }: Facing, role: keyof Facing['area']['roles']): Set<string> {
  const job = area.roles[role];
  const provider = job && services.get(job)?.provider.id;
  return new Set(
    [...services.values()]
      .filter((service) => provider && service.provider.id === provider)
      .filter((service) => service.for.needs.includes('semh'))
      .map(({ id }) => id),
  );
}

function wrongTeam(one: Case, id: string, whose: string, shownTo: string): Fault {
  return faultAt(
    one,
    `"${id}" is the mental health service of ${whose}, and the page is for ${shownTo}.`,
    'Give it an age in "ageLimits" of the local flow.yaml.',
  );
}
