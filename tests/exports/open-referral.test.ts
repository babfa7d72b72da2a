import { validate as isUuid, version } from 'uuid';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { dialects, feedFiles } from '../../src/exports/open-referral/feed-files.ts';
import type { FeedService } from '../../src/exports/open-referral/records.ts';
import { uuids } from '../../src/exports/open-referral/uuids.ts';
import { loadSite } from '../../src/site.ts';
import { standardFile, validator } from '../support/open-referral.ts';

const site = loadSite({ today: '2026-11-22', base: '/' });
const schemaNames = {
  uk: { service: 'service', organisation: 'organization' },
  hsds: { service: 'service_with_definitions', organisation: 'organization_list' },
} as const;

interface Page {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly last_page: boolean;
  readonly contents: readonly { readonly id: string }[];
}

describe('the schemas that judge us', () => {
  it('accept the example of the UK profile, and of HSDS', () => {
    expect(validator('uk', 'service')(standardFile('uk/examples/service_full.json'))).toEqual([]);
    expect(
      validator(
        'hsds',
        'service_with_definitions',
      )(standardFile('hsds/examples/service_full.json')),
    ).toEqual([]);
    expect(
      validator('uk', 'organization')(standardFile('uk/examples/organization_full.json')),
    ).toEqual([]);
  });

  it('refuse the example that was made to fail', () => {
    const faults = validator('uk', 'service')(standardFile('uk/fail/service_full.json'));
    expect(faults.join('\n')).toMatch(/\/url must match format "uri"/);
    expect(faults.join('\n')).toMatch(/\/email must match format "email"/);
  });

  it('refuse a key that the standard does not name, once closed', () => {
    const record = { ...(standardFile('uk/examples/service_full.json') as object), waitTime: 'x' };
    expect(validator('uk', 'service')(record)).toEqual([]);
    expect(validator('uk', 'service', { closed: true })(record)).toHaveLength(1);
  });
});

describe.each(dialects)('the %s feed', (dialect) => {
  const files = feedFiles(dialect, site);
  const names = schemaNames[dialect];
  const file = (path: string) => files.get(path) as Page;
  const below = (folder: string) =>
    [...files]
      .filter(([path]) => path.startsWith(`${folder}/`) && !/\/(index|full)$/.test(path))
      .map(([, record]) => record as FeedService);

  it('has every service once, in the list, in full and as a file', () => {
    expect(site.services.size).toBeGreaterThan(300);
    expect(below('services')).toHaveLength(site.services.size);
    expect(file('services/index').contents).toHaveLength(site.services.size);
    expect(file('services/full').contents).toHaveLength(site.services.size);
    expect(new Set(below('services').map(({ id }) => id)).size).toBe(site.services.size);
  });

  it('has services that fit the standard, with no key that it does not name', () => {
    const open = validator(dialect, names.service);
    const closed = validator(dialect, names.service, { closed: true });
    const faults = below('services').flatMap((record) =>
      [...open(record), ...closed(record)].map((fault) => `${record.name}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('has lines, organisations, taxonomies and words that fit the standard', () => {
    const line = validator(dialect, 'service_list');
    const organisation = validator(dialect, names.organisation);
    const taxonomy = validator(dialect, 'taxonomy');
    const term = validator(dialect, 'taxonomy_term');
    expect(file('services/index').contents.flatMap(line)).toEqual([]);
    expect(below('organizations').flatMap(organisation)).toEqual([]);
    expect(below('taxonomies').flatMap(taxonomy)).toEqual([]);
    expect(below('taxonomy_terms').flatMap(term)).toEqual([]);
    if (dialect === 'uk') {
      const at = validator(dialect, 'service_at_location');
      expect(below('service_at_locations').flatMap(at)).toEqual([]);
    }
  });

  it.each(['services', 'organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations'])(
    'lists all %s on its one page',
    (folder) => {
      const page = file(`${folder}/index`);
      expect(page.contents.length).toBeGreaterThan(0);
      expect(page).toMatchObject({ total_pages: 1, page_number: 1, last_page: true });
      expect([page.total_items, page.size]).toEqual([page.contents.length, page.contents.length]);
      expect(page.contents.map(({ id }) => id).toSorted()).toEqual(
        below(folder)
          .map(({ id }) => id)
          .toSorted(),
      );
    },
  );

  it('calls active only what is on offer', () => {
    const active = below('services').filter(({ status }) => status === 'active');
    const offered = [...site.services.values()].filter(({ status }) => status !== 'superseded');
    expect(active).toHaveLength(offered.length);
  });

  it('names an organisation of the feed in each service, and a word of a taxonomy in each attribute', () => {
    const organisations = new Set(below('organizations').map(({ id }) => id));
    const words = new Set(below('taxonomy_terms').map(({ id }) => id));
    for (const { organization, attributes } of below('services')) {
      expect(organisations).toContain(organization.id);
      for (const { taxonomy_term } of attributes) expect(words).toContain(taxonomy_term.id);
    }
  });

  it('gives nothing an id twice', () => {
    const inside = below('services').flatMap(({ phones = [], schedules = [], attributes }) =>
      [...phones, ...schedules, ...attributes].map(({ id }) => id),
    );
    expect(new Set(inside).size).toBe(inside.length);
    expect(inside.every((id) => isUuid(id) && version(id) === 5)).toBe(true);
  });

  it('tells a family what to do, and says when we are not sure', () => {
    const unsure = [...site.services.values()].filter(
      ({ status, confidence }) => status !== 'current' || confidence === 'low',
    );
    expect(below('services').filter(({ alert }) => alert)).toHaveLength(unsure.length);
    for (const record of below('services')) {
      const told = dialect === 'uk' ? record.description : record.application_process;
      expect(told?.length).toBeGreaterThan(5);
    }
  });

  it('is described by an OpenAPI description that is one', async () => {
    // The standard's schemas stand elsewhere, and the validator follows no link.
    const within = JSON.stringify(file('openapi')).replaceAll(
      /"\$ref":"https:[^"]+"/g,
      '"type":"object"',
    );
    const { valid, errors } = await new Validator().validate(JSON.parse(within) as never);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
});

describe('the UUID of a record', () => {
  it('never changes', () => {
    const uuid = uuids('Moonshire');
    expect(uuid('local', 'services', 'dance-club')).toBe('61969918-bb06-5b91-8b13-f471e0e24ba8');
    expect(uuid('england', 'services', 'ipsea')).toBe('d3cfae08-d529-5e8e-8224-3b7abf7bb234');
  });

  it('is the same in every county for what holds everywhere, and differs for what is local', () => {
    const [here, there] = [uuids('Moonshire'), uuids('Sunshire')];
    expect(here('england', 'services', 'ipsea')).toBe(there('england', 'services', 'ipsea'));
    expect(here('local', 'services', 'a')).not.toBe(there('local', 'services', 'a'));
  });
});
