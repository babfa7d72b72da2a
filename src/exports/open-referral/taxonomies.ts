/**
 * The lists of words that the feeds use for what the standard leaves open: a taxonomy each, every
 * word with its meaning. A reader knows a word again by its UUID.
 */
import type { Realm } from '../../content/collections.ts';
import type { Site } from '../../model/site.ts';
import {
  costNames,
  levelMeanings,
  levelNames,
  needNames,
  needsInWords,
  wayNames,
} from '../../wording/labels.ts';
import type { Uuids } from './uuids.ts';

export interface Term {
  readonly uuid: string;
  /** The code word of our own files, such as `semh`. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
}

export interface Taxonomy {
  readonly uuid: string;
  readonly code: TaxonomyCode;
  readonly name: string;
  readonly description: string;
  readonly terms: readonly Term[];
}

export type TaxonomyCode =
  | 'need'
  | 'who'
  | 'way'
  | 'level'
  | 'diagnosis'
  | 'plan'
  | 'cost'
  | 'confidence'
  | 'care'
  | 'record'
  | 'scope'
  | 'place'
  | 'pathway'
  | 'provider'
  | 'fact';

/** Code, name, meaning. */
type Words = readonly (readonly [code: string, name: string, description: string])[];

export function taxonomies(
  { area, places, pathways }: Pick<Site, 'area' | 'places' | 'pathways'>,
  uuid: Uuids,
): Taxonomy[] {
  const taxonomy = (
    code: TaxonomyCode,
    name: string,
    description: string,
    words: Words,
    realm: Realm = 'england',
  ): Taxonomy => ({
    uuid: uuid(realm, 'taxonomies', code),
    code,
    name: `Waymark: ${name}`,
    description,
    terms: words.map(([term, termName, meaning]) => ({
      uuid: uuid(realm, 'taxonomies', code, term),
      code: term,
      name: termName,
      description: meaning,
    })),
  });
  const named = (names: Readonly<Record<string, string>>, meaning: (name: string) => string) =>
    Object.entries(names).map(([code, name]) => [code, name, meaning(name)] as const);
  const yesNoUnknown = (thing: 'diagnosis' | 'plan'): Words =>
    (['yes', 'no', 'unknown'] as const).map((code) => {
      const says = needsInWords(thing, code);
      return [code, says, `${says}.`];
    });
  return [
    taxonomy(
      'need',
      'kind of need',
      'The kinds of need that a service is for.',
      named(needNames, (name) => `For: ${name}.`),
    ),
    taxonomy('who', 'who it is for', 'The people whom a service helps.', who),
    taxonomy(
      'way',
      'who can ask',
      'The ways in to a service. No word of this list: no page says who can ask.',
      named(wayNames, (name) => `A way in: ${name}.`),
    ),
    taxonomy(
      'level',
      'level of help',
      'For everyone, extra help, or specialist help.',
      Object.entries(levelNames).map(
        ([code, name]) => [code, name, levelMeanings[code as keyof typeof levelMeanings]] as const,
      ),
    ),
    taxonomy(
      'diagnosis',
      'needs a diagnosis',
      'Whether a family needs a diagnosis to use a service.',
      yesNoUnknown('diagnosis'),
    ),
    taxonomy(
      'plan',
      'needs an EHC plan',
      'Whether a family needs an education, health and care plan to use a service.',
      yesNoUnknown('plan'),
    ),
    taxonomy(
      'cost',
      'cost',
      'What a family pays.',
      named(costNames, (name) => `Cost: ${name}`),
    ),
    taxonomy('confidence', 'how sure', 'How sure we are of the facts.', confidence),
    taxonomy('care', 'take care', 'What needs care when it is shown or sent.', care),
    taxonomy('record', 'state of the record', 'Whether the service is still on offer.', states),
    taxonomy(
      'scope',
      'part of the country',
      'Which part of the country a service is for.',
      scopes(area.name),
      'local',
    ),
    taxonomy(
      'place',
      'place',
      `The towns of ${area.name} that a service says it is for.`,
      [...places.values()].map(({ id, town }) => [id, town, `${town}, in ${area.name}.`] as const),
      'local',
    ),
    taxonomy(
      'pathway',
      'pathway',
      'The pathways of this site in which a service has a part.',
      [...pathways.values()].map(({ id, title, about }) => [id, title, about] as const),
    ),
    taxonomy('provider', 'kind of organisation', 'What kind of organisation it is.', providers),
    taxonomy(
      'fact',
      'more facts',
      'Facts that the standard has no field for. The fact is the value of the attribute.',
      facts,
    ),
  ];
}

const who: Words = [
  ['parent', 'Parents and carers', 'It helps parents and carers.'],
  ['child', 'Children', 'It helps children.'],
  ['young-person', 'Young people', 'It helps young people.'],
  ['professional', 'Professionals', 'It helps people who work with families.'],
  ['sibling', 'Brothers and sisters', 'It helps brothers and sisters.'],
];

const confidence: Words = [
  ['high', 'Sure when we read it', 'An official page said so when it was read.'],
  ['medium', 'Fairly sure', 'A page said so, and nothing disagreed.'],
  ['low', 'Not sure', 'One page said so, or an old one.'],
];

const care: Words = [
  [
    'private',
    'Private',
    'It tells about abuse, self-harm, violence or drugs. Somebody who could do harm may see the page.',
  ],
];

const states: Words = [
  ['current', 'On offer', 'As far as the pages said, it is on offer.'],
  ['unclear', 'Unclear', 'The pages were old, or did not agree. Ask before you rely on it.'],
  ['superseded', 'Ended', 'It has ended, or has another name.'],
];

const scopes = (areaName: string): Words => [
  ['national', 'All of England', 'Families anywhere in England can use it.'],
  ['county', `All of ${areaName}`, `Families anywhere in ${areaName} can use it.`],
  ['part', `Part of ${areaName}`, `Families in a part of ${areaName} can use it.`],
  ['elsewhere', `Outside ${areaName}`, `It is outside ${areaName}.`],
];

const providers: Words = [
  ['council', 'A council', 'A council.'],
  ['nhs', 'Part of the NHS', 'Part of the NHS.'],
  ['charity', 'A charity or voluntary group', 'A charity or voluntary group.'],
  ['school', 'A school or college', 'A school or college.'],
  ['company', 'A company', 'A company.'],
  ['government', 'Part of the government', 'Part of the government.'],
  ['parent-group', 'A group of parents', 'A group of parents.'],
];

/** What an attribute with a value may say. The standard's own fields are used wherever it has one. */
const facts: Words = [
  ['id', 'Id', 'The id of the record on the site that publishes this feed.'],
  ['also-called', 'Also called', 'An old name or initials.'],
  ['people-say', 'People also say', 'Words that parents type when they look for it.'],
  ['offer', 'What you get', 'One thing that a family gets.'],
  ['run-by', 'Run by', "Who runs it, where there is more to say than the organisation's name."],
  ['source', 'Where it was read', 'A page or paper that says so, as JSON.'],
  ['see-instead', 'See instead', 'The id of the service that took its place.'],
  ['collected', 'Collected', 'The day on which the facts were read.'],
  ['checked-by', 'Checked by', 'The role or group that checked the facts with the service.'],
  ['parents', 'Seen by parents', 'Whether parents have read the page, as JSON.'],
  ['formerly', 'Earlier id', 'An id that the record had before.'],
];
