/** The standard's own schemas, formats checked, and a closed form of each: no key that it does not name. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Dialect } from '../../src/exports/open-referral/feed-files.ts';

/** The files that the small schemas point to by name. */
const beside = {
  uk: ['taxonomy_term.json', 'taxonomy.json'],
  hsds: ['taxonomy_term.json', 'taxonomy.json', 'metadata.json'],
} as const;

const root = new URL('../standards/open-referral/', import.meta.url);

export function standardFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

/** What is wrong with a record, by the standard's schema. An empty list: nothing. */
export function validator(dialect: Dialect, name: string, { closed = false } = {}) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const other of beside[dialect]) {
    ajv.addSchema(standardFile(`${dialect}/schema/${other}`) as object, other);
  }
  const schema = standardFile(`${dialect}/schema/${name}.json`) as AnySchemaObject;
  const validate = ajv.compile(closed ? close(schema) : schema);
  return (record: unknown) => faultsOf(validate, record);
}

function faultsOf(validate: ValidateFunction, record: unknown): string[] {
  if (validate(record)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

/** The same schema, that lets no other key pass. */
function close<Schema>(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(close) as Schema;
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, close(value as unknown)]),
  );
  const isObject = typeof closed['properties'] === 'object' && closed['type'] !== undefined;
  return (isObject ? { ...closed, additionalProperties: false } : closed) as Schema;
}
