import { readFileSync } from 'node:fs';

/** Each scheme a reader may have, and the rules of the tokens that make it, in order. */
export const schemes = {
  light: [':root'],
  dark: [':root', ":root[data-colours='dark']"],
  cream: [':root', ":root[data-colours='cream']"],
  'high contrast': [':root', ":root[data-colours='contrast']"],
} as const;
export type Scheme = keyof typeof schemes;

const tokens = ['tokens', 'reading']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '');

/** What every custom property says below a selector, outside any media query. */
export function declarations(selector: string, css = tokens): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, head = '', body = ''] of css.matchAll(/(?:^|\n)([^\s{}][^{}]*)\{([^{}]*)\}/g)) {
    if (head.trim() !== selector) continue;
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      found.set(name, value.trim());
    }
  }
  if (found.size === 0) throw new Error(`The tokens have no rule for ${selector}.`);
  return found;
}

/** The dark scheme that a device asks for, which must be the one that a reader can choose. */
export function darkByDevice(): Map<string, string> {
  const block = /@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/.exec(tokens)?.[1] ?? '';
  return declarations(':root:not([data-colours])', block.replace(/\n {2}/g, '\n'));
}

/** What a role such as `--colour-text` is in a scheme, as red, green and blue. */
function colourOf(scheme: Scheme, role: string): readonly [number, number, number] {
  const all = new Map(schemes[scheme].flatMap((selector) => [...declarations(selector)]));
  let value = all.get(role) ?? '';
  for (let at = 0; at < 5 && value.startsWith('var('); at++) {
    value = all.get(value.slice(4, -1)) ?? '';
  }
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  if (!hex) throw new Error(`${role} in ${scheme} is "${value}", not a colour.`);
  const six = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const part = (at: number) => Number.parseInt(six.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** How much two colours differ, from 1 to 21, as WCAG 2.2 reckons it. */
export function contrast(scheme: Scheme, one: string, other: string): number {
  const [a, b] = [luminance(colourOf(scheme, one)), luminance(colourOf(scheme, other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(rgb: readonly [number, number, number]): number {
  const [r, g, b] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
