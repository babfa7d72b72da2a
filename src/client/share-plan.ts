/** `<share-plan>`: send a plan as a link or as words, or keep it as a file. What goes in is a choice. */
import type { Cards } from '../plan/card.ts';
import { planAsFragment, longest } from '../plan/link.ts';
import { planAsWords } from '../plan/plan-as-text.ts';
import { emptyPlan, type Plan } from '../plan/plan.ts';
import { planAsText } from '../plan/read-plan.ts';
import { toShare, type Choices } from '../plan/share.ts';
import { loadCards } from './load-cards.ts';
import { part } from './part.ts';
import { copy, saveFile } from './pass-on.ts';

export class SharePlan extends HTMLElement {
  #plan: Plan = emptyPlan;

  set plan(plan: Plan) {
    this.#plan = plan;
    this.#draw();
  }

  connectedCallback() {
    const address = part(this, 'address', HTMLInputElement);
    this.addEventListener('change', () => {
      this.#draw();
    });
    part(this, 'copy-link').addEventListener('click', () => {
      void this.#copy(address.value, 'The link is copied.');
    });
    part(this, 'copy-words').addEventListener('click', () => {
      void this.#copyWords();
    });
    part(this, 'save').addEventListener('click', () => {
      const file = new Blob([planAsText(this.#plan)], { type: 'application/json' });
      saveFile('my-plan.json', file);
      this.#say('Saved as my-plan.json.');
    });
    const send = part(this, 'send');
    send.hidden = !('share' in navigator);
    send.addEventListener('click', () => {
      // A reader who closes the list of apps has changed their mind, which is no failure.
      navigator.share({ title: 'My plan', url: address.value }).catch(() => undefined);
    });
  }

  #draw() {
    const plan = this.#plan;
    const chosen = toShare(plan, this.#choices());
    const address = part(this, 'address', HTMLInputElement);
    address.value = new URL(`#${planAsFragment(chosen)}`, location.href).href;
    const leftOut = plan.items.filter((item) => item.private).length;
    part(this, 'private').hidden = leftOut === 0;
    part(this, 'count').textContent =
      `${chosen.items.length} of ${plan.items.length} things go into the link.`;
    part(this, 'too-long').hidden = address.value.length <= longest;
  }

  #choices(): Choices {
    const ticked = (name: string) => part(this, name, HTMLInputElement).checked;
    return { dates: ticked('dates'), notes: ticked('notes'), private: ticked('with-private') };
  }

  async #copyWords() {
    const plan = toShare(this.#plan, this.#choices());
    const words = planAsWords(plan, await this.#cards(), location.origin);
    await this.#copy(words, 'The words are copied. Paste them into an e-mail.');
  }

  /** Without a signal the words still hold the names, as they were when they were kept. */
  async #cards(): Promise<Cards> {
    try {
      return await loadCards(this.dataset['cards'] ?? '');
    } catch {
      return { byKey: new Map(), byCode: new Map() };
    }
  }

  async #copy(text: string, says: string) {
    const done = await copy(text);
    const box = part(this, 'by-hand', HTMLTextAreaElement);
    box.hidden = done;
    if (!done) {
      box.value = text;
      box.select();
    }
    this.#say(done ? says : 'This browser did not copy it. It stands below: copy it from there.');
  }

  #say(words: string) {
    part(this, 'share-says').textContent = words;
  }
}

customElements.define('share-plan', SharePlan);
