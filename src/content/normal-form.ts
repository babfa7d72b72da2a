/**
 * The one form in which content files are written: the form that the editor's form saves, so that
 * a change of one word is a change of one line.
 */
import { parseDocument, stringify } from 'yaml';
import type { ContentFile } from './load-content.ts';

const options = {
  lineWidth: 0,
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
} as const;
const frontMatter = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/** The same file in the normal form. A file that cannot be read stays as it is. */
export function inNormalForm({ path, text }: ContentFile): string {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!path.endsWith('.mdx')) return yaml(clean) ?? text;
  const top = frontMatter.exec(clean);
  const details = yaml(top?.[1] ?? '');
  if (!top || details === null) return text;
  const body = clean
    .slice(top[0].length)
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return `---\n${details}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function yaml(text: string): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return typeof value === 'object' && value !== null ? stringify(value, options) : null;
}
