import { describe, type Circumstances } from './machine.ts';
import type { Table, Target, Told } from './part.ts';

export interface Chapter {
  readonly name: string;
  readonly measured: Circumstances;
  readonly told: Told;
}

/** `docs/performance.md`: the targets first, held or missed, then each part of the bench. */
export function report(chapters: readonly Chapter[]): string {
  const targets = chapters.flatMap(({ told }) => told.targets);
  return [
    '# How fast, how small, how it grows',
    '`npm run bench` wrote this; what it kept is in `performance.json`. `npm run bench -- pages` measures one part anew: ' +
      `${chapters.map(({ name }) => `\`${name}\``).join(', ')}.`,
    '## Targets',
    table({
      title: '',
      columns: ['Promised', 'Measured', ''],
      rows: targets.map(({ promised, measured, isHeld }: Target) => [
        promised,
        measured,
        isHeld ? 'held' : '**missed**',
      ]),
    }),
    ...chapters.flatMap(chapter),
  ]
    .join('\n\n')
    .concat('\n');
}

function chapter({ name, measured, told }: Chapter): string[] {
  return [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    `Measured ${describe(measured)}.`,
    ...(told.notes.length > 0 ? [told.notes.map((note) => `- ${note}`).join('\n')] : []),
    ...told.tables.flatMap((one) => [`**${one.title}**`, table(one)]),
  ];
}

function table({ columns, rows }: Table): string {
  const lines = [columns, columns.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
