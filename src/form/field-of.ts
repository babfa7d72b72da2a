import { z } from 'astro/zod';
import { lookInside, type FieldMeta } from '../schemas/look-inside.ts';
import type { Choice, FormField, Shared } from './field.ts';

/** The records that a field may name, by collection, each with the words to pick it by. */
export type Choices = Readonly<Record<string, readonly Choice[]>>;

/** A field of the form for a field of a schema. A kind of schema that it does not know is a developer's mistake. */
function fieldOf(name: string, outer: z.ZodType, choices: Choices): FormField {
  const { schema, meta, mayBeEmpty } = lookInside(outer);
  const shared = { ...sharedOf(name, meta, mayBeEmpty), ...startOf(outer, meta) };
  if (meta.refersTo) {
    return { ...shared, widget: 'select', options: pickFrom(meta.refersTo, choices) };
  }
  if (meta.day) {
    return { ...shared, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
  }
  if (schema instanceof z.ZodEnum) {
    return { ...shared, widget: 'select', options: optionsOf(schema, meta) };
  }
  if (schema instanceof z.ZodNumber) return { ...shared, ...numberOf(schema) };
  if (schema instanceof z.ZodBoolean) {
    return { ...shared, required: false, widget: 'boolean' };
  }
  if (schema instanceof z.ZodArray) return listOf(shared, schema, meta, choices);
  if (schema instanceof z.ZodRecord) {
    const keys = schema.keyType instanceof z.ZodEnum ? schema.keyType.options : [];
    const value = schema.valueType as z.ZodType;
    return {
      ...shared,
      widget: 'object',
      fields: keys.map((key) => fieldOf(String(key), value, choices)),
    };
  }
  if (schema instanceof z.ZodObject) {
    return {
      ...shared,
      widget: 'object',
      collapsed: mayBeEmpty,
      fields: fieldsOf(schema, choices),
    };
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat) {
    const maxlength = schema.maxLength ?? undefined;
    return {
      ...shared,
      widget: meta.long ? 'text' : 'string',
      ...(maxlength === undefined ? {} : { maxlength }),
      ...(meta.webAddress ? { type: 'url' as const } : {}),
    };
  }
  // Of "a list, or nothing" the form offers the list.
  if (schema instanceof z.ZodUnion) {
    return { ...fieldOf(name, schema.options[0] as z.ZodType, choices), ...shared };
  }
  throw new Error(`The form has no field for "${name}": ${schema.constructor.name}.`);
}

/** The form's fields for a whole schema, in its order. */
export function fieldsOf(schema: z.ZodObject, choices: Choices): FormField[] {
  return Object.entries(schema.shape).map(([name, field]) =>
    fieldOf(name, field as z.ZodType, choices),
  );
}

function sharedOf(name: string, meta: FieldMeta, mayBeEmpty: boolean): Shared {
  // Whoever picks from a list need not know how an id is written.
  const about = meta.refersTo
    ? undefined
    : meta.description?.replace(/,? or null\b/, ', or leave it empty');
  const examples = meta.examples?.map((example) => `“${example}”`).join(', ');
  const hint = [about, examples && `For example ${examples}.`].filter(Boolean).join(' ');
  return {
    name,
    label: meta.title ?? inWords(name),
    ...(hint ? { hint } : {}),
    required: !mayBeEmpty,
  };
}

/** What stands in the field of a new record: what the schema would fill in, and today for what was just read. */
function startOf(outer: z.ZodType, meta: FieldMeta): { readonly default?: string } {
  if (meta.day && meta.description?.startsWith('Today')) return { default: '{{now}}' };
  const start = outer.safeParse(undefined);
  return typeof start.data === 'string' ? { default: start.data } : {};
}

/** `howToGet` as "How to get". */
function inWords(name: string): string {
  const words = name
    .replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
    .replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function pickFrom(collection: string, choices: Choices): readonly Choice[] {
  const options = choices[collection];
  if (!options) throw new Error(`Nothing is known of the collection "${collection}".`);
  return options;
}

function optionsOf(schema: z.ZodEnum, meta: FieldMeta): Choice[] {
  return schema.options.map((value) => ({
    value: String(value),
    label: meta.options?.[value] ?? inWords(String(value)),
  }));
}

function numberOf(schema: z.ZodNumber) {
  const { minimum, maximum, type } = z.toJSONSchema(schema);
  return {
    widget: 'number' as const,
    value_type: type === 'integer' ? ('int' as const) : ('float' as const),
    ...(minimum === undefined || minimum < -1e9 ? {} : { min: minimum }),
    ...(maximum === undefined || maximum > 1e9 ? {} : { max: maximum }),
  };
}

/** Choices that have no order are ticked; whatever has one is a list to be moved about in. */
function listOf(shared: Shared, schema: z.ZodArray, meta: FieldMeta, choices: Choices): FormField {
  const { schema: element, meta: of } = lookInside(schema.element as z.ZodType);
  const { minItems } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const least = minItems ? { min: minItems } : {};
  const list = { ...shared, required: Boolean(minItems), ...least };
  if (element instanceof z.ZodEnum) {
    const options = optionsOf(element, { ...of, ...meta });
    return { ...list, widget: 'select', multiple: true, options };
  }
  if (element instanceof z.ZodObject) {
    return {
      ...list,
      widget: 'list',
      collapsed: true,
      ...(of.summary ? { summary: of.summary } : {}),
      fields: fieldsOf(element, choices),
    };
  }
  // Plain lines are a box with a line each. Whatever is picked is a list of its own.
  if (element instanceof z.ZodString && !of.refersTo && !of.long)
    return { ...list, widget: 'list' };
  const one = fieldOf('item', schema.element as z.ZodType, choices);
  return { ...list, widget: 'list', field: { ...one, label: of.title ?? shared.label } };
}
