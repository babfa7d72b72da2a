/**
 * What a page tells search engines of itself, as schema.org JSON-LD: its name, where it stands, and
 * what it is about. Addresses start from the site's own until it has a whole one.
 */
import type { BreadcrumbList, Graph, Thing } from 'schema-dts';

export interface PageFacts {
  readonly title: string;
  readonly siteName: string;
  readonly above: readonly { readonly title: string; readonly href: string }[];
  /** What the page is about, where that is a thing of its own. */
  readonly about?: Thing | undefined;
  readonly whole: (href: string) => string;
}

export function pageGraph({ title, siteName, above, about, whole }: PageFacts): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        name: title,
        inLanguage: 'en-GB',
        isPartOf: { '@type': 'WebSite', name: siteName },
      },
      ...(above.length > 0 ? [breadcrumbs([...above, { title, href: null }], whole)] : []),
      ...(about ? [about] : []),
    ],
  };
}

function breadcrumbs(
  pages: readonly { readonly title: string; readonly href: string | null }[],
  whole: (href: string) => string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: pages.map(({ title, href }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: title,
      ...(href === null ? {} : { item: whole(href) }),
    })),
  };
}

/** JSON that may stand inside a `<script>`. */
export function asScript(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
