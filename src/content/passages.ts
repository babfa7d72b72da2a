/** Every piece of text that families read, with the place where an editor finds it. */
import { z } from 'astro/zod';
import { say } from '../navigator/voice.ts';
import { lookInside } from '../schemas/look-inside.ts';
import {
  collections,
  type CollectionName,
  type Content,
  type Entry,
  type Field,
} from './collections.ts';
import { lineIn, nodesOf, readBody, wordsOf } from './read-body.ts';

export interface Passage {
  readonly collection: CollectionName;
  readonly entry: Entry<unknown>;
  /** Null in the text below the front matter. */
  readonly field: string | null;
  readonly line: number | null;
  readonly text: string;
  /** A sentence or more, and not a title, a heading or a few words on a line. */
  readonly isSentences: boolean;
}

const read = new WeakMap<Content, readonly Passage[]>();

export function passagesOf(content: Content): readonly Passage[] {
  const before = read.get(content);
  if (before) return before;
  const passages = allPassages(content);
  read.set(content, passages);
  return passages;
}

function allPassages(content: Content): Passage[] {
  return (Object.keys(collections) as CollectionName[]).flatMap((collection) =>
    content[collection].flatMap((entry) => [
      ...fieldsOf(collection, entry),
      ...blocksOf(collection, entry),
    ]),
  );
}

function fieldsOf(collection: CollectionName, entry: Entry<unknown>): Passage[] {
  const found: Passage[] = [];
  walk(collections[collection].schema, entry.data, [], (field, written) => {
    const text = asRead(written);
    const isSentences = /[.?!]["'”’)]?$/.test(text.trim());
    found.push({
      collection,
      entry,
      field: field.join('.'),
      line: entry.lineOf(field),
      text,
      isSentences,
    });
  });
  return found;
}

/** As a parent reads it: what differs for a young person, and a number by its job, are left out. */
function asRead(text: string): string {
  return say(text, 'parent').replaceAll(/\{phone [a-z-]+\}/g, '');
}

/** Visit each text of a record whose schema says that families read it. */
function walk(
  outer: z.ZodType,
  value: unknown,
  field: Field,
  visit: (field: Field, text: string) => void,
): void {
  const { schema, meta } = lookInside(outer);
  if (typeof value === 'string') {
    if (meta.families) visit(field, value);
  } else if (Array.isArray(value)) {
    if (!(schema instanceof z.ZodArray)) return;
    const element = schema.element as z.ZodType;
    for (const [at, item] of value.entries()) walk(element, item, [...field, at], visit);
  } else if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(schema.shape)) {
      const below = (value as Record<string, unknown>)[key];
      walk(inner as z.ZodType, below, [...field, key], visit);
    }
  }
}

/** Each paragraph, list item and heading of the text below the front matter. */
function blocksOf(collection: CollectionName, entry: Entry<unknown>): Passage[] {
  const { root } = readBody(entry.body);
  if (!root) return [];
  return [...nodesOf(root)]
    .filter(({ type }) => type === 'paragraph' || type === 'heading')
    .map((node) => ({
      collection,
      entry,
      field: null,
      line: entry.bodyLine + lineIn(node) - 1,
      text: wordsOf(node),
      isSentences: node.type === 'paragraph',
    }));
}
