import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { loadSite } from '../../src/site.ts';
import { builtPages } from '../support/built-pages.ts';

const site = loadSite({ base: '/' });
const { types } = JSON.parse(
  readFileSync(new URL('../standards/schema-org/needed.json', import.meta.url), 'utf8'),
) as { types: Record<string, string[]> };
const vocabulary = 'http://schema.org/';

const pages = builtPages()
  .filter(({ root }) => !root.querySelector('meta[name=robots][content=noindex]'))
  .map(({ path, root }) => ({
    path,
    scripts: root
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ rawText }) => rawText),
  }));

interface Node {
  readonly '@type'?: readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** The standard's context says of every word that it is one of schema.org's. Nothing is fetched. */
const documentLoader = (url: string) =>
  Promise.resolve({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': vocabulary } },
  });

async function expand(script: string): Promise<Node[]> {
  const options = { documentLoader, safe: true, base: 'https://here.invalid/' };
  const expanded = await jsonld.expand(JSON.parse(script) as jsonld.JsonLdDocument, options);
  return expanded.flatMap((node) => [...nodes(node as Node)]);
}

/** A node, and every node within it. */
function* nodes(node: Node): Generator<Node> {
  if (node['@type']) yield node;
  for (const value of Object.values(node)) {
    if (!Array.isArray(value)) continue;
    for (const inner of value as unknown[]) {
      if (typeof inner === 'object' && inner !== null) yield* nodes(inner as Node);
    }
  }
}

const graphs = new Map(
  await Promise.all(
    pages.map(async ({ path, scripts }) => [path, await expand(scripts[0] ?? '{}')] as const),
  ),
);
const typesOf = (path: string) =>
  (graphs.get(path) ?? [])
    .flatMap((node) => node['@type'] ?? [])
    .map((type) => type.replace(vocabulary, ''));

describe('what a page tells search engines', () => {
  it('stands once on every page that may be listed', () => {
    expect(pages.length).toBeGreaterThan(800);
    expect(pages.filter(({ scripts }) => scripts.length !== 1).map(({ path }) => path)).toEqual([]);
  });

  it('uses kinds of thing that we keep a list for, each with what it needs', () => {
    const faults = [...graphs].flatMap(([path, found]) =>
      found.flatMap((node) => {
        const type = (node['@type'] ?? [])[0]?.replace(vocabulary, '') ?? '';
        const needed = types[type];
        if (!needed) return [`${path}: no list for ${type}`];
        return needed
          .filter((property) => !(`${vocabulary}${property}` in node))
          .map((property) => `${path}: ${type} has no ${property}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  it('says what each service on offer is, the council’s own as a government service', () => {
    const offered = [...site.services.values()].filter(({ status }) => status !== 'superseded');
    const wrong = offered.filter(({ href, provider }) => {
      const wanted = provider.name === site.area.council ? 'GovernmentService' : 'Service';
      return !typesOf(href).includes(wanted);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('says what each word explained means', () => {
    const wrong = [...site.terms.values()].filter(
      ({ href }) => !typesOf(href).includes('DefinedTerm'),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('gives a step alone only with its limit, its reference and its date, and never an urgent or medical one', () => {
    const withSteps = [...graphs].filter(([path]) => typesOf(path).includes('HowTo'));
    expect(withSteps.map(([path]) => path).sort()).toEqual([
      '/pathways/disagreeing/whole/',
      '/pathways/ehc/whole/',
      '/pathways/transport/whole/',
    ]);
    const texts = withSteps.flatMap(([, found]) =>
      found
        .filter((node) => node['@type']?.includes(`${vocabulary}HowToStep`))
        .map((node) => JSON.stringify(node[`${vocabulary}text`])),
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(text).toMatch(/By when: .+\. .+\. Law as read in \d{4}/);
    }
    expect([...graphs.keys()].some((path) => typesOf(path).includes('FAQPage'))).toBe(false);
  });
});
