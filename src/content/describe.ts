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
  const says =
    wrote === undefined || wrote === null || wrote === ''
      ? 'Nothing is written here.'
      : `It says ${show(wrote)}.`;
  if (path.length === 0 && issue.code === 'invalid_type') return [wholeFile(wrote)];
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
          fix: near
            ? `Change it to "${near}". Allowed: ${allowed.join(', ')}.`
            : `Write one of: ${allowed.join(', ')}.`,
        },
      ];
    }
    case 'invalid_key': {
      const [inner] = issue.issues;
      const key = String(path.at(-1));
      const allowed = inner?.code === 'invalid_value' ? inner.values.map(String) : [];
      const near = nearest(key, allowed);
      return [
        {
          path,
          field,
          problem: `There is no field called "${key}" here.`,
          fix: near ? `Change its name to "${near}", or take it out.` : 'Take it out.',
        },
      ];
    }
    case 'invalid_union': {
      const kinds = kindsAt(schema, path);
      if (issue.errors.length === 0 && kinds.length > 0) {
        return [{ path, field, problem: says, fix: `Write one of: ${kinds.join(', ')}.` }];
      }
      const first = issue.errors[0]?.[0];
      return first
        ? describeOne({ ...first, path: [...issue.path, ...first.path] }, value, schema)
        : [{ path, field, problem: says, fix: issue.message }];
    }
    case 'invalid_type':
      return [{ path, field, problem: says, fix: wording(issue) }];
    default:
      return [{ path, field, problem: says, fix: plainly(issue) }];
  }
}

/** A file with nothing in it, or with words where fields belong. */
function wholeFile(wrote: unknown): Described {
  return wrote === undefined || wrote === null
    ? {
        path: [],
        field: null,
        problem: 'The file is empty.',
        fix: 'Copy another file of the same kind into it and change the words, or delete the file.',
      }
    : {
        path: [],
        field: null,
        problem: 'The file does not hold fields.',
        fix: 'Write a field a line: its name, a colon, and what it says. Compare another file of the same kind.',
      };
}

/** Zod's own words about size and form are put plainly; a message of ours stands as it is. */
function plainly(issue: z.core.$ZodIssue): string {
  if (!/^(?:Too (?:small|big)|Invalid)/.test(issue.message)) return issue.message;
  if (issue.code === 'too_small') {
    return issue.origin === 'array'
      ? `Write at least ${issue.minimum} of them.`
      : `Write ${issue.minimum} or more.`;
  }
  if (issue.code === 'too_big') return `Write ${issue.maximum} or less.`;
  return 'Compare it with another file of the same kind.';
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
  readonly oneOf?: readonly Shape[];
  readonly const?: string;
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

/** The kinds that a part may be of, where its field `kind` tells them apart. */
function kindsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let at: Shape | undefined = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as Shape;
  for (const part of path) {
    if (part === 'kind') break;
    const whole: Shape | undefined = at && withFields(at);
    at = typeof part === 'number' ? whole?.items : whole?.properties?.[part];
  }
  return (at?.anyOf ?? at?.oneOf ?? []).flatMap(
    ({ properties }) => properties?.['kind']?.const ?? [],
  );
}

/** A part that may be null is written as a choice; its fields are those of the choice that has any. */
function withFields(shape: Shape): Shape {
  return shape.anyOf?.find(({ properties }) => properties) ?? shape;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
