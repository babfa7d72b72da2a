/** What a schema found wrong, put into an editor's words. The only place that knows Zod's own. */
import { z } from 'astro/zod';
import { nearest } from '../checks/nearest.ts';

interface Described {
  readonly path: (string | number)[];
  readonly field: string | null;
  readonly problem: string;
  readonly fix: string;
}

export function describe(error: z.ZodError, value: unknown, schema: z.ZodType): Described[] {
  return error.issues.flatMap((issue) => describeOne(issue, value, schema));
}

function describeOne(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): Described[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = path.length > 0 ? path.join('.') : null;
  const wrote = valueAt(value, path);
  const says = wrote === undefined ? 'Nothing is written here.' : `It says ${show(wrote)}.`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = nearest(key, fieldsAt(schema, path));
        return {
          path: [...path, key],
          field: [...path, key].join('.'),
          problem: `There is no field called "${key}" here.`,
          fix: near
            ? `Change its name to "${near}", or take it out.`
            : 'Take it out. No field of this kind has a name like it.',
        };
      });
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const near = typeof wrote === 'string' ? nearest(wrote, allowed) : undefined;
      return [
        {
          path,
          field,
          problem: says,
          fix: near ? `Change it to "${near}". Allowed: ${allowed.join(', ')}.` : `Write one of: ${allowed.join(', ')}.`,
        },
      ];
    }
    case 'invalid_union': {
      const first = issue.errors[0]?.[0];
      return first
        ? describeOne({ ...first, path: [...issue.path, ...first.path] }, value, schema)
        : [{ path, field, problem: says, fix: issue.message }];
    }
    case 'invalid_type':
      return [{ path, field, problem: says, fix: wording(issue) }];
    default:
      return [{ path, field, problem: says, fix: issue.message }];
  }
}

/** Zod's own "expected x, received y" is put plainly; a message of ours stands as it is. */
function wording(issue: z.core.$ZodIssueInvalidType): string {
  if (!issue.message.startsWith('Invalid input')) return issue.message;
  const kinds: Record<string, string> = {
    string: 'Write words, in quotes.',
    number: 'Write a number, without quotes.',
    array: 'Write a list: each item on its own line, after a hyphen.',
    object: 'Write the fields of this part, each on its own line below it.',
    record: 'Write the fields of this part, each on its own line below it.',
  };
  return kinds[issue.expected] ?? 'Compare it with another file of the same kind.';
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[part];
  }
  return at;
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** The names of the fields that may stand at a place in a record. */
function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at = withFields(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
  for (const part of path) {
    const inner = typeof part === 'number' ? at.items : at.properties?.[part];
    if (!inner) return [];
    at = withFields(inner);
  }
  return Object.keys(at.properties ?? {});
}

/** A part that may be null is written as a choice; its fields are those of the choice that has any. */
function withFields(shape: Shape): Shape {
  return shape.anyOf?.find(({ properties }) => properties) ?? shape;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
