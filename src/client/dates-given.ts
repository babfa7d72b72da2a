/** What a family put into the form, by the names of the event's fields. What is left open is left out. */
import type { Field } from '../dates/rule.ts';

export function given(form: HTMLFormElement, fields: readonly Field[]): Record<string, unknown> {
  const typed = new FormData(form);
  const text = (name: string) => {
    const value = typed.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return Object.fromEntries(
    fields.map((field): [string, unknown] => [field.name, answer(field, text, typed)]),
  );
}

function answer(
  field: Field,
  text: (name: string) => string | undefined,
  typed: FormData,
): unknown {
  const said = text(field.name);
  switch (field.kind) {
    case 'day':
    case 'choice':
      return said;
    case 'number':
      return said === undefined ? undefined : Number(said);
    case 'yes-no':
      return said === undefined ? undefined : said === 'true';
    case 'period':
      return periods(typed, field.name)[0];
    case 'calendar': {
      const closed = periods(typed, field.name);
      return closed.length > 0 ? { terms: [], closed } : undefined;
    }
  }
}

/** First and last days, in whichever order they were typed; one alone is a single day. */
function periods(typed: FormData, name: string): [string, string][] {
  const all = (part: string) =>
    typed.getAll(`${name}-${part}`).filter((value) => typeof value === 'string');
  const to = all('to');
  return all('from').flatMap((from, at): [string, string][] => {
    const [first, last] = [from, to[at] ?? ''].filter(Boolean).sort();
    return first ? [[first, last ?? first]] : [];
  });
}
