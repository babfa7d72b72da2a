/** What the feed answers, as an OpenAPI description: the standard's paths, none of its questions. */
import type { Dialect } from './feed-files.ts';

const schemas = {
  uk: 'https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/',
  hsds: 'https://raw.githubusercontent.com/openreferral/specification/3.0/schema/',
} as const;

/** Each folder, what one of its records is called, and where the standard describes it. */
const folders = [
  ['services', 'service', 'compiled/service.json', 'compiled/service_list.json'],
  [
    'organizations',
    'organisation',
    'compiled/organization.json',
    'compiled/organization_list.json',
  ],
  ['taxonomies', 'taxonomy', 'taxonomy.json', 'taxonomy.json'],
  ['taxonomy_terms', 'taxonomy term', 'taxonomy_term.json', 'taxonomy_term.json'],
  [
    'service_at_locations',
    'service at a location',
    'compiled/service_at_location.json',
    'compiled/service_at_location_list.json',
  ],
] as const;

export function apiDescription(dialect: Dialect): object {
  const schema = (file: string) => ({ $ref: schemas[dialect] + file });
  const answer = (description: string, content: object) => ({
    '200': { description, content: { 'application/json': { schema: content } } },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: dialect === 'uk' ? 'Waymark, Open Referral UK 3.0' : 'Waymark, HSDS 3.0',
      version: '3.0',
      description:
        'Files on a static host. Each list is one page that holds everything. Questions in the address, such as a page or a search, are not answered.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: '.' }],
    paths: {
      '/index.json': {
        get: {
          summary: 'What this feed is.',
          operationId: 'about',
          responses: answer('What this feed is.', { type: 'object' }),
        },
      },
      ...Object.fromEntries(
        folders.flatMap(([folder, name, one, line]) => [
          [
            `/${folder}/index.json`,
            {
              get: {
                summary: `Every ${name}, on one page.`,
                operationId: `${folder}List`,
                responses: answer(`Every ${name}.`, pageOf(schema(line))),
              },
            },
          ],
          [
            `/${folder}/{id}.json`,
            {
              get: {
                summary: `One ${name}.`,
                operationId: `${folder}One`,
                parameters: [
                  {
                    name: 'id',
                    in: 'path',
                    required: true,
                    schema: { type: 'string', format: 'uuid' },
                  },
                ],
                responses: answer(`One ${name}.`, schema(one)),
              },
            },
          ],
        ]),
      ),
      '/services/full.json': {
        get: {
          summary: 'Every service with all of its parts, on one page.',
          operationId: 'servicesFull',
          responses: answer('Every service.', pageOf(schema('compiled/service.json'))),
        },
      },
    },
  };
}

function pageOf(items: object): object {
  return {
    type: 'object',
    required: [
      'total_items',
      'total_pages',
      'page_number',
      'size',
      'first_page',
      'last_page',
      'empty',
      'contents',
    ],
    properties: {
      total_items: { type: 'integer' },
      total_pages: { type: 'integer' },
      page_number: { type: 'integer' },
      size: { type: 'integer' },
      first_page: { type: 'boolean' },
      last_page: { type: 'boolean' },
      empty: { type: 'boolean' },
      contents: { type: 'array', items },
    },
  };
}
