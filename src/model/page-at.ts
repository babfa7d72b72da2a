/** Which page stands at an address of the site, for lists that name pages by their address alone. */
import { withBase } from './build-site.ts';
import type { Site } from './site.ts';

export interface PageAt {
  readonly title: string;
  readonly href: string;
}

/** Pages that are no record, and that search has no reason to list. */
const others: Readonly<Record<string, string>> = {
  '/': 'The first page',
  '/about/accessibility/': 'Accessibility',
  '/about/law/': 'What the law says a local offer must hold',
  '/about/privacy/': 'Privacy',
  '/guides/': 'Guides',
  '/whats-new/': 'What is new',
  '/you-said/': 'You said, we did',
};

/** Finds the page for an address such as `/services/senco/`; null where there is none. */
export function pageFinder(site: Site, base: string): (path: string) => PageAt | null {
  const titles = new Map<string, string>([
    ...Object.entries(others),
    ...site.searchWords.pages.map(({ path, title }) => [path, title] as const),
    ...[...site.services.values()].map(({ id, name }) => [`/services/${id}/`, name] as const),
    ...[...site.pathways.values()].map(({ id, title }) => [`/pathways/${id}/`, title] as const),
    ...[...site.steps.values()].map(({ ref, title }) => [`/pathways/${ref}/`, title] as const),
    ...[...site.terms.values()].map(({ id, term }) => [`/glossary/${id}/`, term] as const),
    ...[...site.guides.values()].map(({ id, title }) => [`/guides/${id}/`, title] as const),
    ...[...site.letters.values()].map(({ id, title }) => [`/letters/${id}/`, title] as const),
  ]);
  return (path) => {
    const title = titles.get(path);
    return title === undefined ? null : { title, href: withBase(base, path) };
  };
}
