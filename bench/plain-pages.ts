import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';

/** What a page says, for another generator to build. */
export interface PlainPage {
  /** From the site's root, such as `/services/ipsea/`. */
  readonly address: string;
  readonly title: string;
  readonly markdown: string;
}

/** The main part of every page of a built site, as Markdown. `write` turns HTML into it. */
export function* plainPages(dist: string, write: (html: string) => string): Generator<PlainPage> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('/index.html') || file === 'index.html')
    .filter((file) => !/^(?:admin|pagefind)\//.test(file));
  for (const file of files.sort()) {
    const main = parse(readFileSync(path.join(dist, file), 'utf8')).querySelector('main');
    const heading = main?.querySelector('h1');
    if (!main || !heading) continue;
    const title = heading.text.replaceAll(/\s+/g, ' ').trim();
    // Another generator sets the heading itself, from the title.
    heading.remove();
    const address = `/${file.replace(/index\.html$/, '')}`;
    yield { address, title, markdown: write(main.innerHTML) };
  }
}
