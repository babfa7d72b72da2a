import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { findServices, type Asked } from '../../src/directory/find-services.ts';
import { lists } from '../../src/directory/lists.ts';
import { paged } from '../../src/directory/paged.ts';
import { buildSite } from '../../src/model/build-site.ts';
import { county, serviceFile } from '../support/county.ts';

function found(service: Readonly<Record<string, string>>, asked: Asked): boolean {
  const files = county({ 'local/services/dance-club.yaml': serviceFile(service) });
  const { services } = buildSite(loadContent(files).content, { today: '2026-02-01', base: '/' });
  return findServices(services.values(), asked).length === 1;
}
const access = (more: string) =>
  `{ways: [], how: "Ask.", needsDiagnosis: "unknown", needsPlan: "unknown", cost: "unknown", wait: "unknown"${more}}`;

describe('what is not known hides nothing', () => {
  it('shows a service whose ages no page gives', () => {
    const none = { for: '{ages: {from: null, to: null}, needs: ["any"], who: ["child"]}' };
    expect(found(none, { age: '18-25' })).toBe(true);
  });

  it('shows a service that may or may not need a diagnosis', () => {
    expect(found({ access: access('') }, { noDiagnosis: true, noPlan: true })).toBe(true);
  });

  it('shows a service for a part of the county that names no place', () => {
    const part = { area: '{scope: "part", says: "Somewhere", places: []}' };
    expect(found(part, { place: 'moonton' })).toBe(true);
  });
});

describe('what a page says counts', () => {
  it('leaves out a service for other ages', () => {
    expect(found({}, { age: '11-15' })).toBe(false);
    expect(found({}, { age: '5-10' })).toBe(true);
  });

  it('counts both ends of an age', () => {
    const ages = (from: number, to: number) => ({
      for: `{ages: {from: ${from}, to: ${to}}, needs: ["any"], who: ["child"]}`,
    });
    expect(found(ages(10, 12), { age: '5-10' })).toBe(true);
    expect(found(ages(11, 12), { age: '5-10' })).toBe(false);
    expect(found(ages(0, 5), { age: '5-10' })).toBe(true);
    expect(found(ages(0, 4), { age: '5-10' })).toBe(false);
  });

  it('leaves out a service for another need, but not one for any need', () => {
    const autism = { for: '{ages: {from: 0, to: 25}, needs: ["autism"], who: ["child"]}' };
    expect(found(autism, { need: 'hearing' })).toBe(false);
    expect(found(autism, { need: 'autism' })).toBe(true);
    expect(found({}, { need: 'hearing' })).toBe(true);
  });

  it('is free only where a page says so', () => {
    expect(found({ access: access('') }, { free: true })).toBe(false);
    expect(found({}, { free: true })).toBe(true);
  });

  it('puts what is for the need before what is for any', () => {
    const files = county({
      'local/services/always-first.yaml': serviceFile({ name: '"A club for all"' }),
      'local/services/hearing-team.yaml': serviceFile({
        name: '"Hearing team"',
        for: '{ages: {from: 0, to: 25}, needs: ["hearing"], who: ["child"]}',
      }),
    });
    const { services } = buildSite(loadContent(files).content, { today: '2026-02-01', base: '/' });
    const names = (asked: Asked) => findServices(services.values(), asked).map(({ name }) => name);
    expect(names({ need: 'hearing' })).toEqual(['Hearing team', 'A club for all', 'Dance club']);
    expect(names({})).toEqual(['A club for all', 'Dance club', 'Hearing team']);
  });

  it('never offers a service that has ended', () => {
    expect(found({ status: '"superseded"' }, {})).toBe(false);
  });
});

describe('a long list', () => {
  it('is cut into pages that lose nothing', () => {
    const pages = paged([1, 2, 3, 4, 5], 2);
    expect(pages.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
    expect(pages[2]).toMatchObject({ number: 3, last: 3, total: 5 });
  });

  it('is one page when it is empty', () => {
    expect(paged([])).toEqual([{ number: 1, last: 1, total: 0, items: [] }]);
  });
});

it('makes the lists of a site once, since every page of a list links to all of them', () => {
  const site = buildSite(loadContent(county()).content, { today: '2026-02-01', base: '/' });
  expect(lists(site)).toBe(lists(site));
});
