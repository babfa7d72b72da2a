/**
 * Astro's part: it renders the MDX bodies, and no more. What a file may say is decided by
 * `src/schemas`, and every file is read and checked by `src/site.ts` before a page is made.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** MDX files below a folder; an entry's id is the path between the folder and the ending. */
const texts = (base: string, pattern: string | string[]) =>
  defineCollection({
    loader: glob({
      base,
      pattern,
      generateId: ({ entry }) =>
        entry.replace(/^(england|local)\/pages\//, '').replace(/(\/index)?\.mdx$/, ''),
    }),
  });

export const collections = {
  pathways: texts('content/england/pathways', '*/index.mdx'),
  steps: texts('content/england/pathways', ['*/*.mdx', '!*/index.mdx']),
  localSteps: texts('content/local/pathways', ['*/*.mdx', '!*/index.mdx']),
  pages: texts('content', ['*/pages/*.mdx']),
};
