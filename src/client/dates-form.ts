/**
 * Works out a family's own dates on the device: what happened in, a line of time and a calendar
 * file out. Nothing typed is kept, and nothing leaves the device. Without it the page still says
 * every rule.
 */
import { parseDay, type Day } from '../dates/day.ts';
import { readFacts } from '../dates/read-facts.ts';
import type { Facts } from '../dates/rule.ts';
import { birthdaysIn } from '../dates/school-year.ts';
import { workOut, type Due } from '../dates/work-out.ts';
import { dayInWords } from '../wording/days.ts';
import type { EventForBrowser } from '../exports/event-json.ts';
import { listOfDates, saveCalendar, type Shown } from './dates-shown.ts';
import './keep.ts';
import { given } from './dates-given.ts';
import { lineOfTime } from './line-of-time.ts';
import { make } from './make.ts';

class DatesForm extends HTMLElement {
  #form = this.querySelector('form');
  #answer = this.querySelector<HTMLElement>('.answer');
  #event = JSON.parse(this.dataset['event'] ?? '{}') as EventForBrowser;

  connectedCallback() {
    const form = this.#form;
    if (!form) return;
    form.hidden = false;
    form.addEventListener('submit', (submit) => {
      submit.preventDefault();
      this.#show(form);
    });
    for (const button of form.querySelectorAll('button[data-add]')) {
      button.addEventListener('click', () => {
        const rows = form.querySelectorAll('.period');
        const row = rows[rows.length - 1]?.cloneNode(true);
        if (!(row instanceof HTMLElement)) return;
        for (const input of row.querySelectorAll('input')) input.value = '';
        button.before(row);
        row.querySelector('input')?.focus();
      });
    }
  }

  #show(form: HTMLFormElement) {
    const event = this.#event;
    const facts = given(form, event.fields);
    const year = form.elements.namedItem('school-year');
    const today = todayHere();
    if (year instanceof HTMLSelectElement && year.value !== '' && facts['born'] === undefined) {
      const [first, last] = birthdaysIn(Number(year.value), today).map((born) =>
        this.#workOut({ born }),
      );
      if (first && last) this.#say(between(first, last), '', {}, today);
      return;
    }
    const read = readFacts(event, facts);
    if (read.kind === 'problems') {
      this.#refuse(facts);
      return;
    }
    this.#say(this.#workOut(read.facts), startOf(event, read.facts), read.facts, today);
  }

  #workOut(facts: Facts): Due[] {
    const { firstYear, lastYear, days } = this.#event.bankHolidays;
    return workOut(this.#event, facts, { firstYear, lastYear, days: new Set(days) });
  }

  #refuse(facts: Readonly<Record<string, unknown>>) {
    const { fields, needOneOf } = this.#event;
    const lacking = fields.filter(
      ({ name, required }) => facts[name] === undefined && (required || needOneOf.includes(name)),
    );
    const asks = lacking.map(({ ask }) => make('li', {}, ask));
    this.#answer?.replaceChildren(
      make('h2', {}, 'One thing more'),
      make('p', {}, asks.length > 1 ? 'Enter one of these:' : 'Enter this:'),
      make('ul', {}, ...asks),
      make('p', {}, 'If your browser shows no calendar, write a day as 2026-09-07.'),
    );
    this.#toAnswer();
  }

  #say(dates: readonly Shown[], start: string, facts: Facts, today: Day) {
    const { id, shown } = this.#event;
    const keeping = { event: id, plan: this.dataset['plan'] ?? '', facts };
    const certain = dates.filter(({ date, until }) => date && !until);
    const dots = dates.flatMap(({ date, until }, at) =>
      date && !until ? [{ day: date, number: at + 1 }] : [],
    );
    const save = make('button', { type: 'button', class: 'button' }, 'Save to your calendar');
    save.addEventListener('click', () => {
      void saveCalendar(certain, shown, [id, start].filter(Boolean).join('.'));
    });
    const print = make('button', { type: 'button', class: 'button second' }, 'Print');
    print.addEventListener('click', () => {
      window.print();
    });
    this.#answer?.replaceChildren(
      make('h2', {}, 'Your dates'),
      clockNote(today, this.#event.bankHolidays),
      lineOfTime(dots, today, this.clientWidth) ?? '',
      ...listOfDates(dates, shown, keeping, today),
      make(
        'p',
        { class: 'note' },
        'A guide, not legal advice. If a letter gives you an earlier day, keep that one. Ask SENDIASS to check.',
      ),
      make('p', { class: 'choose screen-only' }, certain.length > 0 && save, ' ', print),
    );
    this.#toAnswer();
  }

  #toAnswer() {
    this.#answer?.focus();
    this.#answer?.scrollIntoView({ block: 'start' });
  }
}

/** Each date for the first and the last birthday of a school year: one day, or two to stand between. */
function between(first: readonly Due[], last: readonly Due[]): Shown[] {
  return first.map((due) => {
    const until = last.find(({ id }) => id === due.id)?.date ?? null;
    return until === due.date ? due : { ...due, until };
  });
}

/** The first day that was given: it tells one event from another of its kind. */
function startOf(event: EventForBrowser, facts: Facts): string {
  const days = event.fields.flatMap(({ kind, name }) => (kind === 'day' ? facts[name] : []));
  return days.find((day) => typeof day === 'string') ?? '';
}

/** No clock that is right is far outside of the years whose bank holidays are known. */
function clockNote(today: Day, known: EventForBrowser['bankHolidays']): HTMLElement | string {
  const year = Number(today.slice(0, 4));
  if (year >= known.firstYear && year <= known.lastYear) return '';
  const says = `This device says that today is ${dayInWords(today)}. If that is wrong, set its clock: it decides which birthdays a school year has, and how far off each date is. A date that counts from a day you entered is right.`;
  return make('p', { class: 'note' }, says);
}

function todayHere(): Day {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = parseDay(parts.map((part) => String(part).padStart(2, '0')).join('-'));
  if (!day) throw new Error('The device has no day.');
  return day;
}

customElements.define('dates-form', DatesForm);
