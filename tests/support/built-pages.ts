import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address, such as `/urgent/`. */
  readonly path: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Every page in `dist/`, read once. Tools of editors and of the search index are not pages. */
export function builtPages(dist = 'dist'): BuiltPage[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^dist.(pagefind|admin)\b/.test(file))
    .sort()
    .map((file) => {
      const html = readFileSync(file, 'utf8');
      const path = `/${file.split(sep).slice(1).join('/')}`.replace(/index\.html$/, '');
      return { path, html, root: parse(html) };
    });
}

/** What a page is made of, whatever it says: two pages with one structure have the same faults. */
export function structureOf({ root }: BuiltPage): string {
  const parts = root.querySelectorAll('*').map((element) => {
    const role = element.getAttribute('role') ?? '';
    return `${element.parentNode?.rawTagName ?? ''}>${element.rawTagName}.${element.classNames}[${role}]`;
  });
  return [...new Set(parts)].sort().join(' ');
}
