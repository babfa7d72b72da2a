import { z } from 'astro/zod';
import { parse } from 'yaml';
import { collections, type CollectionName } from '../content/collections.ts';
import type { ContentFile } from '../content/load-content.ts';
import { lookInside } from '../schemas/look-inside.ts';

/**
 * The fields that the files of a collection leave out when they are empty, as `parent.field`: those
 * that its schema does without, and that no file of it writes as `null`, `[]` or the like. The form
 * leaves them out as well, so that a save adds no line.
 */
export function leftOutOf(name: CollectionName, files: readonly ContentFile[]): string[] {
  const { pattern, schema } = collections[name];
  const written = new Set(
    files
      .filter(({ path }) => pattern.test(path.replace(/^content\//, '')))
      .flatMap(({ text }) => emptyIn(parse(/^---\n([\s\S]*?)^---/m.exec(text)?.[1] ?? text))),
  );
  return [...new Set(optionalIn(schema))].filter((field) => !written.has(field));
}

function optionalIn(outer: z.ZodType, parent = ''): string[] {
  const { schema } = lookInside(outer);
  if (schema instanceof z.ZodArray) return optionalIn(schema.element as z.ZodType, parent);
  if (schema instanceof z.ZodUnion) return optionalIn(schema.options[0] as z.ZodType, parent);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, inner]) => {
    const field = inner as z.ZodType;
    const below = optionalIn(field, name);
    return field.safeParse(undefined).success ? [`${parent}.${name}`, ...below] : below;
  });
}

function emptyIn(value: unknown, parent = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((inner) => emptyIn(inner, parent));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    isEmpty(inner) ? [`${parent}.${name}`] : emptyIn(inner, name),
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
