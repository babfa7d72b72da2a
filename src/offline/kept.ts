/**
 * What a reader chose to keep on the device, as sets of pages. Each set has a store of its own,
 * named after the set and its version, so that an old page never stands among new ones. A store
 * holds the set's list from the start, and a mark once all of it has come.
 */

/** A file of a set: its address, and a mark of what is in it. */
export type KeptFile = readonly [address: string, mark: string];

/** What one thing to keep is made of, as `/offline/<id>.json` lists it. */
export interface Bundle {
  readonly id: string;
  readonly title: string;
  /** Its pages and the files they need. */
  readonly files: readonly KeptFile[];
  /** What goes over the network, compressed. */
  readonly bytes: number;
  /** Changes when any of its files does. */
  readonly version: string;
}

export interface Stored {
  /** The name of its store. */
  readonly name: string;
  readonly id: string;
  readonly version: string;
}

export function storeName({ id, version }: Pick<Bundle, 'id' | 'version'>): string {
  return `kept-${id}-${version}`;
}

/** The stores of sets that a device has, the latest last. */
export function storesAmong(names: readonly string[]): Stored[] {
  return names.flatMap((name) => {
    const [, id, version] = /^kept-(.+)-([0-9a-f]+)$/.exec(name) ?? [];
    return id && version ? [{ name, id, version }] : [];
  });
}

/** Where a store holds its own list, and the mark that all of it has come. */
export const listKey = '/kept-list';
export const wholeKey = '/kept-whole';

/** "120 KB" or "1.4 MB" */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
