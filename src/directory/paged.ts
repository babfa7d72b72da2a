/** One page of a list. */
export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  readonly last: number;
  readonly total: number;
  readonly items: readonly Item[];
}

/** A list cut into pages that a weak signal can carry. An empty list is one empty page. */
export function paged<Item>(items: readonly Item[], size = 50): ListPage<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, at) => ({
    number: at + 1,
    last,
    total: items.length,
    items: items.slice(at * size, (at + 1) * size),
  }));
}
