/** `content/FIELDS.md`: every field of every kind of file, from the schemas that check them. */
import { z } from 'astro/zod';
import { lookInside } from '../schemas/look-inside.ts';
import { collections, type CollectionName } from './collections.ts';

const names = Object.keys(collections) as CollectionName[];

export function listFields(): string {
  const parts = names.map((name) => {
    const { pattern, schema } = collections[name];
    return `## ${placeOf(pattern)}\n\n${fieldsIn(schema).join('\n')}\n`;
  });
  return `# Every field of every kind of file

Written by \`npm run content:fields\` from the rules that check the files. Deeper fields stand further in. "May be left empty" means: leave it out, or write \`null\` where the others of its kind do.

${parts.join('\n')}`;
}

/** `^local\/services\/(?<id>[^/]+)\.yaml$` as `local/services/….yaml`. */
function placeOf(pattern: RegExp): string {
  return pattern.source
    .replaceAll(/\(\?<(?:id|flow)>([a-z|-]+)\)/g, '$1')
    .replaceAll(/\(\?<\w+>[^)]*\)/g, '…')
    .replaceAll(/\(\?:([^)]*)\)/g, '$1')
    .replaceAll(/[\\^$]/g, '')
    .replaceAll('|', ' or ');
}

function fieldsIn(outer: z.ZodType, indent = ''): string[] {
  const { schema } = lookInside(outer);
  if (schema instanceof z.ZodArray) return fieldsIn(schema.element as z.ZodType, indent);
  if (schema instanceof z.ZodUnion) return fieldsIn(schema.options[0] as z.ZodType, indent);
  if (schema instanceof z.ZodRecord) return fieldsIn(schema.valueType as z.ZodType, indent);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [
    `${indent}- \`${name}\`${aboutField(field as z.ZodType)}`,
    ...fieldsIn(field as z.ZodType, `${indent}  `),
  ]);
}

function aboutField(field: z.ZodType): string {
  const { schema, meta, mayBeEmpty } = lookInside(field);
  const element = schema instanceof z.ZodArray ? schema.element : schema;
  const said = [
    meta.title,
    meta.description,
    element instanceof z.ZodEnum && `One of: ${element.options.join(', ')}`,
    meta.examples && `For example ${meta.examples.map((one) => `"${one}"`).join(', ')}`,
    mayBeEmpty && 'May be left empty',
  ]
    .filter((part): part is string => Boolean(part))
    .map((part) => (/[.?]$/.test(part) ? part : `${part}.`));
  return said.length > 0 ? `: ${said.join(' ')}` : '';
}
