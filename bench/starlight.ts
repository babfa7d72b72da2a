import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { plainPages } from './plain-pages.ts';

/** Installed beside the project, and none of its own dependencies. */
const packages = { astro: '7.3.4', '@astrojs/starlight': '0.42.4', turndown: '7.2.5' };
const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
const installed = path.resolve('.cache/bench/others');

/** The Node packages of what we measure beside, fetched once. Why not, where they cannot be had. */
export function installOthers(): string | null {
  if (existsSync(path.join(installed, 'node_modules', '@astrojs', 'starlight'))) return null;
  mkdirSync(installed, { recursive: true });
  writeFileSync(path.join(installed, 'package.json'), manifest);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: installed, stdio: 'pipe' });
    return null;
  } catch {
    return 'not measured: Starlight could not be installed';
  }
}

/** The pages of a built site as Markdown files with addresses of their own, in one flat folder. */
export async function writeMarkdown(dist: string, to: string): Promise<number> {
  const turndown = createRequire(path.join(installed, 'package.json')).resolve('turndown');
  const { default: Turndown } = (await import(pathToFileURL(turndown).href)) as {
    default: new (options: object) => { turndown: (html: string) => string };
  };
  const writer = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced' });
  mkdirSync(to, { recursive: true });
  let count = 0;
  for (const { address, title, markdown } of plainPages(dist, (html) => writer.turndown(html))) {
    const slug = address.replace(/^\/|\/$/g, '');
    const head = [`title: ${JSON.stringify(title)}`, `slug: ${JSON.stringify(slug)}`];
    // Hugo reads the address from `url`, and has a file of its own for the home page.
    if (slug) head.push(`url: ${JSON.stringify(address)}`);
    const name = slug ? `${slug.replaceAll('/', '--')}.md` : '_index.md';
    writeFileSync(path.join(to, name), `---\n${head.join('\n')}\n---\n\n${markdown}\n`);
    count += 1;
  }
  return count;
}

/**
 * Starlight as its guide sets it up, with a sidebar of the site's parts: one of every page would
 * stand in every page.
 */
export function starlightProject(markdown: string, to: string): readonly string[] {
  rmSync(to, { recursive: true, force: true });
  const docs = path.join(to, 'src/content/docs');
  mkdirSync(path.dirname(docs), { recursive: true });
  cpSync(markdown, docs, { recursive: true });
  cpSync(path.join(docs, '_index.md'), path.join(docs, 'index.md'));
  rmSync(path.join(docs, '_index.md'));
  writeFileSync(path.join(to, 'package.json'), manifest);
  writeFileSync(path.join(to, 'astro.config.mjs'), config);
  writeFileSync(path.join(to, 'src/content.config.ts'), collections);
  symlinkSync(path.join(installed, 'node_modules'), path.join(to, 'node_modules'), 'junction');
  return [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
}

const parts = ['urgent', 'find-help', 'pathways', 'services', 'dates', 'letters', 'glossary'];
const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Waymark', sidebar: ${JSON.stringify(
    parts.map((slug) => ({ label: slug, link: `/${slug}/` })),
  )} })],
});
`;
const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
