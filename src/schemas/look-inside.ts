/**
 * Look inside a schema: what a field is once "may be null", "has a default" and the like are
 * taken off, and what its `.meta()` says. The form, the list of fields and the checks of words
 * all read the schemas through here, so that none of them keeps a second list of fields.
 */
import { z } from 'astro/zod';

/** What a schema may say of a field to editors and to the checks of words. */
export interface FieldMeta {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  /** Families read it: held to the rules on plain words. */
  readonly families?: boolean;
  /** The collection whose ids it holds. */
  readonly refersTo?: string;
  /** A plain label for each value. */
  readonly options?: Readonly<Record<string, string>>;
  /** More than a line: the form gives it a box. */
  readonly long?: boolean;
  /** How the form names one of a list. */
  readonly summary?: string;
  readonly day?: boolean;
  readonly webAddress?: boolean;
}

export interface Inside {
  readonly schema: z.ZodType;
  readonly meta: FieldMeta;
  /** The file may leave it out or write null. */
  readonly mayBeEmpty: boolean;
  readonly mayBeNull: boolean;
}

const seen = new WeakMap<z.ZodType, Inside>();

export function lookInside(outer: z.ZodType): Inside {
  const before = seen.get(outer);
  if (before) return before;
  const inside = unwrap(outer);
  seen.set(outer, inside);
  return inside;
}

function unwrap(outer: z.ZodType): Inside {
  let schema = outer;
  let meta: FieldMeta = {};
  let mayBeEmpty = false;
  let mayBeNull = false;
  for (;;) {
    meta = { ...(schema.meta() as FieldMeta | undefined), ...meta };
    if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) {
      mayBeEmpty = true;
      schema = schema.unwrap() as z.ZodType;
    } else if (schema instanceof z.ZodNullable) {
      mayBeEmpty = true;
      mayBeNull = true;
      schema = schema.unwrap() as z.ZodType;
    } else if (schema instanceof z.ZodPipe) {
      schema = schema.in as z.ZodType;
    } else {
      return { schema, meta, mayBeEmpty, mayBeNull };
    }
  }
}
