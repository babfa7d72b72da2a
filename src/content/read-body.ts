/** Read the text below a file's front matter, with the very parser that makes its page. */
import { mdxToMdast, type MdastNode } from 'satteri';

export type BodyNode = MdastNode;

export interface Body {
  readonly root: BodyNode | null;
  /** Where the text cannot be read: the line within the text, and in the parser's words why. */
  readonly broken: { readonly line: number; readonly why: string } | null;
}

const read = new Map<string, Body>();

/** The same text is read once, however many rules ask. */
export function readBody(text: string): Body {
  const before = read.get(text);
  if (before) return before;
  const body = parse(text);
  read.set(text, body);
  return body;
}

function parse(text: string): Body {
  try {
    return { root: mdxToMdast(text), broken: null };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const [, line = '1', why = said] = /^(\d+):\d+: (.*)/s.exec(said) ?? [];
    return { root: null, broken: { line: Number(line), why } };
  }
}

/** Every node, from the top of the text to its end. */
export function* nodesOf(node: BodyNode): Generator<BodyNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

/** The words that a reader sees in a node. Code that stands in it is no word. */
export function wordsOf(node: BodyNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** A node's line within the text, from 1. */
export function lineIn(node: BodyNode): number {
  return node.position?.start.line ?? 1;
}
