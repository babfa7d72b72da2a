/** What a reader chose to keep on the device, by pathway. */

/** One store for everything that was kept, so that one press can clear it. */
export const keptCacheName = 'kept-pages';

/** What one thing to keep is made of, as `/offline.json` lists it. */
export interface Bundle {
  readonly id: string;
  readonly title: string;
  /** Addresses of its pages and of the files they need. */
  readonly files: readonly string[];
  /** What goes over the network, compressed. */
  readonly bytes: number;
  /** Changes when any of its pages does. */
  readonly version: string;
}

export interface Bundles {
  readonly bundles: readonly Bundle[];
}

/** "120 KB" or "1.4 MB" */
export function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
