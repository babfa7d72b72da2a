/** `<my-plan>`: the list that a family keeps, with ticks, notes, order and undo, all in this browser. */
import type { Cards } from '../plan/card.ts';
import { move, remove, tick, write } from '../plan/change-plan.ts';
import { cardOf } from '../plan/index-cards.ts';
import { datesOf, nextDate } from '../plan/next-date.ts';
import { emptyPlan, type Plan } from '../plan/plan.ts';
import { dayInWords } from '../wording/days.ts';
import { ChangePlan } from './change-plan-event.ts';
import { keepsNothing } from './device-store.ts';
import { loadCards } from './load-cards.ts';
import { part } from './part.ts';
import { saveFile } from './pass-on.ts';
import { planItem } from './plan-item.ts';
import {
  changeStore,
  damagedText,
  forgetDamaged,
  onChangeElsewhere,
  openStore,
  type Stored,
} from './plan-store.ts';
import { today } from './today.ts';
import { SharePlan } from './share-plan.ts';
import './shared-plan.ts';

class MyPlan extends HTMLElement {
  #now: Stored = { plan: emptyPlan, trouble: null };
  #cards: Cards | undefined;
  /** Plans as they were before each change, the latest last. */
  #before: Plan[] = [];
  /** The plan when somebody began to write a note. */
  #unwritten: Plan | undefined;

  connectedCallback() {
    part(this, 'without').hidden = true;
    part(this, 'with').hidden = false;
    part(this, 'shared').hidden = openStore().trouble === 'blocked' || !keepsNothing();
    this.addEventListener('change-plan', (event) => {
      if (event instanceof ChangePlan) this.#change(event.change, event.says);
    });
    this.#listen();
    onChangeElsewhere(() => {
      this.#before = [];
      this.#read();
      this.#say('Your plan was changed in another window. This is how it is now.');
    });
    this.#read();
    void this.#loadCards();
  }

  #listen() {
    const list = part(this, 'list');
    list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button && button.getAttribute('aria-disabled') !== 'true') this.#press(button);
    });
    list.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) {
        const { checked } = target;
        const says = checked ? 'Ticked off.' : 'Not ticked.';
        this.#change((plan) => tick(plan, keyAt(target), checked), says);
      } else if (target instanceof HTMLTextAreaElement && this.#unwritten) {
        this.#before.push(this.#unwritten);
        this.#unwritten = undefined;
        // Not drawn anew: the focus is on its way to the next control, which must still be there.
        part(this, 'undo').hidden = false;
      }
    });
    list.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      this.#unwritten ??= this.#now.plan;
      part(target.parentElement ?? this, 'written').textContent = target.value;
      this.#store((plan) => write(plan, keyAt(target), target.value));
      this.#drawTrouble();
    });
    part(this, 'undo').addEventListener('click', () => {
      const before = this.#before.pop();
      if (!before) return;
      this.#store(() => before);
      this.#draw();
      this.#say('Undone.');
    });
    part(this, 'clear').addEventListener('click', () => {
      this.#change(() => emptyPlan, 'Everything is taken out. “Undo” brings it back.');
    });
    part(this, 'print').addEventListener('click', () => {
      print();
    });
    part(this, 'save-damaged').addEventListener('click', () => {
      saveFile('my-plan-damaged.txt', new Blob([damagedText() ?? ''], { type: 'text/plain' }));
    });
    part(this, 'forget-damaged').addEventListener('click', () => {
      forgetDamaged();
      this.#drawTrouble();
    });
  }

  #press(button: HTMLButtonElement) {
    const key = keyAt(button);
    const name = button.dataset['part'];
    if (name === 'up') this.#change((plan) => move(plan, key, -1), 'Moved up.');
    if (name === 'down') this.#change((plan) => move(plan, key, 1), 'Moved down.');
    if (name === 'remove')
      this.#change((plan) => remove(plan, key), 'Taken out. “Undo” brings it back.');
  }

  #change(change: (plan: Plan) => Plan, says: string) {
    const before = this.#now.plan;
    this.#store(change);
    if (this.#now.plan !== before) this.#before.push(before);
    this.#draw();
    this.#say(says);
  }

  /** What could not be kept stays on the page, so the next change is made to that and not to the store. */
  #store(change: (plan: Plan) => Plan) {
    const { plan, trouble } = this.#now;
    const loose = trouble === 'blocked' || trouble === 'full';
    this.#now = changeStore((stored) => change(loose ? plan : stored));
  }

  #read() {
    this.#now = openStore();
    this.#draw();
  }

  async #loadCards() {
    if (this.#now.plan.items.length === 0) return;
    try {
      this.#cards = await loadCards(this.dataset['cards'] ?? '');
      part(this, 'no-cards').hidden = true;
    } catch {
      part(this, 'no-cards').hidden = false;
    }
    this.#draw();
  }

  #draw() {
    const { items } = this.#now.plan;
    if (items.length > 0 && !this.#cards && part(this, 'no-cards').hidden) void this.#loadCards();
    const focus = focusIn(this);
    const doFirst = items.find(({ done }) => !done);
    part(this, 'list').replaceChildren(
      ...items.map((item, at) =>
        planItem(this, item, this.#cards && cardOf(this.#cards, item), {
          first: at === 0,
          last: at === items.length - 1,
          doFirst: item === doFirst,
        }),
      ),
    );
    part(this, 'empty').hidden = items.length > 0;
    part(this, 'some').hidden = items.length === 0;
    part(this, 'undo').hidden = this.#before.length === 0;
    const share = this.querySelector('share-plan');
    if (share instanceof SharePlan) share.plan = this.#now.plan;
    this.#drawDates();
    this.#drawTrouble();
    focus();
  }

  #drawDates() {
    const { plan } = this.#now;
    const next = nextDate(plan, today());
    part(this, 'next').textContent = next ? `Next: ${next.title}, by ${dayInWords(next.day)}` : '';
    part(this, 'dates').hidden = datesOf(plan).length === 0;
    part(this, 'date-list').hidden = datesOf(plan).length < 2;
    part(this, 'date-list').replaceChildren(
      ...datesOf(plan).map(({ day, title, done }) => {
        const line = document.createElement('li');
        line.textContent = `${dayInWords(day)}: ${title}${done ? ' (done)' : ''}`;
        return line;
      }),
    );
  }

  #drawTrouble() {
    for (const note of this.querySelectorAll<HTMLElement>('[data-trouble]')) {
      const { trouble } = note.dataset;
      note.hidden = trouble === 'damaged' ? damagedText() === null : trouble !== this.#now.trouble;
    }
  }

  #say(words: string) {
    part(this, 'says').textContent = words;
  }
}

function keyAt(element: Element): string {
  return element.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
}

/** Remember where somebody is, to put them back there after the list is drawn anew; or next to it, where that line is gone. */
function focusIn(root: HTMLElement): () => void {
  const was = document.activeElement;
  const line = was?.closest<HTMLElement>('[data-key]');
  if (!was || !line || !root.contains(was)) return () => undefined;
  const name = was.getAttribute('data-part') ?? 'title';
  const caret = was instanceof HTMLTextAreaElement ? was.selectionStart : null;
  const at = [...(line.parentElement?.children ?? [])].indexOf(line);
  return () => {
    const lines = [...part(root, 'list').children];
    const same = lines.find((other) => keyAt(other) === keyAt(line));
    const to = same ?? lines[Math.min(at, lines.length - 1)];
    if (!to) {
      part(root, 'undo').focus();
      return;
    }
    const control = part(to, same ? name : 'title');
    control.focus();
    if (control instanceof HTMLTextAreaElement && caret !== null)
      control.setSelectionRange(caret, caret);
  };
}

customElements.define('my-plan', MyPlan);
