import type { Content, Entry } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';

/** Each line of Easy Read still stands for a sentence of its source: who changes one looks at the other. */
export function easyReadInStep(content: Content): Issue[] {
  const said = saidAt(content);
  return content.easyRead.flatMap(({ file, data, lineOf }) =>
    data.lines.flatMap(({ from, sentence }, at) => {
      const source = said.get(from);
      if (!source || source.text.includes(plain(sentence))) return [];
      return [
        {
          severity: 'error' as const,
          file,
          line: lineOf(['lines', at, 'sentence']),
          field: `lines.${at}.sentence`,
          problem: `The sentence "${sentence}" has changed.`,
          fix: `Read ${source.file}. Make this line say what it says there, and copy the sentence that it stands for.`,
        },
      ];
    }),
  );
}

/** Each published step of a pathway is told in its Easy Read version. */
export function easyReadWhole({ easyRead, pathways }: Content): Issue[] {
  return easyRead.flatMap(({ id, file, data }) => {
    const told = new Set<string>(data.lines.map(({ from }) => from));
    const steps = pathways.find((pathway) => pathway.id === id)?.data.steps ?? [];
    return steps
      .filter((step) => !told.has(`${id}/${step}`))
      .map((step) => ({
        severity: 'warning' as const,
        file,
        line: null,
        field: 'lines',
        problem: `Easy Read leaves out the step "${step}".`,
        fix: 'Add a line for it: what it says, a picture, where it stands and the sentence.',
      }));
  });
}

/** Every word of each record that a line may stand for. */
function saidAt({ overview, urgent, steps }: Content) {
  const said = new Map<string, { file: string; text: string }>();
  const hold = (id: string, { file, data, body }: Entry<unknown>) =>
    said.set(id, { file, text: plain([...stringsIn(data), body].join(' ')) });
  for (const entry of overview) hold('overview', entry);
  for (const entry of urgent.filter(({ id }) => id === 'england')) hold('urgent', entry);
  for (const entry of steps) hold(entry.id, entry);
  return said;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** The words alone: no marks of bold or of links, and one space where there were several. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll(/\s+/g, ' ');
}
