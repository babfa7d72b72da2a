/** The form's configuration. Lists to pick from stand in it once: `"$services"` is put in by the form's script. */
import type { APIRoute } from 'astro';
import { backendOf } from '../../form/backend.ts';
import { choicesIn, formConfig } from '../../form/config.ts';
import { withListsOnce } from '../../form/lists-once.ts';
import { readContent } from '../../site.ts';

export const GET: APIRoute = () => {
  const { content } = readContent();
  const config = formConfig(
    content,
    backendOf(content.area[0]?.data.repository ?? null, process.env),
  );
  return new Response(
    JSON.stringify({ ...withListsOnce(config), services: choicesIn(content)['services'] }),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
};
