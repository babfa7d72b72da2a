/**
 * Facts for which the Open Referral UK profile has no field stand in a service's description, a
 * paragraph each behind a fixed label, where people read them and a program can take them out again.
 */
const labels = {
  alsoKnownAs: 'Also called:',
  providerDetail: 'Run by: ',
  offers: 'What you get:',
  how: 'How to get it: ',
  wait: 'Waiting: ',
  phone: 'Phone: ',
  text: 'Text: ',
  read: 'Where this was read: ',
} as const;

export type Label = keyof typeof labels;

const gap = '\n\n';

/** A list below its label, a line each. */
export const asLines = (items: readonly string[]): string =>
  items.map((item) => `\n- ${item}`).join('');
export const fromLines = (text: string | null): string[] => text?.split('\n- ').slice(1) ?? [];

export function foldIn(
  summary: string,
  paragraphs: Readonly<Partial<Record<Label, string | null>>>,
): string {
  const folded = (Object.keys(labels) as Label[]).flatMap((label) => {
    const text = paragraphs[label];
    return text ? [`${labels[label]}${text}`] : [];
  });
  return [summary, ...folded].join(gap);
}

/** The summary, and what each label says; null where the description has no such paragraph. */
export function takeOut(description: string): {
  readonly summary: string;
  readonly paragraphs: Readonly<Record<Label, string | null>>;
} {
  const all = description.split(gap);
  const find = (label: Label) => all.slice(1).find((text) => text.startsWith(labels[label]));
  const found = Object.fromEntries(
    (Object.keys(labels) as Label[]).map((label) => [
      label,
      find(label)?.slice(labels[label].length) ?? null,
    ]),
  ) as Record<Label, string | null>;
  return {
    summary: all
      .filter(
        (text, at) => at === 0 || !Object.values(labels).some((label) => text.startsWith(label)),
      )
      .join(gap),
    paragraphs: found,
  };
}
