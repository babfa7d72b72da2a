import type { Content, Entry } from '../content/collections.ts';
import { error, spot, type Issue } from '../content/issue.ts';
import { textsIn } from '../content/texts-in.ts';

const title = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\.? (?!Who\b)[A-Z][\p{L}'’-]+/u;

/** Nobody is named: people leave, and a family's story is theirs. The name of a source may stand. */
export function peopleNotNamed(content: Content): Issue[] {
  const entries = Object.values(content).flat() as Entry<unknown>[];
  return entries.flatMap((entry) => [
    ...textsIn(entry.data).flatMap(([field, text]) => named(spot(entry, field), text)),
    ...entry.body
      .split('\n')
      .flatMap((text, at) =>
        named({ file: entry.file, line: entry.bodyLine + at, field: null }, text),
      ),
  ]);
}

function named(at: ReturnType<typeof spot>, text: string): Issue[] {
  const name = title.exec(text)?.[0];
  if (!name) return [];
  return [
    error(
      at,
      `It names a person: "${name}".`,
      'Name the job or the team instead, such as "the school\'s SENCO".',
    ),
  ];
}
