import type { Content, Entry } from '../content/collections.ts';
import { error, spot, warning, type Issue, type Spot } from '../content/issue.ts';
import type { Ids } from '../content/load-content.ts';
import { lineIn, nodesOf, readBody, wordsOf, type BodyNode } from '../content/read-body.ts';
import type { Known } from './known.ts';
import { nearest } from './nearest.ts';

const empty =
  /^(?:click |tap )?(?:here|this|this link|this page|link|more|read more|find out more|learn more|more information|more details)$/i;

/** Links in texts lead to a page of this site or to a web address, and their words say where. */
export function linksLeadSomewhere(content: Content, ids: Ids, { routes }: Known): Issue[] {
  const inside = (path: string) => routes === null || leads(path, ids, routes);
  const texts = [
    content.pathways,
    content.steps,
    content.localPathways,
    content.localSteps,
    content.pages,
  ];
  return [
    ...texts.flat().flatMap((entry: Entry<unknown>) => {
      const { root } = readBody(entry.body);
      return [...(root ? nodesOf(root) : [])].flatMap((node) =>
        look(
          { file: entry.file, line: entry.bodyLine + lineIn(node) - 1, field: null },
          node,
          inside,
        ),
      );
    }),
    ...content.comments.flatMap((entry) =>
      entry.data.about.flatMap((path, at) =>
        inside(path) ? [] : [nowhere(spot(entry, ['about', at]), path, ids)],
      ),
    ),
    ...content.lawCoverage.flatMap((entry) =>
      entry.data.coveredBy.flatMap((named, at) =>
        covers(named, ids, inside) ? [] : [nowhere(spot(entry, ['coveredBy', at]), named, ids)],
      ),
    ),
  ];

  function look(at: Spot, node: BodyNode, inside: (path: string) => boolean): Issue[] {
    if (node.type === 'image') return image(at, node.url, node.alt ?? '');
    if (node.type !== 'link') return [];
    const words = wordsOf(node).trim();
    return [...where(at, node.url, inside), ...says(at, words, node.url)];
  }

  function where(at: Spot, url: string, inside: (path: string) => boolean): Issue[] {
    if (url.startsWith('/') && !url.startsWith('//')) {
      const path = url.replace(/[?#].*$/, '');
      return inside(path) ? [] : [nowhere(at, path, ids)];
    }
    if (/^(?:https?:\/\/\S+\.\S+|mailto:\S+@\S+|tel:[\d+]+|#\S+)$/.test(url)) return [];
    return [
      error(
        at,
        `The link "${url}" leads nowhere.`,
        'Start it with "https://" for another site, or with "/" for a page of this one.',
      ),
    ];
  }
}

/** Lists of services with a name of one part; the others have two, such as `need/autism`. */
const listsOfServices = ['no-diagnosis', 'no-plan', 'free'];

function leads(path: string, ids: Ids, routes: readonly string[]): boolean {
  const [, room = '', first = '', second = ''] = path.split('/');
  if (!path.endsWith('/')) return /\.\w+$/.test(path);
  if (ids.flows.has(room)) return true;
  if (room === 'services' && first !== '' && second === '') {
    return ids.services.has(first) || listsOfServices.includes(first);
  }
  if (room === 'glossary' && first !== '') return ids.terms.has(first);
  if (room === 'pathways' && first !== '') {
    return second === ''
      ? ids.pathways.has(first)
      : ids.steps.has(`${first}/${second}`) || (second === 'whole' && ids.pathways.has(first));
  }
  return routes.some((route) => matches(path, route));
}

/** A route's fixed parts agree, and `[anything]` stands for one part, `[...anything]` for the rest. */
function matches(path: string, route: string): boolean {
  if (/^\/\[/.test(route)) return false;
  const pattern = route
    .replace(/\[\.\.\.[^\]]+\]\//, '(?:.+/)?')
    .replaceAll(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

function covers(named: string, ids: Ids, inside: (path: string) => boolean): boolean {
  if (named.startsWith('/')) return inside(named);
  return ids.services.has(named) || ids.pathways.has(named) || ids.steps.has(named);
}

function nowhere(at: Spot, path: string, ids: Ids): Issue {
  const known = path.startsWith('/')
    ? [
        ...[...ids.services].map((id) => `/services/${id}/`),
        ...[...ids.steps, ...ids.pathways].map((id) => `/pathways/${id}/`),
        ...[...ids.terms].map((id) => `/glossary/${id}/`),
      ]
    : [...ids.services, ...ids.steps, ...ids.pathways];
  const near = nearest(path, known);
  return error(
    at,
    `There is no page "${path}" on this site.`,
    near ? `Change it to "${near}".` : 'Open the page, and copy its address from the first "/" on.',
  );
}

function says(at: Spot, words: string, url: string): Issue[] {
  if (words === '') {
    return [
      error(at, `The link to "${url}" has no words.`, 'Write between [ and ] where it leads.'),
    ];
  }
  if (empty.test(words)) {
    return [
      error(
        at,
        `The link's words, "${words}", do not say where it leads.`,
        'Use the name of the page. Some people hear only the links.',
      ),
    ];
  }
  if (/^(?:https?:|www\.)/.test(words)) {
    return [
      warning(
        at,
        `The link's words are an address: "${words}".`,
        'Write the name of the page or the organisation. An address is read out letter by letter.',
      ),
    ];
  }
  return [];
}

function image(at: Spot, url: string, alt: string): Issue[] {
  const faults: Issue[] = [];
  if (alt.trim() === '') {
    faults.push(
      error(
        at,
        `The picture "${url}" has no words for those who cannot see it.`,
        'Say between ![ and ] what it shows.',
      ),
    );
  }
  if (!url.startsWith('/')) {
    faults.push(
      error(
        at,
        `The picture "${url}" is not on this site.`,
        'Put it into public/pictures/ and write "/pictures/" and its name. Nothing is loaded from elsewhere.',
      ),
    );
  }
  return faults;
}
