import type { ServiceId } from '../../src/model/ids.ts';
import type { Service } from '../../src/model/records.ts';
import type { Site } from '../../src/model/site.ts';

/**
 * The site as it would be with this many services: the real ones, then invented ones that have
 * real ages, needs and places, a name of their own, and things that people say of others.
 */
export function withServices(site: Site, count: number): Site {
  const real = [...site.services.values()];
  const said = real.flatMap(({ peopleAlsoSay }) => peopleAlsoSay);
  const next = pseudoRandom(2026);
  const pick = <Of>(list: readonly Of[]): Of => list[next(list.length)] as Of;
  const services = new Map<ServiceId, Service>(site.services);
  while (services.size < count) {
    const like = pick(real);
    const id = `invented-${services.size}` as ServiceId;
    const name = `${word(next)} ${pick(like.name.split(' '))} ${word(next)} ${pick(kinds)}`;
    services.set(id, {
      ...like,
      id,
      href: `/services/${id}/`,
      name,
      summary: `${name} is near ${word(next)}. ${like.summary}`,
      alsoKnownAs: [`${word(next)} ${pick(kinds)}`],
      peopleAlsoSay: Array.from(
        { length: 5 },
        () => `${pick(said)} ${pick(said).split(' ')[0] ?? ''}`,
      ),
      steps: [],
    });
  }
  return { ...site, services };
}

const kinds = [
  'club',
  'group',
  'centre',
  'school',
  'clinic',
  'service',
  'trust',
  'nursery',
  'team',
];
const starts = ['bar', 'cor', 'dun', 'el', 'fen', 'gar', 'hal', 'ing', 'kel', 'lam', 'mar', 'nor'];
const middles = ['be', 'ca', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'ro', 'su', 'ta', 'vi'];
const ends = ['bourne', 'combe', 'don', 'ford', 'ham', 'ley', 'ton', 'well', 'wick', 'worth'];

function word(next: (below: number) => number): string {
  return [starts, middles, ends].map((list) => list[next(list.length)] ?? '').join('');
}

/** The same numbers every time, so that the same site is made. */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
