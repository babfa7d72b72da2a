import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedFiles } from '../../src/exports/open-referral/feed-files.ts';
import { importFeed } from '../../src/imports/import-feed.ts';
import { refuseFaulty } from '../../src/imports/refuse-faulty.ts';
import { tellImport } from '../../src/imports/tell-import.ts';
import type { Service } from '../../src/model/records.ts';
import { loadSite, readFiles, routes } from '../../src/site.ts';

const day = '2026-11-23';
const site = loadSite({ today: day, base: '/' });
const from = { file: 'feed.json', day };
const example = (name: string): unknown =>
  JSON.parse(readFileSync(`tests/standards/open-referral/${name}.json`, 'utf8'));
const bring = (feed: unknown) => importFeed(feed, site, from);
const checked = (feed: unknown) =>
  refuseFaulty(bring(feed), readFiles(), { today: day, routes: routes() });

describe.each(['uk', 'hsds'] as const)('our own feed (%s)', (dialect) => {
  const own = JSON.parse(JSON.stringify(feedFiles(dialect, site).get('services/full'))) as {
    contents: { id: string; name: string; phones?: { number: string; description?: string }[] }[];
  };

  it('changes nothing', () => {
    const { same, ...rest } = bring(own);
    expect(same.length).toBe(site.services.size);
    expect(rest).toEqual({ drafts: [], differ: [], perhaps: [], refused: [] });
  });

  it('is told where it says something else, and nothing is written over what a person checked', () => {
    const ours = site.services.get('ipsea' as never) as Service;
    const theirs = own.contents.find(({ name }) => name === ours.name);
    const asked = { ...ours, checked: { on: '2026-11-01', by: 'WPCC, by telephone' } };
    const services = new Map([...site.services, [ours.id, asked]]);
    const changed = { ...theirs, name: 'Another name' };
    const { drafts, differ } = importFeed(changed, { ...site, services }, from);
    expect(drafts).toEqual([]);
    expect(differ).toEqual([
      {
        service: 'ipsea',
        checked: true,
        differences: [{ field: 'name', ours: ours.name, theirs: 'Another name' }],
      },
    ]);
  });

  it('makes no second service of the same name', () => {
    const one = { ...own.contents[0], id: '00000000-0000-4000-8000-000000000000' };
    const { drafts, perhaps } = bring([one]);
    expect(drafts).toEqual([]);
    expect(perhaps).toHaveLength(1);
  });
});

describe('a service of another directory', () => {
  it.each(['uk/examples/service_full', 'hsds/examples/service_full'])(
    '%s becomes a draft that passes every check and is not shown',
    (name) => {
      const { drafts, refused } = checked(example(name));
      expect(refused).toEqual([]);
      const [draft] = drafts;
      expect(draft?.files.map(({ path }) => path)).toEqual([
        'content/local/services/community-counselling.yaml',
        'content/local/providers/example-organization-inc.yaml',
      ]);
      const text = draft?.files[0]?.text ?? '';
      expect(text).toContain('publication: "held"');
      expect(text).toContain('checked: null');
      expect(text).toMatch(/The feed does not say: needs \(now: any\)/);
    },
  );

  it('is refused with the reason where it breaks the standard', () => {
    const { drafts, refused } = bring(example('uk/fail/service_full'));
    expect(drafts).toEqual([]);
    expect(refused[0]?.why).toContain('The e-mail address is not one.');
  });

  it('is refused with the reason where its words would stop a build', () => {
    const record = {
      ...(example('uk/examples/service_full') as object),
      url: 'https://example.com/',
    };
    const { drafts, refused } = checked({ ...record, description: '<script>alert(1)</script>' });
    expect(drafts).toEqual([]);
    expect(refused[0]?.why).toMatch(/summary/);
  });

  it('gets an id of its own where two have one name', () => {
    const record = example('uk/examples/service_full') as object;
    const { drafts } = bring([record, { ...record, id: '00000000-0000-4000-8000-000000000000' }]);
    expect(drafts.map(({ files }) => files[0]?.path)).toEqual([
      'content/local/services/community-counselling.yaml',
      'content/local/services/community-counselling-2.yaml',
    ]);
  });
});

it('is told in plain words', () => {
  const told = tellImport(bring([example('uk/examples/service_full'), { name: 'Odd' }]));
  expect(told).toContain('1 new, 0 the same as here');
  expect(told).toMatch(/Refused\.\n {2}Odd: id: /);
});
