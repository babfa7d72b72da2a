import { describe, expect, it } from 'vitest';
import { feedFiles, type Dialect } from '../../src/exports/open-referral/feed-files.ts';
import { feedRecord } from '../../src/imports/feed-record.ts';
import { serviceReader, type ServiceFacts } from '../../src/imports/read-service.ts';
import type { Service } from '../../src/model/records.ts';
import { loadSite } from '../../src/site.ts';
import { feedContext } from '../../src/exports/open-referral/feed-context.ts';
import { serviceUuid } from '../../src/exports/open-referral/hsds.ts';

const site = loadSite({ today: '2026-11-22', base: '/' });
const read = serviceReader(site);

function readBack(dialect: Dialect, service: Service): ServiceFacts {
  const id = serviceUuid(service, feedContext(site));
  const file = JSON.stringify(feedFilesOnce[dialect].get(`services/${id}`));
  return read(feedRecord.parse(JSON.parse(file)));
}
const feedFilesOnce = { uk: feedFiles('uk', site), hsds: feedFiles('hsds', site) };

/** Everything that a service's file says, without what editors alone need and where it stands here. */
function facts({ id, href, realm, steps, notes, publication, provider, ...service }: Service) {
  return { ...service, provider: { name: provider.name, kind: provider.kind } };
}

const services = [...site.services.values()].map((service) => [service.id, service] as const);

describe('what is written as HSDS and read again', () => {
  it.each(services)('%s loses nothing', (_, service) => {
    expect(readBack('hsds', service)).toEqual(facts(service));
  });
});

describe('what is written as Open Referral UK and read again', () => {
  it.each(services)('%s loses only what the profile cannot hold', (_, service) => {
    const { sources, seeInstead, coProduction, formerly, checked, peopleAlsoSay, ...held } =
      facts(service);
    const lost = {
      sources: [],
      seeInstead: [],
      coProduction: null,
      formerly: [],
      peopleAlsoSay: [],
    };
    expect(readBack('uk', service)).toEqual({
      ...held,
      ...lost,
      checked: checked && { on: checked.on, by: null },
    });
  });
});
