/** `<hand-out>`: choose what goes on the sheet, and print it. Nothing that is chosen or typed is kept or sent. */
import type { Cards } from '../plan/card.ts';
import { handOutOf, onSheet, type Entry } from '../plan/hand-out.ts';
import { cardOf } from '../plan/index-cards.ts';
import { openFragment } from '../plan/link.ts';
import { emptyPlan, keyOf, type Plan } from '../plan/plan.ts';
import { loadCards } from './load-cards.ts';
import { part } from './part.ts';
import { openStore } from './plan-store.ts';
import { qrCode } from './qr-code.ts';
import { today } from './today.ts';

const noCards: Cards = { byKey: new Map(), byCode: new Map() };

/** How many things of an answer stand on the sheet until somebody chooses others. */
const atFirst = 6;

class HandOutSheet extends HTMLElement {
  #plan: Plan = emptyPlan;
  #cards = noCards;
  readonly #leftOut = new Set<string>();

  connectedCallback() {
    part(this, 'without').hidden = true;
    part(this, 'with').hidden = false;
    part(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
    });
    part(this, 'print').addEventListener('click', () => {
      print();
    });
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'entry') {
        if (target.checked) this.#leftOut.delete(target.value);
        else this.#leftOut.add(target.value);
      }
      this.#draw(target instanceof HTMLInputElement && target.name === 'safe');
    });
    addEventListener('hashchange', () => void this.#open());
    void this.#open();
  }

  async #open() {
    this.#cards = await loadCards(this.dataset['cards'] ?? '').catch(() => noCards);
    const [, safe = '', fragment = ''] = /^#?(yes\.)?(.*)$/.exec(location.hash) ?? [];
    part(this, safe ? 'safe' : 'unsafe', HTMLInputElement).checked = true;
    const opened = openFragment(fragment, this.#cards);
    this.#plan = opened.kind === 'plan' ? opened.plan : emptyPlan;
    if (opened.kind === 'none') this.#plan = openStore().plan;
    this.#leftOut.clear();
    // An answer names more than two sheets of paper hold. What comes later can be ticked.
    for (const item of fragment ? this.#plan.items.slice(atFirst) : []) {
      this.#leftOut.add(keyOf(item));
    }
    part(this, 'damaged').hidden = opened.kind === 'plan' || opened.kind === 'none';
    part(this, 'empty').hidden = opened.kind === 'damaged' || this.#plan.items.length > 0;
    part(this, 'some').hidden = this.#plan.items.length === 0;
    this.#draw(true);
  }

  #draw(chooseAnew: boolean) {
    const isSafe = part(this, 'safe', HTMLInputElement).checked;
    if (chooseAnew) this.#drawChoices(isSafe);
    const line = part(this, 'line', HTMLInputElement).value;
    const choices = { safe: isSafe, leftOut: this.#leftOut, line };
    const made = handOutOf(this.#plan, this.#cards, choices, today());
    const sheet = part(this, 'sheet');
    sheet.classList.toggle('large', part(this, 'large', HTMLInputElement).checked);
    const address = new URL(`${this.dataset['plan'] ?? ''}#${made.fragment}`, location.href).href;
    const code = qrCode(address);
    part(this, 'code').replaceChildren(...(code ? [code] : []));
    part(this, 'code-says').hidden = !code;
    part(this, 'title').textContent = made.title;
    write(part(this, 'next'), made.next ?? '');
    write(part(this, 'for'), made.line);
    part(this, 'entries').replaceChildren(...made.entries.map((entry) => this.#drawn(entry)));
    part(this, 'not-checked').textContent = made.notChecked;
  }

  #drawChoices(isSafe: boolean) {
    part(this, 'choices').replaceChildren(
      ...onSheet(this.#plan, isSafe).map((item) => {
        const box = document.createElement('input');
        Object.assign(box, { type: 'checkbox', name: 'entry', value: keyOf(item) });
        box.checked = !this.#leftOut.has(keyOf(item));
        const label = document.createElement('label');
        label.className = 'tick';
        label.append(box, cardOf(this.#cards, item)?.title ?? item.title);
        return label;
      }),
    );
  }

  #drawn({ title, why, facts, path, checked, note }: Entry): HTMLElement {
    const entry = document.createElement('li');
    const list = document.createElement('dl');
    const pictures = part(this, 'pictures', HTMLInputElement).checked;
    list.className = 'facts';
    for (const [name, says] of [
      ...why.map((reason) => ['Why', reason] as const),
      ...facts,
      ...(note ? [['Note', note] as const] : []),
      ...(path ? [['Page', `${location.host}${path} (${checked})`] as const] : []),
    ]) {
      const row = document.createElement('div');
      const called = words('dt', name);
      const icon = this.querySelector<HTMLTemplateElement>(`template[data-icon="${name}"]`);
      if (icon && pictures) called.prepend(icon.content.cloneNode(true), ' ');
      row.append(called, words('dd', says));
      list.append(row);
    }
    entry.append(words('h3', title), list);
    return entry;
  }
}

function write(into: HTMLElement, words: string) {
  into.textContent = words;
  into.hidden = words === '';
}

function words(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('hand-out', HandOutSheet);
