/** The dates as a list for a page, and as a file for a calendar. */
import { daysBetween, weekdayName, type Day } from '../dates/day.ts';
import type { Due } from '../dates/work-out.ts';
import type { EventForBrowser } from '../exports/event-json.ts';
import { dayInWords } from '../wording/days.ts';
import { make } from './make.ts';

/** A date, or where only the school year is known the last day that it can be. */
export interface Shown extends Due {
  readonly until?: Day | null;
}
type Words = EventForBrowser['shown'];

/** The event, where a date of it can be kept, and what the family gave. */
export interface Keeping {
  readonly event: string;
  readonly plan: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What is said of every date is said once, above them. What passed more than a year ago is folded away. */
export function listOfDates(
  dates: readonly Shown[],
  words: Words,
  keeping: Keeping,
  today: Day,
): HTMLElement[] {
  const [first, ...more] = dates;
  const common =
    more.length > 0
      ? (first?.warnings.filter((said) => more.every((due) => due.warnings.includes(said))) ?? [])
      : [];
  const items = dates.map((due, at) => ({
    old: passed(due, today) > 365,
    element: item(due, at + 1, words[due.id], common, keeping, today),
  }));
  const list = (old: boolean) =>
    make(
      'ol',
      { class: 'due-dates' },
      ...items.filter((one) => one.old === old).map(({ element }) => element),
    );
  const old = items.filter((one) => one.old).length;
  return [
    ...common.map((said) => make('p', {}, said)),
    ...(old > 0
      ? [make('details', {}, make('summary', {}, `More than a year ago (${old})`), list(true))]
      : []),
    list(false),
  ];
}

function item(
  due: Shown,
  number: number,
  words: Words[string] | undefined,
  common: readonly string[],
  keeping: Keeping,
  today: Day,
): HTMLLIElement {
  const { date, until, alsoAccept } = due;
  const own = due.warnings.filter((said) => !common.includes(said));
  return make(
    'li',
    {},
    make('h3', {}, `${number}. ${words?.short ?? due.what}`),
    make(
      'p',
      { class: 'when' },
      date ? make('time', { datetime: date }, inFull(date)) : 'No fixed day',
      until ? ` to ${inFull(until)}` : '',
      date && !until ? ` (${howFar(today, date)})` : '',
    ),
    alsoAccept.length > 0 &&
      make('p', {}, `Or, if it turns out so: ${alsoAccept.map(inFull).join(', ')}.`),
    make('p', {}, `${due.what}.`),
    own.length > 0 && make('ul', {}, ...own.map((said) => make('li', {}, said))),
    passed(due, today) > 0 &&
      words?.ifMissed &&
      make('p', {}, make('strong', {}, 'If it did not happen: '), words.ifMissed),
    make('p', { class: 'quiet' }, `Who: ${due.who}. ${due.rule}. ${due.reference}.`),
    ...(words && (words.yours || passed(due, today) > 0) ? lettersFor(due, words, keeping) : []),
    words &&
      make('p', { class: 'screen-only' }, make('a', { href: words.href }, 'More about this date')),
    words && date && !until && keepThis(words, date, keeping),
  );
}

/** Letters with the days already in them. They travel after the `#`, so no server sees them. */
function lettersFor(due: Shown, { letters }: Words[string], { facts }: Keeping): HTMLElement[] {
  return letters.map(({ title, href, with: known }) => {
    const answers = Object.entries(known).flatMap(([question, answer]) => {
      const [, field] = /^\{(.*)\}$/.exec(answer) ?? [];
      const value = field === undefined ? answer : field === 'day' ? due.date : facts[field];
      return typeof value === 'string' ? [[question, value]] : [];
    });
    const fragment = new URLSearchParams(answers).toString();
    const link = make('a', { href: fragment ? `${href}#${fragment}` : href }, title);
    return make('p', { class: 'screen-only' }, 'To start from: ', link);
  });
}

/** The button is there from `keep.ts`, which the form loads with itself. */
function keepThis(
  { keptAs, short }: Words[string],
  day: Day,
  { event, plan }: Keeping,
): HTMLElement {
  const button = document.createElement('keep-this');
  button.className = 'screen-only';
  Object.assign(button.dataset, { kind: 'date', rule: keptAs, event, day, title: short, plan });
  return button;
}

/** Days since it passed; 0 or less while it is to come. */
function passed({ date, until }: Shown, today: Day): number {
  return date ? daysBetween(until ?? date, today) : 0;
}

function inFull(day: Day): string {
  return `${weekdayName(day)} ${dayInWords(day)}`;
}

function howFar(today: Day, day: Day): string {
  const days = daysBetween(today, day);
  const size = Math.abs(days);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const amount =
    size < 15
      ? `${size} days`
      : size < 120
        ? `${Math.floor(size / 7)} weeks`
        : size < 730
          ? `${Math.floor(size / 30.44)} months`
          : `${Math.floor(size / 365.25)} years`;
  return days > 0 ? `in ${amount}` : `${amount} ago`;
}

/** The part that makes the file is fetched only now: most families never ask for it. */
export async function saveCalendar(
  dates: readonly Shown[],
  words: Words,
  uid: string,
): Promise<void> {
  const { calendarFile } = await import('../exports/calendar-file.ts');
  const days = dates.flatMap(({ id, date, what, rule, reference, warnings }) => {
    const shown = words[id];
    return date && shown
      ? [
          {
            uid: `${id}.${uid}`,
            title: shown.short,
            day: date,
            notes: [`${what}.`, `${rule}.`, `${reference}.`, ...warnings].join('\n'),
            url: new URL(shown.href, location.href).href,
          },
        ]
      : [];
  });
  const file = new Blob([calendarFile(days, new Date())], { type: 'text/calendar' });
  const link = make('a', { href: URL.createObjectURL(file), download: 'waymark-dates.ics' });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
