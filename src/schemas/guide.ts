/** What an editor may write at the top of `content/{england,local}/guides/*.mdx`: an answer on a page of its own. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { id, record, sources, stepRef, words } from './fields.ts';
import { duty } from './pathway.ts';

/** `content/england/guides/<guide>.mdx`: what holds everywhere. */
export const guideSchema = z.strictObject({
  title: words("Enter the title, in a parent's words."),
  /** A few words for a line in a menu. */
  shortTitle: words('Enter a short title.'),
  /** The answer in a sentence or two. It opens the page. */
  about: words('Say the answer in a sentence or two.'),
  law: z.array(duty).default([]),
  services: z.array(id<ServiceId>()).default([]),
  /** Steps of pathways that say more. */
  steps: z.array(stepRef).default([]),
  /** What parents type. */
  peopleAlsoSay: z.array(z.string()).default([]),
  sources,
  ...record,
});

/** `content/local/guides/<guide>.mdx`: how it goes here. */
export const localGuideSchema = z.strictObject({
  services: z.array(id<ServiceId>()).default([]),
  sources: sources.or(z.tuple([])).default([]),
  ...record,
});
