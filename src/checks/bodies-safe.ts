import type { Content, Entry } from '../content/collections.ts';
import { error, type Issue, type Spot } from '../content/issue.ts';
import { offeredComponents, type OfferedComponent } from '../content/offered-components.ts';
import { lineIn, nodesOf, readBody, type BodyNode } from '../content/read-body.ts';
import type { Ids } from '../content/load-content.ts';
import { nearest } from './nearest.ts';

/** A text holds words and the offered components: never scripts, imports, code or raw HTML. */
export function bodiesSafe(content: Content, ids: Ids): Issue[] {
  const texts = [
    content.pathways,
    content.steps,
    content.localPathways,
    content.localSteps,
    content.pages,
  ];
  return texts.flat().flatMap((entry: Entry<unknown>) => {
    const { root, broken } = readBody(entry.body);
    const at = (line: number): Spot => ({
      file: entry.file,
      line: entry.bodyLine + line - 1,
      field: null,
    });
    if (broken) return [unreadable(at(broken.line), broken.why)];
    if (!root) return [];
    return [...nodesOf(root)].flatMap((node) => look(at(lineIn(node)), node, ids));
  });
}

function unreadable(at: Spot, why: string): Issue {
  const [, tag] = /closing tag for `<([^>`]*)>`/.exec(why) ?? [];
  if (tag) {
    return error(
      at,
      `The block <${tag}> is opened and never closed.`,
      `Add </${tag}> on a line of its own, where the block ends.`,
    );
  }
  if (why.includes('`{`') || why.includes('expression')) {
    return error(
      at,
      'There is a curly bracket in the text.',
      'Take it out. Curly brackets start code, and a page has none.',
    );
  }
  return error(
    at,
    'The text cannot be read from this line on.',
    'Look for a "<" or a "{" here and take it out. Write "less than" in words.',
  );
}

function look(at: Spot, node: BodyNode, ids: Ids): Issue[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        error(at, 'There is code in the text: an import or an export.', 'Take the line out.'),
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        error(
          at,
          'There is a curly bracket in the text.',
          'Take it out. Curly brackets start code, and a page has none.',
        ),
      ];
    case 'html':
    case 'code':
      return [error(at, 'There is code in the text.', 'Take it out, and write it in words.')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(at, node.name ?? '', node, ids);
    default:
      return [];
  }
}

type Jsx = Extract<BodyNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function component(at: Spot, name: string, node: Jsx, ids: Ids): Issue[] {
  const offered = offeredComponents.find((one) => one.name === name);
  if (offered) return attributes(at, offered, node, ids);
  if (/^[a-z]/.test(name) || name === '') {
    return [
      error(
        at,
        `There is HTML in the text: <${name}>.`,
        'Take it out. Use Markdown: "##" for a heading, "-" for a list, "**" for bold.',
      ),
    ];
  }
  const near = nearest(
    name,
    offeredComponents.map((one) => one.name),
  );
  return [
    error(
      at,
      `There is no block called <${name}>.`,
      near
        ? `Change it to <${near}>.`
        : `Use one of: ${offeredComponents.map(({ example }) => example).join(', ')}.`,
    ),
  ];
}

function attributes(at: Spot, offered: OfferedComponent, node: Jsx, ids: Ids): Issue[] {
  const faults = node.attributes.flatMap((attribute): Issue[] => {
    const plain =
      attribute.type === 'mdxJsxAttribute' &&
      (typeof attribute.value === 'string' || attribute.value == null);
    if (!plain || attribute.value == null) {
      return [
        error(
          at,
          `The block <${offered.name}> has something that is not plain words.`,
          `Write it like ${offered.example}.`,
        ),
      ];
    }
    if (offered.attributes.includes(attribute.name)) return [];
    return [
      error(
        at,
        `The block <${offered.name}> has nothing called "${attribute.name}".`,
        `Write it like ${offered.example}.`,
      ),
    ];
  });
  if (faults.length > 0 || offered.name !== 'ServiceLink') return faults;
  const [attribute] = node.attributes;
  const id = typeof attribute?.value === 'string' ? attribute.value : '';
  if (ids.services.has(id)) return [];
  const near = nearest(id, [...ids.services]);
  return [
    error(
      at,
      `There is no service called "${id}".`,
      near ? `Change it to "${near}", or add the service.` : 'Correct it, or add the service.',
    ),
  ];
}
