/**
 * `<keep-this data-kind data-id data-title data-private data-plan>`: keep a step, service or
 * letter in My plan, or take it out again. A date carries `data-rule`, `data-event` and
 * `data-day` in place of the id. A private page asks first. What does the keeping comes when
 * somebody presses the button, or where something is kept already.
 */
import { deviceStore, planKey } from './device-store.ts';

class KeepThis extends HTMLElement {
  #button = document.createElement('button');
  #says = document.createElement('span');

  connectedCallback() {
    if (this.contains(this.#button)) return;
    this.#button.type = 'button';
    this.#button.className = 'button second';
    this.#says.setAttribute('role', 'status');
    this.append(this.#button, this.#says);
    this.#button.addEventListener('click', () => void this.#press());
    // What a press needs is on its way before the finger is up.
    for (const sign of ['pointerdown', 'focus'])
      this.#button.addEventListener(sign, () => void import('./keep-item.ts').catch(() => null));
    addEventListener('storage', () => void this.#look());
    this.#show(false);
    if (somethingKept()) void this.#look();
  }

  async #look() {
    const { isKept } = await import('./keep-item.ts');
    this.#show(isKept(this.dataset));
  }

  async #press() {
    try {
      const { keepOrTakeOut } = await import('./keep-item.ts');
      const told = keepOrTakeOut(this.dataset);
      if (told === null) {
        this.dataset['asked'] = 'yes';
        this.#button.textContent = 'Keep it all the same';
        this.#say('This page is private. Anybody who opens My plan in this browser could see it.');
        return;
      }
      delete this.dataset['asked'];
      this.#show(told.kept);
      this.#say(told.says, told.isNew);
    } catch {
      this.#say('Not kept: this needs a signal the first time. Press again when you have one.');
    }
  }

  #show(kept: boolean) {
    this.#button.textContent = kept ? 'Take out of my plan' : 'Keep this';
  }

  #say(words: string, withLink = false) {
    this.#says.replaceChildren(words);
    if (!withLink) return;
    const link = document.createElement('a');
    link.href = this.dataset['plan'] ?? '';
    link.textContent = 'See my plan';
    this.#says.append(link);
  }
}

function somethingKept(): boolean {
  try {
    return deviceStore().getItem(planKey) !== null;
  } catch {
    return false;
  }
}

customElements.define('keep-this', KeepThis);
