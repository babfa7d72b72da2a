/**
 * What a record of `/data/*.json` looks like, from the same schemas that check the content: what
 * editors alone need is taken out, and what linking adds is put in.
 */
import { z } from 'astro/zod';
import { describeFields, type JsonSchema } from './describe-fields.ts';
import { pathwaySchema, stepSchema } from '../schemas/pathway.ts';
import { providerSchema } from '../schemas/provider.ts';
import { serviceSchema } from '../schemas/service.ts';

const realm = z.enum(['england', 'local']);
const path = z.string().regex(/^\//);
const editorsOnly = { notes: true, publication: true } as const;

const serviceRecord = serviceSchema.omit({ ...editorsOnly, provider: true }).extend({
  id: z.string(),
  realm,
  path,
  provider: providerSchema.extend({ id: z.string(), realm }),
  steps: z.array(z.string()),
});

const stepRecord = stepSchema.omit(editorsOnly).extend({
  id: z.string(),
  ref: z.string(),
  pathway: z.string(),
  number: z.number().int().min(1),
  path,
  /** Markdown. */
  text: z.string(),
  /** How it goes in this area, in Markdown; null where nothing is written. */
  here: z.string().nullable(),
});

const pathwayRecord = pathwaySchema.omit({ ...editorsOnly, steps: true }).extend({
  id: z.string(),
  path,
  text: z.string(),
  steps: z.array(stepRecord),
});

const file = (record: z.ZodType) =>
  z.strictObject({ schemaVersion: z.literal('1.0'), records: z.array(record) });

export const exportSchemas = {
  services: file(serviceRecord),
  pathways: file(pathwayRecord),
} as const;

/** The JSON Schema (draft 2020-12) of a data file, each field explained. */
export function jsonSchema(name: keyof typeof exportSchemas): JsonSchema {
  return describeFields(z.toJSONSchema(exportSchemas[name], { io: 'input' }) as JsonSchema);
}
