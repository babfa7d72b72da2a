import type { Site } from './site.ts';

/** A page that had another address once. Links and papers still carry the old one. */
export interface Moved {
  /** The old address, such as `/services/old-name/`. */
  readonly from: string;
  readonly title: string;
  readonly href: string;
}

type Linked = { readonly href: string; readonly formerly: readonly string[] };

export function movedPages(site: Pick<Site, 'services' | 'pathways' | 'steps' | 'terms'>): Moved[] {
  const moved = <Record extends Linked>(
    folder: string,
    records: Iterable<Record>,
    title: (record: Record) => string,
  ) =>
    [...records].flatMap((record) =>
      record.formerly.map((id) => ({
        from: `/${folder}/${id}/`,
        title: title(record),
        href: record.href,
      })),
    );
  return [
    ...moved('services', site.services.values(), ({ name }) => name),
    ...moved('pathways', site.pathways.values(), ({ title }) => title),
    ...moved('pathways', site.steps.values(), ({ title }) => title),
    ...moved('glossary', site.terms.values(), ({ term }) => term),
  ];
}
