/** The lists of the directory that are pages of their own: each single value, and each need at each age. */
import { ageBands } from '../model/ages.ts';
import type { Service } from '../model/records.ts';
import type { Site } from '../model/site.ts';
import {
  levelNames,
  needNames,
  wayNames,
  type Level,
  type Need,
  type Way,
} from '../wording/labels.ts';
import { findServices, isOffered, type Asked } from './find-services.ts';

export interface List {
  /** Its address below `/services/`, without slashes at its ends. */
  readonly path: string;
  readonly title: string;
  /** The words on a link to it among its own group. */
  readonly short: string;
  readonly group: 'need' | 'age' | 'level' | 'area' | 'way' | 'other' | 'need-and-age';
  readonly asked: Asked;
  readonly services: readonly Service[];
}

type Listable = Pick<Site, 'services' | 'places'>;

const known = new WeakMap<Listable, readonly List[]>();

/** Made once for a site: every page of a list links to all of them. */
export function lists(site: Listable): readonly List[] {
  const made = known.get(site) ?? makeLists(site);
  known.set(site, made);
  return made;
}

function makeLists(site: Listable): List[] {
  const all = [...site.services.values()].filter(isOffered);
  const list = (
    group: List['group'],
    path: string,
    asked: Asked,
    short: string,
    title = short,
  ): List => ({ group, path, short, title, asked, services: findServices(all, asked) });
  const needs = (Object.keys(needNames) as Need[]).filter((need) => need !== 'any');
  return [
    ...needs.map((need) => list('need', `need/${need}`, { need }, needNames[need])),
    ...ageBands.map(({ id, name }) => list('age', `age/${id}`, { age: id }, name, `Age ${name}`)),
    ...(Object.keys(levelNames) as Level[]).map((level) =>
      list('level', `level/${level}`, { level }, levelNames[level]),
    ),
    ...[...site.places.values()].map(({ id, town }) =>
      list('area', `area/${id}`, { place: id }, town, `In or near ${town}, or everywhere`),
    ),
    ...(Object.keys(wayNames) as Way[]).map((way) =>
      list('way', `ask/${way}`, { way }, askTitle(way)),
    ),
    list('other', 'no-diagnosis', { noDiagnosis: true }, 'No diagnosis needed'),
    list('other', 'no-plan', { noPlan: true }, 'No EHC plan needed'),
    list('other', 'free', { free: true }, 'Free'),
    ...needs.flatMap((need) =>
      ageBands.map(({ id, name }) =>
        list(
          'need-and-age',
          `need/${need}/${id}`,
          { need, age: id },
          name,
          `${needNames[need]}, age ${name}`,
        ),
      ),
    ),
  ];
}

function askTitle(way: Way): string {
  return way === 'self' ? 'You can ask yourself' : `Through ${wayNames[way]}`;
}
