/**
 * What a feed of services (HSDS 3.0 or Open Referral UK) would bring into `content/`. A file that
 * is there is never changed, whoever checked it: where a feed says something else, that is told,
 * and an editor decides.
 */
import { stringify } from 'yaml';
import { inNormalForm } from '../content/normal-form.ts';
import { feedContext, type FeedSite } from '../exports/open-referral/feed-context.ts';
import { serviceUuid } from '../exports/open-referral/hsds.ts';
import type { Service } from '../model/records.ts';
import { compareService, type Difference } from './compare-service.ts';
import { draftOf, until } from './draft-of.ts';
import { feedRecord, type FeedRecord } from './feed-record.ts';
import { serviceReader } from './read-service.ts';

interface DraftFile {
  /** From the project's folder. */
  readonly path: string;
  readonly text: string;
}

export interface Imported {
  /** Services that are new here, each with a provider's file where that is new too. */
  readonly drafts: readonly { readonly name: string; readonly files: readonly DraftFile[] }[];
  /** Services that the feed and we describe alike, by id. */
  readonly same: readonly string[];
  readonly differ: readonly {
    readonly service: string;
    /** Somebody asked the people who run it. */
    readonly checked: boolean;
    readonly differences: readonly Difference[];
  }[];
  /** Services of another id that bear a name or an address of ours. */
  readonly perhaps: readonly { readonly name: string; readonly ours: string }[];
  readonly refused: readonly { readonly name: string; readonly why: string }[];
}

/**
 * @param feed one service, a list of them, or a page of them with `contents`
 * @param from the name of the file, and the day of the import
 */
export function importFeed(
  feed: unknown,
  site: FeedSite,
  from: { readonly file: string; readonly day: string },
): Imported {
  const read = serviceReader(site);
  const known = knownServices(site);
  const name = namer(site);
  const [drafts, same, differ, perhaps, refused] = [
    [] as Imported['drafts'][number][],
    [] as string[],
    [] as Imported['differ'][number][],
    [] as Imported['perhaps'][number][],
    [] as Imported['refused'][number][],
  ];
  for (const one of recordsOf(feed)) {
    const parsed = feedRecord.safeParse(one);
    if (!parsed.success) {
      const why = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
      refused.push({ name: nameOf(one), why: why.join(' ') });
      continue;
    }
    const record: FeedRecord = parsed.data;
    const facts = read(record);
    const ours = known.byUuid.get(record.id);
    const alike = known.byName.get(plain(facts.name));
    if (ours) {
      const differences = compareService(ours, facts);
      if (differences.length === 0) same.push(ours.id);
      else differ.push({ service: ours.id, checked: ours.checked !== null, differences });
    } else if (alike) perhaps.push({ name: facts.name, ours: alike.id });
    else if ((facts.for.ages.from ?? 0) > 25)
      refused.push({ name: facts.name, why: 'It is for people over 25.' });
    else if (facts.provider.name === null)
      refused.push({ name: facts.name, why: 'It does not say who runs it.' });
    else {
      const provider = name.provider(facts.provider.name);
      const draft = draftOf(record, facts, { ...from, provider });
      const files = [file('services', name.service(facts.name), draft)];
      if (provider.isNew) {
        const kind = facts.provider.kind ?? until.kind;
        files.push(file('providers', provider.id, { name: facts.provider.name, kind }));
      }
      drafts.push({ name: facts.name, files });
    }
  }
  return { drafts, same, differ, perhaps, refused };
}

function recordsOf(feed: unknown): readonly unknown[] {
  if (Array.isArray(feed)) return feed;
  if (typeof feed === 'object' && feed !== null && 'contents' in feed)
    return recordsOf(feed.contents);
  return [feed];
}

function nameOf(record: unknown): string {
  const name = typeof record === 'object' && record && 'name' in record ? record.name : null;
  return typeof name === 'string' && name !== '' ? name : 'A record without a name';
}

function knownServices(site: FeedSite) {
  const feed = feedContext(site);
  const services = [...site.services.values()];
  return {
    byUuid: new Map<string, Service>(services.map((one) => [serviceUuid(one, feed), one])),
    byName: new Map<string, Service>(
      services.flatMap((one) => [one.name, ...one.alsoKnownAs].map((name) => [plain(name), one])),
    ),
  };
}

/** Ids that nothing else has, and the ids of providers that are here already. */
function namer(site: FeedSite) {
  const services = new Set<string>(site.services.keys());
  const providers = new Map([...site.providers.values()].map(({ id, name }) => [plain(name), id]));
  const ids = new Set<string>(site.providers.keys());
  return {
    service: (name: string) => unused(slug(name), services),
    provider: (name: string) => {
      const here = providers.get(plain(name));
      if (here) return { id: here, isNew: false };
      const id = unused(slug(name), ids);
      providers.set(plain(name), id as never);
      return { id, isNew: true };
    },
  };
}

function unused(id: string, taken: Set<string>): string {
  const free = [id, ...Array.from({ length: 1000 }, (_, at) => `${id}-${at + 2}`)].find(
    (one) => !taken.has(one),
  );
  taken.add(free ?? id);
  return free ?? id;
}

const plain = (name: string) => slug(name).replaceAll('-', ' ');
const slug = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[’'\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '') || 'service';

function file(folder: string, id: string, value: object): DraftFile {
  const path = `content/local/${folder}/${id}.yaml`;
  return { path, text: inNormalForm({ path, text: stringify(value) }) };
}
