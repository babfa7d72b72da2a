/** The form's configuration. Lists to pick from stand in it once: the form's script puts them in. */
import type { APIRoute } from 'astro';
import { collections, type CollectionName } from '../../content/collections.ts';
import { backendOf } from '../../form/backend.ts';
import { choicesIn, formConfig } from '../../form/config.ts';
import { withListsOnce } from '../../form/lists-once.ts';
import { href } from '../../links.ts';
import { leftOutOf } from '../../form/left-out.ts';
import { readContent, readFiles } from '../../site.ts';

export const GET: APIRoute = () => {
  const { content } = readContent();
  const config = formConfig(
    content,
    backendOf(content.area[0]?.data.repository ?? null, process.env),
    href('/icon.svg'),
  );
  const files = readFiles();
  const names = Object.keys(collections) as CollectionName[];
  const leftOut = names.map((name) => ({
    pattern: collections[name].pattern.source,
    fields: leftOutOf(name, files),
  }));
  const services = choicesIn(content)['services'];
  return new Response(JSON.stringify({ ...withListsOnce(config), services, leftOut }), {
    headers: { 'content-type': 'application/json' },
  });
};
