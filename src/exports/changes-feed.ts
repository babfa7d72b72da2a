/**
 * What changed for families as a feed. Its days are those of the changes, never of the build. Until
 * the site has an address of its own, its links start from wherever the feed was found.
 */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { pageFinder } from '../model/page-at.ts';
import type { Site } from '../model/site.ts';
import { changeNames } from '../wording/changes.ts';
import { uuids } from './open-referral/uuids.ts';

/** Feeds are for what is new; older changes stay on the page "What is new". */
const newest = 100;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly says: string;
  readonly on: Date;
}

export function changesAtom(site: Site, base: string): string {
  const { id, title, home, updated, entries } = changes(site, base);
  return generateAtomFeed({
    id,
    title: { value: title },
    updated,
    links: [{ rel: 'alternate', href: home }],
    rights: { value: 'Creative Commons Attribution 4.0' },
    authors: [{ name: `Waymark ${site.area.name}` }],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.on,
      links: [{ rel: 'alternate', href: entry.link }],
      summary: { value: entry.says },
    })),
  });
}

export function changesJson(site: Site, base: string): object {
  const { title, home, entries } = changes(site, base);
  return generateJsonFeed({
    title,
    home_page_url: home,
    language: 'en-GB',
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.link,
      title: entry.title,
      content_text: entry.says,
      date_published: entry.on,
    })),
  }) as object;
}

function changes(site: Site, base: string) {
  const { area } = site;
  const pageAt = pageFinder(site, base);
  const uuid = uuids(area.name);
  const whole = (href: string) => (area.siteUrl === null ? href : new URL(href, area.siteUrl).href);
  return {
    id: `urn:uuid:${uuid('local', 'feeds', 'changes')}`,
    title: `Waymark ${area.name}: what is new`,
    home: whole(`${base.replace(/\/$/, '')}/whats-new/`),
    updated: midnight(site.changes[0]?.on ?? site.today),
    entries: site.changes.slice(0, newest).map(({ id, on, about, says, kind }): Entry => {
      const page = pageAt(about);
      return {
        id: `urn:uuid:${uuid('local', 'changes', id)}`,
        title: `${page?.title ?? area.name}: ${changeNames[kind]}`,
        link: whole(page?.href ?? about),
        says,
        on: midnight(on),
      };
    }),
  };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
