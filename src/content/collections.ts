/**
 * Which files make up each kind of record, and the schema that reads them. A record lives in
 * `content/england/` (what holds everywhere) or `content/local/` (what another county replaces).
 */
import type { z } from 'astro/zod';
import { areaSchema } from '../schemas/area.ts';
import { changeSchema } from '../schemas/change.ts';
import { commentSchema } from '../schemas/comment.ts';
import { bankHolidaysSchema, deadlineSchema, exceptionSchema } from '../schemas/deadline.ts';
import {
  flowSchema,
  localFlowSchema,
  localOutcomeSchema,
  outcomeSchema,
  questionSchema,
  sayingSchema,
  worrySchema,
} from '../schemas/flow.ts';
import { easyReadSchema } from '../schemas/easy-read.ts';
import { termSchema } from '../schemas/glossary.ts';
import { guideSchema, localGuideSchema } from '../schemas/guide.ts';
import { hardToReadSchema } from '../schemas/hard-to-read.ts';
import { lawCoverageSchema, lawItemSchema } from '../schemas/law.ts';
import {
  callSchema,
  draftCheckSchema,
  letterPartsSchema,
  letterSchema,
} from '../schemas/letter.ts';
import { localOverviewSchema, overviewSchema } from '../schemas/overview.ts';
import { pageSchema } from '../schemas/page.ts';
import {
  localPathwaySchema,
  localStepSchema,
  pathwaySchema,
  stepSchema,
} from '../schemas/pathway.ts';
import { placeSchema } from '../schemas/place.ts';
import { providerSchema } from '../schemas/provider.ts';
import {
  sameWordsSchema,
  searchDangerSchema,
  searchPagesSchema,
  searchReadingSchema,
} from '../schemas/search.ts';
import { serviceSchema } from '../schemas/service.ts';
import { inTheMomentSchema, urgentSchema } from '../schemas/urgent.ts';

/**
 * `pattern` is matched against a path below `content/`; its group `id` is the record's id.
 * The first pattern that fits decides, so `index` comes before a step.
 */
export const collections = {
  area: { pattern: /^local\/(?<id>area)\.yaml$/, schema: areaSchema },
  services: { pattern: /^(?:england|local)\/services\/(?<id>[^/]+)\.yaml$/, schema: serviceSchema },
  providers: {
    pattern: /^(?:england|local)\/providers\/(?<id>[^/]+)\.yaml$/,
    schema: providerSchema,
  },
  pathways: { pattern: /^england\/pathways\/(?<id>[^/]+)\/index\.mdx$/, schema: pathwaySchema },
  localPathways: {
    pattern: /^local\/pathways\/(?<id>[^/]+)\/index\.mdx$/,
    schema: localPathwaySchema,
  },
  steps: { pattern: /^england\/pathways\/(?<id>[^/]+\/[^/]+)\.mdx$/, schema: stepSchema },
  localSteps: { pattern: /^local\/pathways\/(?<id>[^/]+\/[^/]+)\.mdx$/, schema: localStepSchema },
  terms: { pattern: /^(?:england|local)\/glossary\/(?<id>[^/]+)\.yaml$/, schema: termSchema },
  overview: { pattern: /^england\/(?<id>overview)\.yaml$/, schema: overviewSchema },
  localOverview: { pattern: /^local\/(?<id>overview)\.yaml$/, schema: localOverviewSchema },
  urgent: { pattern: /^(?<id>england|local)\/urgent\.yaml$/, schema: urgentSchema },
  inTheMoment: { pattern: /^england\/(?<id>in-the-moment)\.yaml$/, schema: inTheMomentSchema },
  places: { pattern: /^local\/places\/(?<id>[^/]+)\.yaml$/, schema: placeSchema },
  comments: { pattern: /^local\/comments\/(?<id>[^/]+)\.yaml$/, schema: commentSchema },
  changes: { pattern: /^(?:england|local)\/changes\/(?<id>[^/]+)\.yaml$/, schema: changeSchema },
  guides: { pattern: /^england\/guides\/(?<id>[^/]+)\.mdx$/, schema: guideSchema },
  localGuides: { pattern: /^local\/guides\/(?<id>[^/]+)\.mdx$/, schema: localGuideSchema },
  easyRead: { pattern: /^england\/easy-read\/(?<id>[^/]+)\.yaml$/, schema: easyReadSchema },
  lawItems: { pattern: /^england\/law\/(?<id>[^/]+)\.yaml$/, schema: lawItemSchema },
  lawCoverage: { pattern: /^local\/law\/(?<id>[^/]+)\.yaml$/, schema: lawCoverageSchema },
  deadlines: { pattern: /^england\/deadlines\/(?<id>[^/]+)\.yaml$/, schema: deadlineSchema },
  deadlineExceptions: {
    pattern: /^england\/deadlines\/exceptions\/(?<id>[^/]+)\.yaml$/,
    schema: exceptionSchema,
  },
  bankHolidays: { pattern: /^england\/(?<id>bank-holidays)\.yaml$/, schema: bankHolidaysSchema },
  searchReading: {
    pattern: /^england\/search\/(?<id>reading)\.yaml$/,
    schema: searchReadingSchema,
  },
  searchDanger: { pattern: /^england\/search\/(?<id>danger)\.yaml$/, schema: searchDangerSchema },
  sameWords: {
    pattern: /^(?<id>england|local)\/search\/same-words\.yaml$/,
    schema: sameWordsSchema,
  },
  searchPages: {
    pattern: /^(?<id>england|local)\/search\/pages\.yaml$/,
    schema: searchPagesSchema,
  },
  flows: { pattern: /^england\/navigator\/(?<id>[^/]+)\/flow\.yaml$/, schema: flowSchema },
  questions: inFlow('england', 'questions', questionSchema),
  worries: inFlow('england', 'worries', worrySchema),
  outcomes: inFlow('england', 'outcomes', outcomeSchema),
  sayings: inFlow('england', 'sayings', sayingSchema),
  localFlows: { pattern: /^local\/navigator\/(?<id>[^/]+)\/flow\.yaml$/, schema: localFlowSchema },
  localOutcomes: inFlow('local', 'outcomes', localOutcomeSchema),
  letters: { pattern: /^england\/letters\/(?<id>[^/]+)\.yaml$/, schema: letterSchema },
  calls: { pattern: /^england\/letters\/calls\/(?<id>[^/]+)\.yaml$/, schema: callSchema },
  draftChecks: {
    pattern: /^england\/letters\/draft-checks\/(?<id>[^/]+)\.yaml$/,
    schema: draftCheckSchema,
  },
  letterParts: { pattern: /^england\/(?<id>letter-parts)\.yaml$/, schema: letterPartsSchema },
  hardToRead: { pattern: /^(?<id>england|local)\/hard-to-read\.yaml$/, schema: hardToReadSchema },
  pages: { pattern: /^(?:england|local)\/pages\/(?<id>[^/]+)\.mdx$/, schema: pageSchema },
} as const satisfies Record<string, { pattern: RegExp; schema: z.ZodType }>;

/** Part of a flow. Its id is the flow's, a slash, and its file's name: `find-help/age`. */
function inFlow<Schema extends z.ZodType>(realm: Realm, room: string, schema: Schema) {
  return {
    pattern: new RegExp(`^${realm}/navigator/(?<flow>[^/]+)/${room}/(?<id>[^/]+)\\.yaml$`),
    schema,
  };
}

export type CollectionName = keyof typeof collections;
export type RecordOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** Whether a record holds everywhere or only in this area. */
export type Realm = 'england' | 'local';

/** One record as it stands in its file. */
export interface Entry<Data> {
  readonly id: string;
  /** From the project's folder, such as `content/local/services/dance-club.yaml`. */
  readonly file: string;
  readonly realm: Realm;
  readonly data: Data;
  /** The text below the front matter; empty for YAML. */
  readonly body: string;
  /** The line of the file on which that text starts. */
  readonly bodyLine: number;
  /** The line on which a field stands, for messages. */
  readonly lineOf: (field: Field) => number | null;
}

/** A path into a record: `['contact', 'phone']`. */
export type Field = readonly (string | number)[];

/** Everything in `content/`, each record fitting its schema; nothing is linked yet. */
export type Content = {
  readonly [Name in CollectionName]: readonly Entry<RecordOf<Name>>[];
};
