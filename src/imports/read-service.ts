/**
 * What an Open Referral record (HSDS 3.0 or the UK profile) says, in our own words for it. A record
 * that this site wrote says nearly everything; one from elsewhere leaves much unknown. The names of
 * people in it are never read.
 */
import {
  feedContext,
  type FeedContext,
  type FeedSite,
} from '../exports/open-referral/feed-context.ts';
import { wholeAreaUuid } from '../exports/open-referral/hsds.ts';
import { fromLines, takeOut } from '../exports/open-referral/in-words.ts';
import type { TaxonomyCode } from '../exports/open-referral/taxonomies.ts';
import type { Provider, Service } from '../model/records.ts';
import type { FeedRecord } from './feed-record.ts';

/** The facts of a service that a feed can carry. Null: the feed does not say. */
export interface ServiceFacts {
  readonly name: string;
  readonly alsoKnownAs: readonly string[];
  readonly peopleAlsoSay: readonly string[];
  readonly provider: { readonly name: string | null; readonly kind: Provider['kind'] | null };
  readonly providerDetail: string | null;
  readonly summary: string;
  readonly offers: readonly string[];
  readonly for: {
    readonly ages: Service['for']['ages'];
    readonly needs: readonly string[];
    readonly who: readonly string[];
  };
  readonly level: Service['level'] | null;
  readonly access: {
    readonly ways: readonly string[];
    readonly how: string | null;
    readonly needsDiagnosis: string;
    readonly needsPlan: string;
    readonly cost: string;
    readonly wait: string;
  };
  readonly area: {
    readonly scope: string | null;
    readonly says: string | null;
    readonly places: readonly string[];
  };
  readonly contact: Service['contact'];
  readonly pathways: readonly string[];
  readonly sources: readonly unknown[];
  readonly confidence: Service['confidence'] | null;
  readonly status: Service['status'];
  readonly private: boolean;
  readonly seeInstead: readonly string[];
  readonly collected: string | null;
  readonly checked: { readonly on: string; readonly by: string | null } | null;
  readonly coProduction: unknown;
  readonly formerly: readonly string[];
}

export type ReadService = (record: FeedRecord) => ServiceFacts;

export function serviceReader(site: FeedSite): ReadService {
  const feed = feedContext(site);
  const codes = new Map(
    feed.taxonomies.flatMap(({ code: taxonomy, terms }) =>
      terms.map(({ uuid, code }) => [uuid, { taxonomy, code }]),
    ),
  );
  return (record) => {
    const { summary, paragraphs } = takeOut(record.description ?? '');
    const words = (taxonomy: TaxonomyCode) =>
      (record.attributes ?? []).flatMap(({ taxonomy_term }) => {
        const known = codes.get(taxonomy_term?.id ?? '');
        return known?.taxonomy === taxonomy ? [known.code] : [];
      });
    const values = (fact: string) =>
      (record.attributes ?? []).flatMap(({ value, taxonomy_term }) => {
        const known = codes.get(taxonomy_term?.id ?? '');
        return known?.taxonomy === 'fact' && known.code === fact && value !== undefined
          ? [value]
          : [];
      });
    const [kind] = (record.organization?.attributes ?? []).flatMap(
      ({ taxonomy_term }) => codes.get(taxonomy_term?.id ?? '')?.code ?? [],
    );
    const [state] = words('record');
    const phones = record.phones ?? [];
    const phone = (text: boolean) => {
      const found = phones.find(({ type }) => (type === 'text') === text);
      if (!found) return null;
      // We write the number with its words; elsewhere the words may be about something else.
      const words = found.description ?? '';
      return digits(words).includes(digits(found.number))
        ? words
        : found.number.replaceAll('"', '').replace(/^\+44[ (0)]*/, '0');
    };
    const [by] = values('checked-by');
    const [parents] = values('parents');
    return {
      name: record.name,
      alsoKnownAs: first(
        values('also-called'),
        fromLines(paragraphs.alsoKnownAs),
        record.alternate_name?.split('; ') ?? [],
      ),
      peopleAlsoSay: values('people-say'),
      provider: {
        name: record.organization?.name ?? null,
        kind: (kind as Provider['kind'] | undefined) ?? null,
      },
      providerDetail: values('run-by')[0] ?? paragraphs.providerDetail,
      summary,
      offers: first(values('offer'), fromLines(paragraphs.offers)),
      for: {
        ages: { from: record.minimum_age ?? null, to: record.maximum_age ?? null },
        needs: words('need'),
        who: words('who'),
      },
      level: (words('level')[0] as Service['level'] | undefined) ?? null,
      access: {
        ways: words('way'),
        how: record.application_process ?? paragraphs.how,
        needsDiagnosis: words('diagnosis')[0] ?? 'unknown',
        needsPlan: words('plan')[0] ?? 'unknown',
        cost: words('cost')[0] ?? 'unknown',
        wait: record.wait_time ?? paragraphs.wait ?? 'unknown',
      },
      area: {
        scope: words('scope')[0] ?? null,
        says: areaSays(record, feed),
        places: words('place'),
      },
      contact: {
        phone: phone(false) ?? paragraphs.phone,
        text: phone(true) ?? paragraphs.text,
        email: record.email ?? null,
        website: record.url ?? null,
        address: addressOf(record),
        hours: hoursOf(record),
      },
      pathways: words('pathway'),
      sources: values('source').map((source): unknown => JSON.parse(source)),
      confidence: (words('confidence')[0] as Service['confidence'] | undefined) ?? null,
      status:
        (state as Service['status'] | undefined) ??
        (record.status === 'active' ? 'current' : 'unclear'),
      private: words('care').includes('private'),
      seeInstead: values('see-instead'),
      collected: values('collected')[0] ?? record.last_modified?.slice(0, 10) ?? null,
      checked: record.assured_date ? { on: record.assured_date, by: by ?? null } : null,
      coProduction: parents === undefined ? null : (JSON.parse(parents) as unknown),
      formerly: values('formerly'),
    };
  };
}

const digits = (text: string) => text.replaceAll(/\D/g, '').replace(/^(?:44|0)/, '');

/** The first list that says anything. */
const first = (...lists: readonly (readonly string[])[]) =>
  lists.find(({ length }) => length > 0) ?? [];

/** The part it serves; null where it is the whole of an area that we know. */
function areaSays({ service_areas = [] }: FeedRecord, feed: FeedContext): string | null {
  const whole = (['national', 'county', 'part', 'elsewhere'] as const).map((scope) =>
    wholeAreaUuid(scope, feed),
  );
  const names = service_areas
    .filter(({ id }) => !whole.includes(id))
    .flatMap(({ name, description }) => name ?? description ?? []);
  return names.length > 0 ? [...new Set(names)].join('; ') : null;
}

function addressOf({ service_at_locations = [] }: FeedRecord): string | null {
  const [line] = service_at_locations.flatMap(({ location }) => {
    const [address] = location?.addresses ?? [];
    const parts = address
      ? [address.address_1, address.address_2, address.city, address.postal_code]
      : [location?.name];
    return parts.filter((part) => part).join(', ') || [];
  });
  return line ?? null;
}

function hoursOf({ schedules = [] }: FeedRecord): string | null {
  return schedules.flatMap(({ description }) => description ?? []).join('; ') || null;
}
