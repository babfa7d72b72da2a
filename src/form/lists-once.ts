export interface Written {
  readonly lists: Readonly<Record<string, unknown>>;
  readonly config: unknown;
}

/** Write each list of choices once, and name it wherever it is used: a list of all services is long. */
export function withListsOnce(config: unknown): Written {
  const lists: Record<string, unknown> = {};
  const names = new Map<string, string>();
  const slim = JSON.parse(JSON.stringify(config), (key, value: unknown) => {
    if (key !== 'options' || !Array.isArray(value) || value.length < 8) return value;
    const text = JSON.stringify(value);
    const name = names.get(text) ?? `$${names.size + 1}`;
    names.set(text, name);
    lists[name] = value;
    return name;
  }) as unknown;
  return { lists, config: slim };
}

/** The other way round. */
export function withListsInPlace({ lists, config }: Written): unknown {
  return JSON.parse(JSON.stringify(config), (key, value: unknown) =>
    key === 'options' && typeof value === 'string' ? lists[value] : value,
  ) as unknown;
}
