/**
 * Hold what somebody typed to an event's fields. Every problem comes back at once, each with
 * what is wrong and what is allowed.
 */
import { parseDay, type Day } from './day.ts';
import type { Event, Fact, Facts, Field } from './rule.ts';
import type { Period, SchoolCalendar } from './school-days.ts';

export type Read =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

export function readFacts(event: Event, given: Readonly<Record<string, unknown>>): Read {
  const problems: string[] = [];
  const facts: Record<string, Fact | undefined> = {};
  const names = event.fields.map(({ name }) => name);
  for (const name of Object.keys(given)) {
    if (!names.includes(name))
      problems.push(`There is no field "${name}". Allowed: ${names.join(', ')}.`);
  }
  for (const field of event.fields) {
    const value = given[field.name];
    if (value === undefined || value === null) {
      if (field.required) problems.push(`"${field.name}" is not given. Give ${shape(field)}.`);
      else if (field.kind === 'yes-no') facts[field.name] = field.ifLeftOut;
      continue;
    }
    const fact = readField(field, value);
    if (fact === null)
      problems.push(`"${field.name}" says ${JSON.stringify(value)}. Give ${shape(field)}.`);
    else facts[field.name] = fact;
  }
  const { needOneOf } = event;
  if (needOneOf.length > 0 && needOneOf.every((name) => given[name] === undefined))
    problems.push(`Give at least one of: ${needOneOf.join(', ')}.`);
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'facts', facts };
}

/** What a field takes, in words, for a message or a list. */
export function shape(field: Field): string {
  switch (field.kind) {
    case 'day':
      return 'a day such as "2026-09-07"';
    case 'number':
      return 'a number of days such as 5, or 5.5 with a half day';
    case 'yes-no':
      return 'true or false';
    case 'choice':
      return `one of: ${field.options.map(({ value }) => value).join(', ')}`;
    case 'period':
      return 'the first and the last day, such as ["2026-07-22", "2026-09-01"]';
    case 'calendar':
      return '{"terms": [[first day, last day], …], "closed": [[first day, last day] or a day, …]}';
  }
}

function readField(field: Field, value: unknown): Fact | null {
  switch (field.kind) {
    case 'day':
      return readDay(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
    case 'yes-no':
      if (typeof value === 'boolean') return value;
      return value === 'yes' ? true : value === 'no' ? false : null;
    case 'choice': {
      if (typeof value !== 'string') return null;
      const plain = value
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
      return (
        field.options.find((option) => option.value === plain || option.also.includes(plain))
          ?.value ?? null
      );
    }
    case 'period':
      return readPeriod(value);
    case 'calendar':
      return readCalendar(value);
  }
}

function readDay(value: unknown): Day | null {
  return typeof value === 'string' ? parseDay(value) : null;
}

function readPeriod(value: unknown): Period | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const from = readDay(value[0]);
  const to = readDay(value[1]);
  return from && to && from <= to ? [from, to] : null;
}

function readCalendar(value: unknown): SchoolCalendar | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { terms = [], closed = [], ...other } = value as Record<string, unknown>;
  if (Object.keys(other).length > 0 || !Array.isArray(terms) || !Array.isArray(closed)) return null;
  const open = (terms as unknown[]).map(readPeriod).filter((period) => period !== null);
  const shut = (closed as unknown[]).map(readClosed).filter((period) => period !== null);
  if (open.length < terms.length || shut.length < closed.length) return null;
  return { terms: open, closed: shut };
}

/** A training day is one day, and families write it so. */
function readClosed(value: unknown): Period | null {
  return typeof value === 'string' ? readPeriod([value, value]) : readPeriod(value);
}
