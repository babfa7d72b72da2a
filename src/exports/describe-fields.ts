/** A JSON Schema with what each field means written into it, and the same as rows of a table. */
import { meaningOf } from './field-meanings.ts';

export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

export interface FieldRow {
  /** Such as `access.how`. */
  readonly path: string;
  /** What may stand there, such as "text" or "text or null". */
  readonly holds: string;
  readonly meaning: string;
}

export function describeFields(schema: JsonSchema, path = ''): JsonSchema {
  // What the content's own schemas say is for editors.
  const { title: _title, description: _help, ...bare } = schema as JsonSchema & EditorsOwn;
  const { families, refersTo, options, long, summary, day, webAddress, examples, ...own } = bare;
  const meaning = path === '' ? undefined : meaningOf(path);
  return {
    ...own,
    ...(meaning === undefined ? {} : { description: meaning }),
    ...(own.properties && {
      properties: Object.fromEntries(
        Object.entries(own.properties).map(([key, inner]) => [
          key,
          describeFields(inner, path === '' ? key : `${path}.${key}`),
        ]),
      ),
    }),
    ...(own.items && { items: inside(own.items, path) }),
    ...(own.anyOf && { anyOf: own.anyOf.map((choice) => inside(choice, path)) }),
  };
}

/** What a form may say of a field beside the standard's keywords. */
interface EditorsOwn {
  readonly families?: unknown;
  readonly refersTo?: unknown;
  readonly options?: unknown;
  readonly long?: unknown;
  readonly summary?: unknown;
  readonly day?: unknown;
  readonly webAddress?: unknown;
  readonly examples?: unknown;
}

/** The meaning stands at the field, not again at what it holds. */
function inside(schema: JsonSchema, path: string): JsonSchema {
  const { description, ...described } = describeFields(schema, path);
  return described;
}

/** Every field that holds a value, below `records`. */
export function fieldRows(schema: JsonSchema, path = ''): FieldRow[] {
  const shape = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const within = shape.items ? fieldRows(shape.items, path) : [];
  const fields = Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const row = { path: at, holds: holds(inner), meaning: meaningOf(at) ?? '' };
    return [row, ...fieldRows(inner, at)];
  });
  return [...within, ...fields];
}

function holds(schema: JsonSchema): string {
  const choices = schema.anyOf ?? [schema];
  return choices
    .map(({ type, enum: allowed, items, const: only }) => {
      if (only !== undefined) return only;
      if (allowed) return allowed.join(', ');
      if (type === 'array') return items?.enum ? `list of: ${items.enum.join(', ')}` : 'list';
      return (
        { string: 'text', integer: 'whole number', number: 'number', object: 'fields' }[
          type ?? ''
        ] ??
        type ??
        ''
      );
    })
    .join(' or ');
}
