/**
 * The configuration of the form for editors (Sveltia CMS), made from the schemas that check the
 * content: what the form asks for and what the checks want cannot drift apart.
 */
import { collections, type CollectionName, type Content } from '../content/collections.ts';
import { offeredComponents } from '../content/offered-components.ts';
import type { FormField } from './field.ts';
import { fieldsOf, type Choices } from './field-of.ts';
import type { z } from 'astro/zod';

export interface Backend {
  readonly name: 'github';
  readonly repo: string;
  readonly branch: string;
  /** Editors without the right to write work in a copy of their own. */
  readonly open_authoring: boolean;
  readonly auth_scope: 'public_repo';
  readonly base_url?: string;
  readonly auth_methods?: readonly string[];
}

export interface FormConfig {
  readonly load_config_file: false;
  readonly app_title: string;
  readonly logo_url: string;
  readonly publish_mode: 'editorial_workflow';
  readonly media_folder: string;
  readonly public_folder: string;
  readonly backend: Backend;
  readonly output: unknown;
  readonly slug: unknown;
  readonly collections: readonly FormCollection[];
  readonly singletons: readonly FormFile[];
}

interface FormCollection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly folder: string;
  readonly extension: 'yaml' | 'mdx';
  readonly format: 'yaml' | 'yaml-frontmatter';
  readonly create: boolean;
  readonly delete: false;
  readonly identifier_field: string;
  readonly summary: string;
  /** How a new file is named, where not by its title. */
  readonly slug?: string;
  readonly path?: string;
  readonly filter?: { readonly field: string; readonly pattern: string };
  readonly fields: readonly FormField[];
}

interface FormFile {
  readonly name: string;
  readonly label: string;
  readonly file: string;
  readonly format: 'yaml';
  readonly fields: readonly FormField[];
}

export function formConfig(content: Content, backend: Backend, logo: string): FormConfig {
  const choices = choicesIn(content);
  const here = content.area[0]?.data.name ?? 'this area';
  return {
    load_config_file: false,
    app_title: `Waymark ${here}`,
    logo_url: logo,
    publish_mode: 'editorial_workflow',
    media_folder: 'public/pictures',
    public_folder: '/pictures',
    backend,
    output: { yaml: { quote: 'double', indent_size: 2, indent_sequences: true } },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...records(here, choices),
      ...guides(here, choices),
      ...pathways(content, here, choices),
      ...flows(content, here, choices),
    ],
    singletons: singletons(here, choices),
  };
}

/** What can be picked, by the name that people know it by. */
export function choicesIn(content: Content): Choices {
  const named = (collection: CollectionName, name: (data: never) => string) =>
    content[collection].map(({ id, data }) => ({ value: id, label: name(data as never) }));
  const own = (collection: CollectionName, name: (data: never) => string) =>
    named(collection, name).map(({ value, label }) => ({
      value: value.replace(/^.*\//, ''),
      label,
    }));
  return {
    services: named('services', (data: { name: string }) => data.name),
    providers: named('providers', (data: { name: string }) => data.name),
    pathways: named('pathways', (data: { title: string }) => data.title),
    places: named('places', (data: { town: string }) => data.town),
    terms: named('terms', (data: { term: string }) => data.term),
    steps: named('steps', (data: { title: string }) => data.title),
    questions: own('questions', (data: { ask: string }) => data.ask),
    worries: own('worries', (data: { label: string }) => data.label),
    outcomes: own('outcomes', (data: { title: string }) => data.title),
    sayings: own('sayings', (data: { text: string }) => data.text),
  };
}

function fields(collection: CollectionName, choices: Choices): FormField[] {
  return fieldsOf(collections[collection].schema as z.ZodObject, choices);
}

const buttons = ['bold', 'heading-two', 'heading-three', 'bulleted-list', 'numbered-list', 'link'];

/** The text below the fields, with the offered components as blocks. */
function body(hint: string): FormField {
  return {
    name: 'body',
    label: 'Text',
    hint,
    required: false,
    widget: 'markdown',
    modes: ['rich_text'],
    buttons,
    editor_components: offeredComponents.map(({ name }) => name),
  };
}

function yaml(
  name: string,
  [label, one]: readonly [string, string],
  folder: string,
  title: string,
  its: readonly FormField[],
  create = true,
): FormCollection {
  return {
    name,
    label,
    label_singular: one,
    folder: `content/${folder}`,
    extension: 'yaml',
    format: 'yaml',
    create,
    delete: false,
    identifier_field: title,
    summary: `{{${title}}}`,
    fields: its,
  };
}

function records(here: string, choices: Choices): FormCollection[] {
  const services = fields('services', choices);
  const providers = fields('providers', choices);
  const terms = fields('terms', choices);
  return [
    yaml('local-services', [`Services in ${here}`, 'service'], 'local/services', 'name', services),
    yaml(
      'england-services',
      ['Services for all England', 'service'],
      'england/services',
      'name',
      services,
    ),
    yaml(
      'local-providers',
      [`Organisations in ${here}`, 'organisation'],
      'local/providers',
      'name',
      providers,
    ),
    yaml(
      'england-providers',
      ['Organisations for all England', 'organisation'],
      'england/providers',
      'name',
      providers,
    ),
    yaml('england-glossary', ['Official words', 'word'], 'england/glossary', 'term', terms),
    yaml('local-glossary', [`Official words in ${here}`, 'word'], 'local/glossary', 'term', terms),
    yaml(
      'comments',
      ['What families said', 'comment'],
      'local/comments',
      'said',
      fields('comments', choices),
    ),
    {
      ...yaml(
        'changes',
        ['What is new, for families', 'line'],
        'local/changes',
        'says',
        fields('changes', choices),
      ),
      slug: '{{on}}-{{kind}}',
    },
    yaml('places', ['Towns', 'town'], 'local/places', 'town', fields('places', choices)),
  ];
}

function guides(here: string, choices: Choices): FormCollection[] {
  const page = { extension: 'mdx', format: 'yaml-frontmatter', delete: false } as const;
  return [
    {
      ...page,
      name: 'guides',
      label: 'Pages that answer one question',
      label_singular: 'page',
      folder: 'content/england/guides',
      create: true,
      identifier_field: 'title',
      summary: '{{title}}',
      fields: [...fields('guides', choices), body('The answer, for all England.')],
    },
    {
      ...page,
      name: 'local-guides',
      label: `How it goes in ${here}`,
      label_singular: 'page',
      folder: 'content/local/guides',
      create: false,
      identifier_field: 'collected',
      summary: '{{slug}}',
      fields: [...fields('localGuides', choices), body(`How it goes in ${here}. No headings.`)],
    },
  ];
}

/** A collection for each pathway's folder, so that a change to a step is a change to one small file. */
function pathways(
  { pathways: all, localPathways, localSteps }: Content,
  here: string,
  choices: Choices,
): FormCollection[] {
  const page = {
    extension: 'mdx',
    format: 'yaml-frontmatter',
    create: true,
    delete: false,
    identifier_field: 'title',
    summary: '{{title}}',
  } as const;
  const steps = [...fields('steps', choices), body('What happens, and what a parent can do.')];
  const localText = [
    ...fields('localSteps', choices),
    body(`How this step goes in ${here}. No headings.`),
  ];
  const withLocal = new Set(localSteps.map(({ id }) => id.split('/')[0]));
  return [
    {
      ...page,
      name: 'pathways',
      label: 'Pathways',
      label_singular: 'pathway',
      folder: 'content/england/pathways',
      path: '{{slug}}/index',
      fields: [...fields('pathways', choices), body('Opens the page. Often empty.')],
    },
    ...(localPathways.length > 0
      ? [
          {
            ...page,
            name: 'local-pathways',
            label: `Pathways in ${here}`,
            label_singular: 'pathway',
            folder: 'content/local/pathways',
            path: '{{slug}}/index',
            identifier_field: 'collected',
            summary: '{{slug}}',
            create: false,
            fields: fields('localPathways', choices),
          },
        ]
      : []),
    ...all.flatMap(({ id, data }) => [
      {
        ...page,
        name: `steps-${id}`,
        // What differs stands first: the list of the form cuts off its end.
        label: `Steps: ${data.shortTitle}`,
        label_singular: 'step',
        folder: `content/england/pathways/${id}`,
        // The folder holds the pathway's own page too.
        filter: { field: 'station', pattern: '.' },
        fields: steps,
      },
      ...(withLocal.has(id)
        ? [
            {
              ...page,
              name: `local-steps-${id}`,
              label: `Steps here: ${data.shortTitle}`,
              label_singular: 'step',
              folder: `content/local/pathways/${id}`,
              filter: { field: 'publication', pattern: '.' },
              identifier_field: 'collected',
              summary: '{{slug}}',
              create: false,
              fields: localText,
            },
          ]
        : []),
    ]),
  ];
}

/** Questions, worries, outcomes and sayings of each flow. Only what a form can show: conditions stay as they are. */
function flows({ flows: all }: Content, here: string, choices: Choices): FormCollection[] {
  return all.flatMap(({ id, data }) => [
    yaml(
      `${id}-questions`,
      [`${data.title}: questions`, 'question'],
      `england/navigator/${id}/questions`,
      'ask',
      fields('questions', choices),
    ),
    yaml(
      `${id}-worries`,
      [`${data.title}: worries`, 'worry'],
      `england/navigator/${id}/worries`,
      'label',
      fields('worries', choices),
    ),
    yaml(
      `${id}-outcomes`,
      [`${data.title}: answers`, 'answer'],
      `england/navigator/${id}/outcomes`,
      'title',
      fields('outcomes', choices),
    ),
    yaml(
      `${id}-local-outcomes`,
      [`${data.title}: services in ${here}`, 'answer'],
      `local/navigator/${id}/outcomes`,
      'notes',
      fields('localOutcomes', choices),
      false,
    ),
  ]);
}

function singletons(here: string, choices: Choices): FormFile[] {
  const file = (
    name: string,
    label: string,
    path: string,
    collection: CollectionName,
  ): FormFile => ({
    name,
    label,
    file: `content/${path}`,
    format: 'yaml',
    fields: fields(collection, choices),
  });
  return [
    file('area', `About ${here} and this site`, 'local/area.yaml', 'area'),
    file('local-urgent', `Help in danger in ${here}`, 'local/urgent.yaml', 'urgent'),
    file('england-urgent', 'Help in danger, all England', 'england/urgent.yaml', 'urgent'),
    file('search-pages', 'What people type for a page', 'england/search/pages.yaml', 'searchPages'),
    file(
      'local-search-pages',
      `What people in ${here} type for a page`,
      'local/search/pages.yaml',
      'searchPages',
    ),
    file('hard-to-read', 'Texts that cannot be plainer', 'local/hard-to-read.yaml', 'hardToRead'),
  ];
}
