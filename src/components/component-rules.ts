/** The rule for use of each component: the first comment of its file. */
const sources = import.meta.glob<string>('./**/*.astro', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** `of` is the component's file, from `src/components/` on, without its ending. */
export function ruleOf(of: string): string {
  const source = sources[`./${of}.astro`];
  if (!source) throw new Error(`There is no component "${of}".`);
  const comment = /\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? '';
  return comment.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();
}
