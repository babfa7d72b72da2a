/**
 * `npm run -s deadlines -- '{"event":"…", …}'`: what the law says is due by when, as JSON by date.
 * `-- --events` lists the events, their fields and what follows from each. Bad input: nothing on
 * stdout, what is wrong and what is allowed on stderr, exit 2.
 */
import { nearest } from '../checks/nearest.ts';
import { readFacts, shape } from '../dates/read-facts.ts';
import { workOut } from '../dates/work-out.ts';
import { loadDeadlines, type Deadlines } from '../deadlines.ts';

type Reply =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly problem: string };

const usage = `Give one event as JSON, such as '{"event":"ehc-request-received","received":"2026-09-07"}', or --events for the list.`;
const [given = '', ...more] = process.argv.slice(2);
const reply = more.length > 0 ? refuse(usage) : ask(given, loadDeadlines());
if (reply.kind === 'answer') console.log(JSON.stringify(reply.answer, null, 2));
else {
  console.error(reply.problem);
  process.exitCode = 2;
}

function ask(text: string, deadlines: Deadlines): Reply {
  if (text === '--events') return { kind: 'answer', answer: listEvents(deadlines) };
  const input = parse(text);
  if (!input) return refuse(usage);
  const { event: id, ...facts } = input;
  const event = typeof id === 'string' ? deadlines.events.get(id) : undefined;
  if (!event) return refuse(noEvent(id, [...deadlines.events.keys()]));
  const read = readFacts(event, facts);
  return read.kind === 'problems'
    ? refuse(read.problems.join('\n'))
    : { kind: 'answer', answer: workOut(event, read.facts, deadlines.bankHolidays) };
}

function noEvent(id: unknown, events: readonly string[]): string {
  const near = typeof id === 'string' ? nearest(id, events) : undefined;
  return [
    id === undefined ? 'No "event" is given.' : `There is no event ${JSON.stringify(id)}.`,
    ...(near ? [`Did you mean "${near}"?`] : []),
    `Allowed: ${events.join(', ')}.`,
  ].join(' ');
}

function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function listEvents({ events }: Deadlines): unknown {
  return [...events].map(([event, { title, fields, needOneOf, due }]) => ({
    event,
    title,
    fields: fields.map((field) => ({
      name: field.name,
      required: field.required,
      give: shape(field),
      ask: field.ask,
    })),
    ...(needOneOf.length > 0 ? { needOneOf } : {}),
    ids: due.map(({ id }) => id),
  }));
}

function refuse(problem: string): Reply {
  return { kind: 'refused', problem };
}
