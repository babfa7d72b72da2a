/**
 * `<keep-this data-kind data-id data-title data-private data-plan>`: keep a step, service or
 * letter in My plan, or take it out again. A date carries `data-rule`, `data-event` and
 * `data-day` in place of the id. A private page asks first.
 */
import { has, keep, remove } from '../plan/change-plan.ts';
import { itemOf, keyOf, most, thingOf, type Item } from '../plan/plan.ts';
import { changeStore, onChangeElsewhere, openStore, type Trouble } from './plan-store.ts';

class KeepThis extends HTMLElement {
  #button = document.createElement('button');
  #says = document.createElement('span');

  connectedCallback() {
    const item = itemFrom(this.dataset);
    if (!item || this.contains(this.#button)) return;
    this.#button.type = 'button';
    this.#button.className = 'button second';
    this.#says.setAttribute('role', 'status');
    this.append(this.#button, this.#says);
    this.#button.addEventListener('click', () => {
      this.#press(item);
    });
    const show = () => {
      this.#show(has(openStore().plan, keyOf(item)));
    };
    onChangeElsewhere(show);
    show();
  }

  #press(item: Item) {
    const key = keyOf(item);
    const kept = has(openStore().plan, key);
    if (!kept && item.private && this.dataset['asked'] !== 'yes') {
      this.dataset['asked'] = 'yes';
      this.#button.textContent = 'Keep it all the same';
      this.#say('This page is private. Anybody who opens My plan in this browser could see it.');
      return;
    }
    delete this.dataset['asked'];
    const { plan, trouble } = changeStore((now) => (kept ? remove(now, key) : keep(now, item)));
    const done = trouble === null && has(plan, key) !== kept;
    this.#show(done ? !kept : kept);
    if (done) this.#say(kept ? 'Taken out of your plan.' : 'Kept in this browser only. ', !kept);
    else this.#say(trouble ? troubles[trouble] : full);
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

const full = `Not kept: your plan already holds ${most.items} things. Take something out first.`;
const troubles: Readonly<Record<Trouble, string>> = {
  blocked: 'Not kept: this browser does not let a page keep anything.',
  full: 'Not kept: the store of this browser is full. What you kept before is safe.',
  damaged: 'Not kept: your plan is damaged. Open My plan to see what can be done.',
  newer: 'Not kept: a later version of this site wrote your plan. Load this page again.',
};

function itemFrom(data: Readonly<DOMStringMap>): Item | null {
  const thing = thingOf(data);
  const title = data['title'];
  return thing && title ? itemOf(thing, { title, private: data['private'] === 'true' }) : null;
}

customElements.define('keep-this', KeepThis);
