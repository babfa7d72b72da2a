import type { Content, Entry } from '../content/collections.ts';
import { error, spot, warning, type Issue } from '../content/issue.ts';
import type { Ids } from '../content/load-content.ts';
import { monthsBetween } from '../model/months-between.ts';
import { staleAfter } from '../model/last-looked.ts';
import type { Known } from './known.ts';

/** The fewest words that can answer a thing the law asks for. */
const fewest = 80;

/** An item of the law's list is "full" only if what covers it is argued, long enough, sourced and fresh. */
export function fullIsEarned(content: Content, _: Ids, { today }: Known): Issue[] {
  return content.lawCoverage
    .filter(({ data }) => data.howWell === 'full')
    .flatMap((entry): Issue[] => {
      const { coveredBy, why } = entry.data;
      if (why === null || coveredBy.length === 0) {
        return [
          error(
            spot(entry, ['howWell']),
            'It says "full", and not why or where.',
            'Say in a line after "why" what a parent finds, and name the pages after "coveredBy".',
          ),
        ];
      }
      const covering = coveredBy.flatMap((named) => recordsOf(named, content));
      // A page of the site's own, such as "/about/privacy/", is no record of facts.
      if (covering.length === 0) return [];
      const words = covering.reduce((sum, record) => sum + wordCount(record), 0);
      const sources = covering.reduce((sum, record) => sum + sourcesOf(record), 0);
      const newest =
        covering
          .map(({ data }) => data.collected ?? '')
          .sort()
          .at(-1) ?? '';
      const stale = today !== null && newest !== '' && monthsBetween(newest, today) >= staleAfter;
      return [
        ...(words < fewest || sources === 0
          ? [
              error(
                spot(entry, ['howWell']),
                `It says "full", but what covers it has ${words} words and ${sources} sources.`,
                'Write "part" and say what is missing, or name the page that answers it.',
              ),
            ]
          : []),
        ...(stale
          ? [
              warning(
                spot(entry, ['howWell']),
                `It says "full", and nobody has looked at what covers it since ${newest}.`,
                'Read the pages and their sources again, or write "part".',
              ),
            ]
          : []),
      ];
    });
}

type Facts = Entry<{ readonly collected?: string; readonly sources?: readonly unknown[] }>;

/** The records that a name or an address stands for; a pathway stands for its steps. */
function recordsOf(named: string, content: Content): Facts[] {
  const id = named.replace(/^\/(?:services|pathways|guides)\/|\/$/g, '');
  const all: readonly Facts[] = [
    ...content.services,
    ...content.steps,
    ...content.guides,
    ...content.pathways,
  ];
  return all.filter((entry) => entry.id === id || entry.id.startsWith(`${id}/`));
}

function wordCount({ body, data }: Facts): number {
  return `${body} ${body === '' ? JSON.stringify(data) : ''}`.split(/\s+/).length;
}

function sourcesOf({ data }: Facts): number {
  return data.sources?.length ?? 0;
}
