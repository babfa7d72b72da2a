import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/load-content.ts';
import { buildSite, withBase } from '../../src/model/build-site.ts';
import { county, serviceFile } from '../support/county.ts';

function site(changes: Parameters<typeof county>[0] = {}, base = '/') {
  const { content, issues } = loadContent(county(changes));
  expect(issues).toEqual([]);
  return buildSite(content, { today: '2026-02-01', base });
}
const only = <Item>(items: Iterable<Item>): Item => {
  const [item] = items;
  if (!item) throw new Error('Nothing there.');
  return item;
};

describe('a tiny invented county', () => {
  it('makes a whole site', () => {
    const { area, pathways, services, urgent } = site();
    expect(area.name).toBe('Moonshire');
    expect([...pathways.keys()]).toEqual(['first-steps']);
    expect([...services.keys()]).toEqual(['dance-club']);
    expect(urgent.sayFirst).toEqual(['Ring 999.']);
  });

  it('knows the steps that name a service', () => {
    const service = only(site().services.values());
    expect(service.steps).toEqual(['first-steps/ask']);
    expect(service.pathways).toEqual(['first-steps']);
    expect(service.provider.name).toBe('Moonshire Dance');
  });

  it('numbers the steps in the order of their pathway', () => {
    const { steps } = only(site().pathways.values());
    expect(steps.map(({ id, number }) => [id, number])).toEqual([
      ['notice', 1],
      ['ask', 2],
    ]);
  });

  it('offers no service that has ended, and keeps its page', () => {
    const ended = serviceFile({ status: '"superseded"', seeInstead: '["dance-club"]' });
    const { steps, services } = site({ 'local/services/dance-club.yaml': ended });
    expect([...steps.values()].flatMap((step) => step.services)).toEqual([]);
    expect(services.size).toBe(1);
  });

  it('leaves out what is held', () => {
    const held = serviceFile({ publication: '"held"' });
    const { steps, services } = site({ 'local/services/dance-club.yaml': held });
    expect(services.size).toBe(0);
    expect([...steps.values()].flatMap((step) => step.services)).toEqual([]);
  });

  it('stands wherever its host puts it', () => {
    expect(only(site({}, '/send/').services.values()).href).toBe('/send/services/dance-club/');
    expect(withBase('/', '/urgent/')).toBe('/urgent/');
  });
});
