/**
 * Read one content file's text: YAML, or MDX with YAML between two lines of `---`.
 * Mistakes come back with the line on which they stand.
 */
import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Field } from './collections.ts';
import { yamlMistake } from './yaml-mistake.ts';

export interface Parsed {
  readonly value: unknown;
  readonly body: string;
  /** The line where the body starts. */
  readonly bodyLine: number;
  readonly lineOf: (field: Field) => number | null;
  readonly mistakes: readonly {
    readonly line: number | null;
    readonly problem: string;
    readonly fix: string;
  }[];
}

const frontMatter = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export function parseFile(file: string, written: string): Parsed {
  const text = written.replace(/^\uFEFF/, '');
  const fault = notText(text);
  if (fault) return unread(text, fault);
  try {
    return parseText(file, text);
  } catch {
    // A parser that gives up says why in its own words, which would help no editor.
    return unread(text, yamlMistake({ code: 'IMPOSSIBLE' }));
  }
}

function parseText(file: string, text: string): Parsed {
  if (!file.endsWith('.mdx')) return parseYaml(text, 0, '', 0);
  const found = text.startsWith('---') ? frontMatter.exec(text) : null;
  if (!found?.[1]) {
    return {
      value: undefined,
      body: text,
      bodyLine: 1,
      lineOf: () => null,
      mistakes: [
        {
          line: 1,
          problem: 'The file does not start with details between two lines of "---".',
          fix: 'Copy the top of another file of the same kind.',
        },
      ],
    };
  }
  const body = text.slice(found[0].length);
  return parseYaml(found[1], 1, body, found[0].split('\n').length);
}

const most = 250_000;

/** A file that no editor wrote: far too big, or not text at all. */
function notText(text: string): { readonly problem: string; readonly fix: string } | null {
  if (text.length > most) {
    return {
      problem: 'The file is too big.',
      fix: 'Look for something pasted by mistake. The longest page here has a fifth of this.',
    };
  }
  // U+FFFD stands where a byte could not be read as UTF-8.
  if (/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFD]/.test(text)) {
    return {
      problem: 'The file holds signs that are not text.',
      fix: 'Save it again as plain text, "UTF-8", or copy the words into a new file.',
    };
  }
  // Sixty brackets or hyphens in a row keep a parser busy for seconds, and no record needs ten.
  if (/(?:[[{]\s*){60}|(?:- ){60}/.test(text)) return yamlMistake({ code: 'IMPOSSIBLE' });
  return null;
}

function unread(body: string, mistake: { problem: string; fix: string }): Parsed {
  return {
    value: undefined,
    body,
    bodyLine: 1,
    lineOf: () => null,
    mistakes: [{ line: 1, ...mistake }],
  };
}

function parseYaml(text: string, linesAbove: number, body: string, bodyLine: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const alias = firstAlias(document);
  // A tag such as "!!binary" is only warned of, and would turn words into something else.
  const errors = [...document.errors, ...document.warnings];
  const at = (offset: number) => lines.linePos(offset).line + linesAbove;
  return {
    value: errors.length > 0 || alias !== null ? undefined : document.toJS(),
    body,
    bodyLine,
    lineOf: (field) => {
      for (let depth = field.length; depth > 0; depth--) {
        const path = field.slice(0, depth);
        const parent: unknown = document.getIn(path.slice(0, -1), true);
        const node = keyNode(parent, path.at(-1)) ?? document.getIn(path, true);
        if (isNode(node) && node.range) return at(node.range[0]);
      }
      return null;
    },
    // One slip makes the parser stumble again further down, so only the first is told.
    mistakes:
      alias === null || errors.length > 0
        ? errors.slice(0, 1).map((error) => ({ line: at(error.pos[0]), ...yamlMistake(error) }))
        : [{ line: at(alias), ...specialSign }],
  };
}

const specialSign = {
  problem:
    'A word starts with "*", which means something special when it stands outside quotation marks.',
  fix: 'Put the words in quotation marks.',
};

/** Where the file first points back at another part of itself, which no record needs. */
function firstAlias(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Alias(_, { range }) {
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** The key itself, so that a message points at the name of a field and not at its value's first line. */
function keyNode(parent: unknown, key: string | number | undefined): unknown {
  if (typeof parent !== 'object' || parent === null || !('items' in parent)) return undefined;
  const items = parent.items as readonly { key?: unknown }[];
  return items.find(
    (item) => isNode(item.key) && 'value' in item.key && String(item.key.value) === String(key),
  )?.key;
}
