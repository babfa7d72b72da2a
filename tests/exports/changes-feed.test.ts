import { parseFeed } from '@rowanmanning/feed-parser';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { changesAtom, changesJson } from '../../src/exports/changes-feed.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { buildSite } from '../../src/model/build-site.ts';
import type { Site } from '../../src/model/site.ts';
import { county } from '../support/county.ts';

const change = (on: string, says: string) =>
  `on: "${on}"\nabout: "/services/dance-club/"\nsays: "${says}"\nkind: "contact"\n`;

function site(siteUrl: string | null = null): Site {
  const { content, issues } = loadContent(
    county({
      'local/changes/first.yaml': change('2026-01-02', 'The phone number changed.'),
      'local/changes/second.yaml': change('2026-03-03', 'Times & prices < changed: “free” now.'),
    }),
  );
  expect(issues).toEqual([]);
  const built = buildSite(content, { today: '2026-04-01', base: '/' });
  return { ...built, area: { ...built.area, siteUrl } };
}

describe('the feed of changes', () => {
  it('opens in a feed reader, the newest first, every character right', () => {
    const feed = parseFeed(changesAtom(site(), '/'));
    expect(feed.title).toBe('Waymark Moonshire: what is new');
    expect(feed.items.map(({ title, description }) => [title, description])).toEqual([
      ['Dance club: How to reach them', 'Times & prices < changed: “free” now.'],
      ['Dance club: How to reach them', 'The phone number changed.'],
    ]);
    expect(feed.items.map(({ id }) => id?.slice(0, 9))).toEqual(['urn:uuid:', 'urn:uuid:']);
  });

  it('is dated by its newest change and not by the day of the build', () => {
    const feed = parseFeed(changesAtom(site(), '/'));
    expect(feed.updated?.toISOString()).toBe('2026-03-03T00:00:00.000Z');
  });

  it('gives whole addresses once the site has one, and never an invented one before', () => {
    expect(changesAtom(site(), '/')).not.toMatch(/https?:(?!\/\/www\.w3\.org)/);
    const { items } = parseFeed(changesAtom(site('https://example.org/'), '/'));
    expect(items[0]?.url).toBe('https://example.org/services/dance-club/');
  });

  it('says the same as a JSON feed', () => {
    const feed = parseJsonFeed(JSON.stringify(changesJson(site('https://example.org/'), '/')));
    expect(feed.items?.map((item) => item.content_text)).toEqual([
      'Times & prices < changed: “free” now.',
      'The phone number changed.',
    ]);
  });
});
