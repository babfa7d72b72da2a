/**
 * A service of somebody's feed as a file that an editor can finish. It is held back from the site,
 * and its note says what the feed left open and what stands there until somebody has looked.
 */
import type { FeedRecord } from './feed-record.ts';
import type { ServiceFacts } from './read-service.ts';

export interface Origin {
  /** The name of the file that was read, such as `feed.json`. */
  readonly file: string;
  /** The day of the import, such as `2026-11-23`. */
  readonly day: string;
  /** The provider in `content/`: one that is there, or a new one. */
  readonly provider: { readonly id: string; readonly isNew: boolean };
}

/** What stands in a field that a file must have, until somebody has looked. */
export const until = {
  needs: ['any'],
  who: ['parent'],
  level: 'targeted',
  scope: 'county',
  kind: 'charity',
} as const;

/** The oldest age that this site is for. */
const oldest = 25;
const longestSummary = 400;

/** The values of a file in `content/local/services/`, in the order of its fields. */
export function draftOf(record: FeedRecord, facts: ServiceFacts, { file, day, provider }: Origin) {
  const { summary, rest } = cut(facts.summary || facts.name);
  const { needs, who, ages } = facts.for;
  return {
    name: facts.name,
    alsoKnownAs: facts.alsoKnownAs,
    peopleAlsoSay: facts.peopleAlsoSay,
    provider: provider.id,
    providerDetail: facts.providerDetail,
    summary,
    offers: facts.offers,
    for: {
      ages: { from: ages.from, to: ages.to === null ? null : Math.min(ages.to, oldest) },
      needs: needs.length > 0 ? needs : until.needs,
      who: who.length > 0 ? who : until.who,
    },
    level: facts.level ?? until.level,
    access: { ...facts.access, how: facts.access.how ?? 'Ask the service how to get it.' },
    area: { ...facts.area, scope: facts.area.scope ?? until.scope },
    contact: facts.contact,
    pathways: facts.pathways,
    sources:
      facts.sources.length > 0
        ? facts.sources
        : [
            {
              url: facts.contact.website,
              document: `The record ${record.id} of a feed of services`,
              says: null,
              dated: record.last_modified?.slice(0, 10) ?? null,
              note: `Imported from ${file}`,
            },
          ],
    confidence: facts.confidence ?? 'low',
    status: facts.status,
    seeInstead: facts.seeInstead,
    publication: 'held',
    private: facts.private,
    collected: day,
    checked: null,
    coProduction: { status: 'draft', with: null, on: null },
    formerly: [],
    notes: [
      `Imported from ${file} on ${day} as a draft (${record.id}). Read every field against the service's own page before it is published.`,
      ...leftOpen(facts, provider.isNew),
      ...(rest ? [`The description goes on: ${rest}`] : []),
      ...said('fees', record.fees ?? record.fees_description),
      ...said('who it is for', record.eligibility_description),
    ].join(' '),
  };
}

function leftOpen(facts: ServiceFacts, isNew: boolean): string[] {
  const open = Object.entries({
    needs: facts.for.needs.length === 0,
    who: facts.for.who.length === 0,
    level: facts.level === null,
    scope: facts.area.scope === null,
    kind: isNew && facts.provider.kind === null,
  }).flatMap(([field, missing]) =>
    missing ? [`${field} (now: ${String(until[field as keyof typeof until])})`] : [],
  );
  return open.length > 0 ? [`The feed does not say: ${open.join(', ')}.`] : [];
}

const said = (about: string, words?: string) =>
  words ? [`What the feed says about ${about}: ${words}`] : [];

/** As many whole sentences as fit, and what follows them. */
function cut(text: string): { readonly summary: string; readonly rest: string } {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= longestSummary) return { summary: plain, rest: '' };
  const end = Math.max(
    ...['. ', '! ', '? '].map((mark) => plain.lastIndexOf(mark, longestSummary - 1)),
  );
  const at = end > 0 ? end + 1 : plain.lastIndexOf(' ', longestSummary);
  return { summary: plain.slice(0, at).trim(), rest: plain.slice(at).trim() };
}
