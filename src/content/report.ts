/** What an editor should look at next, the launch first. For a terminal, an issue on the code host and `/editors/`. */
import { phraseAsTyped } from '../checks/phrases-once.ts';
import { ageOf } from '../checks/words/measure.ts';
import { measuredTexts } from '../checks/words/reading-age.ts';
import { lastLooked, type Dated } from '../model/last-looked.ts';
import { monthsBetween } from '../model/months-between.ts';
import type { Content, Entry } from './collections.ts';
import { toldEntries } from './dated.ts';

export interface ReportItem {
  readonly text: string;
  readonly file: string | null;
}

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** Why it matters to a family. */
  readonly why: string;
  readonly items: readonly ReportItem[];
}

export function reportOf(content: Content, today: string): ReportSection[] {
  return [
    section(
      'launch',
      'What stands between this site and its launch',
      'Until these are settled, families are told less than they need.',
      launch(content),
    ),
    section(
      'due',
      'Facts due',
      'Nobody has looked at these for ten months or more.',
      due(content, today),
    ),
    section(
      'unsure',
      'Facts that we are not sure of',
      'Families see that we are not sure. Somebody could ask.',
      unsure(content),
    ),
    section(
      'contact',
      'Services without a way to reach them',
      'A family reads about help and cannot ask for it.',
      noContact(content),
    ),
    section(
      'unreached',
      'Services that no answer of “Find help” shows',
      'Each has its reason. Is it still good?',
      unreached(content),
    ),
    section(
      'law',
      'What the law asks for, and is not fully here',
      'The law lists what a local offer must hold.',
      law(content),
    ),
    section(
      'comments',
      'What families said, and nobody answered',
      'The law asks for an answer to every comment.',
      comments(content),
    ),
    section(
      'phrases',
      'Phrases that more than one page claims',
      'A parent who types one finds all of them. Is each of them right, and is the best one first?',
      claimed(content),
    ),
    section(
      'reading',
      'The hardest to read',
      'The reading age of these texts is the highest. We aim for 9 to 11.',
      hardest(content),
    ),
    section(
      'review',
      'Pages that parents have not seen',
      'Every page starts as a draft.',
      drafts(content),
    ),
  ];
}

function section(
  id: string,
  title: string,
  why: string,
  items: readonly ReportItem[],
): ReportSection {
  return { id, title, why, items };
}

function launch({
  area,
  services,
  urgent,
  inTheMoment,
  pathways,
  steps,
  localSteps,
}: Content): ReportItem[] {
  const here = area[0];
  if (!here) return [];
  const { data, file } = here;
  const sendias = services.find(({ id }) => id === data.roles.sendias);
  const held = [...services, ...inTheMoment, ...pathways, ...steps, ...localSteps].filter(
    (entry) => entry.data.publication === 'held',
  );
  const empty = Object.entries(data.roles).filter(([, service]) => service === null);
  return [
    ...held.map((entry) => ({
      text: `Held back until somebody approves it: ${entry.id}.`,
      file: entry.file,
    })),
    ...(sendias && !sendias.data.contact.phone
      ? [
          {
            text: 'The special needs advice service (SENDIAS) has no phone number here.',
            file: sendias.file,
          },
        ]
      : []),
    ...urgent
      .filter(({ realm }) => realm === 'local')
      .flatMap((entry) =>
        entry.data.contacts
          .filter(({ kind, phone, text }) => kind === 'danger' && !phone && !text)
          .map(({ name }) => ({ text: `No number in danger: ${name}.`, file: entry.file })),
      ),
    ...(data.siteUrl
      ? []
      : [{ text: 'The site has no address of its own: siteUrl is empty.', file }]),
    ...(data.reportEmail
      ? []
      : [{ text: 'Nobody can report a mistake by email: reportEmail is empty.', file }]),
    ...(data.repository
      ? []
      : [{ text: 'The form cannot send changes: repository is empty.', file }]),
    ...empty.map(([role]) => ({ text: `Nobody is named for the job "${role}".`, file })),
  ];
}

function due(content: Content, today: string): ReportItem[] {
  return (Object.values(content).flat() as Entry<Dated>[])
    .flatMap(({ id, file, data }) => {
      const last = lastLooked(data);
      return last !== undefined && monthsBetween(last, today) >= 10 ? [{ id, file, last }] : [];
    })
    .sort((a, b) => a.last.localeCompare(b.last))
    .map(({ id, file, last }) => ({ text: `${id}: last looked at ${last}.`, file }));
}

function unsure({ services }: Content): ReportItem[] {
  return services
    .filter(({ data }) => data.status === 'unclear' || data.confidence === 'low')
    .filter(({ data }) => data.status !== 'superseded')
    .map(({ file, data }) => ({
      text: `${data.name}: ${data.status === 'unclear' ? 'the pages disagree or are old' : 'one unofficial or old page'}.`,
      file,
    }));
}

function noContact({ services }: Content): ReportItem[] {
  return services
    .filter(({ data }) => data.status !== 'superseded')
    .filter(
      ({ data: { contact } }) =>
        !contact.phone && !contact.email && !contact.website && !contact.text,
    )
    .map(({ file, data }) => ({ text: data.name, file }));
}

function unreached({ localFlows }: Content): ReportItem[] {
  return localFlows.flatMap(({ file, data }) =>
    data.notReached.map(({ service, because }) => ({ text: `${service}: ${because}`, file })),
  );
}

function law({ lawItems, lawCoverage }: Content): ReportItem[] {
  return lawCoverage
    .filter(({ data }) => data.howWell !== 'full')
    .map(({ id, file, data }) => {
      const item = lawItems.find((one) => one.id === id)?.data.item ?? id;
      return { text: `${item}: ${data.missing ?? 'not said what is missing'}`, file };
    });
}

function comments({ comments: all }: Content): ReportItem[] {
  return all
    .filter(({ data }) => /^(?:no answer|not answered|unknown|nothing)/i.test(data.answered))
    .map(({ file, data }) => ({ text: data.said, file }));
}

/** A step and the service that does it may both be right: so these are for an editor to weigh, and no mistake. */
function claimed(content: Content): ReportItem[] {
  const { pathways, steps, services, guides, pages, letters, calls, draftChecks } = content;
  const onPathways = [...pathways, ...steps, ...services];
  const others = [...guides, ...pages, ...letters, ...calls, ...draftChecks];
  const claims = new Map<string, readonly string[]>();
  for (const { file, data } of [...onPathways, ...others]) {
    for (const phrase of data.peopleAlsoSay) {
      const key = phraseAsTyped(phrase);
      claims.set(key, [...new Set([...(claims.get(key) ?? []), file])]);
    }
  }
  return [...claims]
    .filter(([, files]) => files.length > 1)
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
    .map(([phrase, [first, ...others]]) => ({
      text: `“${phrase}”, as in ${others.join(', ')}`,
      file: first ?? null,
    }));
}

function hardest(content: Content): ReportItem[] {
  return measuredTexts(content)
    .map(({ file, measure }) => ({ file, age: ageOf(measure) }))
    .sort((a, b) => b.age - a.age)
    .slice(0, 20)
    .map(({ file, age }) => ({ text: `Reading age ${age}`, file }));
}

function drafts(content: Content): ReportItem[] {
  const all = toldEntries(content);
  const seen = all.filter(({ data }) => data.coProduction.status !== 'draft');
  return [
    {
      text: `${seen.length} of ${all.length} records have been read by or written with parents.`,
      file: null,
    },
  ];
}
