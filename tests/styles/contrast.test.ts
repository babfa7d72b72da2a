import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, darkByDevice, declarations, schemes, type Scheme } from '../support/colours.ts';

const grounds = [
  '--colour-page',
  '--colour-surface',
  '--colour-quiet',
  '--colour-here-quiet',
  '--colour-danger-quiet',
];
/** Every colour that words have, with every colour that may stand behind them. */
const words: Readonly<Record<string, readonly string[]>> = {
  '--colour-text': [...grounds, '--colour-quiet-more'],
  '--colour-muted': grounds,
  '--colour-link': grounds,
  '--colour-link-hover': grounds,
  '--colour-here': ['--colour-page', '--colour-surface', '--colour-here-quiet'],
  '--colour-danger': ['--colour-page', '--colour-surface', '--colour-danger-quiet'],
  '--colour-on-action': ['--colour-action', '--colour-link-hover'],
  '--colour-on-danger': ['--colour-danger'],
  '--colour-on-mark': ['--colour-mark'],
  '--colour-on-ground': ['--colour-ground'],
};
/** What is drawn and must be seen: edges of boxes, the line of a way, the ring of focus. */
const drawn: Readonly<Record<string, readonly string[]>> = {
  '--colour-edge': ['--colour-page', '--colour-surface'],
  '--colour-action': ['--colour-page', '--colour-surface', '--colour-quiet'],
  '--colour-focus': grounds,
  '--colour-mark': ['--colour-ground'],
};
const pairs = (table: typeof words) =>
  Object.entries(table).flatMap(([front, behind]) => behind.map((back) => [front, back] as const));

describe.each(Object.keys(schemes) as Scheme[])('in %s colours', (scheme) => {
  it.each(pairs(words))('words of %s on %s can be read (7 to 1)', (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(7);
  });
  it.each(pairs(drawn))('%s on %s can be seen (3 to 1)', (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

it('gives the same dark colours to who chooses them and whose device asks for them', () => {
  expect(darkByDevice()).toEqual(declarations(":root[data-colours='dark']"));
});

describe('the styles', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(astro|css)$/.test(file) && !/(tokens|print|reading)\.css/.test(file))
    .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);
  const styleOf = (file: string, text: string) =>
    file.endsWith('.css') ? text : (/<style[^>]*>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '');

  it('name colours by their role alone', () => {
    const seen = files.flatMap(([file, text]) =>
      [...styleOf(file, text).matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)].map(
        ([found]) => `${file}: ${found}`,
      ),
    );
    expect(seen).toEqual([]);
  });

  it('name only roles that the tokens hold', () => {
    const held = new Set(declarations(':root').keys());
    const seen = files.flatMap(([file, text]) => {
      const style = styleOf(file, text);
      const own = new Set([...style.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name));
      return [...style.matchAll(/var\((--[\w-]+)/g)]
        .map(([, name = '']) => name)
        .filter((name) => !held.has(name) && !own.has(name))
        .map((name) => `${file}: ${name}`);
    });
    expect(seen).toEqual([]);
  });

  it('move nothing, and turn no text to capitals', () => {
    const seen = files.flatMap(([file, text]) =>
      [...styleOf(file, text).matchAll(/animation|transition|uppercase|justify;/g)].map(
        ([found]) => `${file}: ${found}`,
      ),
    );
    expect(seen).toEqual([]);
  });
});
