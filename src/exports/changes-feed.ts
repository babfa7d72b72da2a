/**
 * What changed for families as a feed. Its days are those of the changes, never of the build. Until
 * the site has an address of its own, its links start from wherever the feed was found.
 */
import { Feed } from 'feed';
import { pageFinder } from '../model/page-at.ts';
import type { Site } from '../model/site.ts';
import { changeNames } from '../wording/changes.ts';
import { uuids } from './open-referral/uuids.ts';

/** Feeds are for what is new; older changes stay on the page "What is new". */
const newest = 100;

export function changesFeed(site: Site, base: string): Feed {
  const { area, changes } = site;
  const pageAt = pageFinder(site, base);
  const uuid = uuids(area.name);
  const whole = (href: string) => (area.siteUrl === null ? href : new URL(href, area.siteUrl).href);
  const home = whole(`${base.replace(/\/$/, '')}/whats-new/`);
  const feed = new Feed({
    id: `urn:uuid:${uuid('local', 'feeds', 'changes')}`,
    title: `Waymark ${area.name}: what is new`,
    description: `What changed for families in ${area.name}, in plain words.`,
    language: 'en-GB',
    link: home,
    copyright: 'Creative Commons Attribution 4.0',
    updated: midnight(changes[0]?.on ?? site.today),
    author: { name: `Waymark ${area.name}` },
  });
  for (const { id, on, about, says, kind } of changes.slice(0, newest)) {
    const page = pageAt(about);
    feed.addItem({
      id: `urn:uuid:${uuid('local', 'changes', id)}`,
      title: `${page?.title ?? area.name}: ${changeNames[kind]}`,
      link: whole(page?.href ?? about),
      description: says,
      date: midnight(on),
    });
  }
  return feed;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
