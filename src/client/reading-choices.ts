/** How a reader likes pages to look, as it is kept on the device. Free of the DOM. */
const readingChoices = {
  colours: ['light', 'dark', 'cream', 'contrast'],
  text: ['large', 'larger', 'largest'],
  spacing: ['wide', 'wider'],
  font: ['legible', 'own'],
  less: ['first'],
  aloud: ['yes'],
} as const;
type Choice = keyof typeof readingChoices;
export type Reading = { readonly [Name in Choice]?: string };

/** What was kept, without anything that is no choice: an old or damaged record harms nothing. */
export function readReading(kept: string | null): Reading {
  const found = parsed(kept);
  return Object.fromEntries(
    Object.entries(readingChoices).flatMap(([name, allowed]) => {
      const value = found[name];
      return typeof value === 'string' && (allowed as readonly string[]).includes(value)
        ? [[name, value]]
        : [];
    }),
  );
}

function parsed(kept: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
