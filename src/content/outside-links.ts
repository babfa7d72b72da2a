import type { Content, Entry } from './collections.ts';
import { nodesOf, readBody } from './read-body.ts';

export interface OutsideLink {
  readonly url: string;
  /** Every place that names it, such as `content/local/services/dance-club.yaml`. */
  readonly files: readonly string[];
}

/** Every page of somebody else that the content names: sources, websites, links in texts. Each once. */
export function outsideLinks(content: Content): OutsideLink[] {
  const files = new Map<string, Set<string>>();
  for (const entry of Object.values(content).flat() as Entry<unknown>[]) {
    for (const url of [...urlsIn(entry.data), ...linksIn(entry.body)]) {
      const page = url.replace(/#.*$/, '');
      files.set(page, (files.get(page) ?? new Set()).add(entry.file));
    }
  }
  return [...files]
    .map(([url, named]) => ({ url, files: [...named].sort() }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function urlsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(urlsIn);
}

function linksIn(body: string): string[] {
  const { root } = readBody(body);
  if (!root) return [];
  return [...nodesOf(root)].flatMap((node) =>
    node.type === 'link' && /^https?:/.test(node.url) ? [node.url] : [],
  );
}
