/** Days drawn along a line, each with its number in the list below it, and today between them. */
import { daysBetween, plusMonths, type Day } from '../dates/day.ts';
import { dayInWords, monthInWords } from '../wording/days.ts';

const edge = 24;
const space = 30;

export interface Dot {
  readonly day: Day;
  /** Its number in the list. */
  readonly number: number;
}

/**
 * `room` is how many pixels wide it may be, so that its words stay readable on a phone. Null where
 * there is no length to draw. The list says all that the picture says.
 */
export function lineOfTime(all: readonly Dot[], today: Day, room: number): SVGSVGElement | null {
  const width = Math.min(Math.max(room, 280), 704);
  const near = all.filter(({ day }) => Math.abs(daysBetween(today, day)) < 1500);
  const days = [today, ...near.map(({ day }) => day)].sort();
  const [first = today] = days;
  const last = days.at(-1) ?? today;
  const length = daysBetween(first, last);
  if (near.length < 2 || length === 0) return null;
  const at = (day: Day) => edge + (daysBetween(first, day) / length) * (width - 2 * edge);

  const rows: number[] = [];
  const dots = near.map(({ day, number }) => {
    const x = at(day);
    let row = 0;
    while (x - (rows[row] ?? -space) < space) row += 1;
    rows[row] = x;
    return { x, row, number: String(number), past: day < today };
  });
  const base = 24 + (rows.length - 1) * space;
  const picture = draw('svg', {
    viewBox: `0 0 ${width} ${base + 58}`,
    class: 'line-of-time',
    role: 'img',
    'aria-label': `A line of time from ${dayInWords(first)} to ${dayInWords(last)}, with ${near.length} dates. The list below says the same.`,
  });
  picture.append(
    draw('path', { d: `M${edge} ${base}H${width - edge}` }),
    ...months(first, last, length, width).map((day) => label(at(day), base + 30, monthLabel(day))),
    draw('path', { class: 'today', d: `M${at(today)} ${base - 16}V${base + 38}` }),
    label(at(today), base + 52, 'today', 'today'),
  );
  for (const { x, row, number, past } of dots) {
    const y = base - row * space;
    const dot = draw('circle', { cx: String(x), cy: String(y), r: '13' });
    if (past) dot.classList.add('past');
    picture.append(dot, label(x, y + 5, number, past ? 'past' : 'number'));
  }
  return picture;
}

/** The first days of months, few enough to be read. */
function months(first: Day, last: Day, length: number, width: number): Day[] {
  const every = Math.max(1, Math.ceil(length / 30 / (width / 60)));
  const found: Day[] = [];
  const start = `${first.slice(0, 7)}-01` as Day;
  for (let on = every; plusMonths(start, on) < last; on += every) found.push(plusMonths(start, on));
  return found;
}

/** "Feb", and in January the year. */
function monthLabel(day: Day): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : monthInWords(day).slice(0, 3);
}

function label(x: number, y: number, text: string, name = ''): SVGElement {
  const made = draw('text', { x: String(x), y: String(y) });
  if (name) made.setAttribute('class', name);
  made.textContent = text;
  return made;
}

function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
