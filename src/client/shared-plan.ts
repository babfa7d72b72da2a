/**
 * `<shared-plan>`: a plan that somebody sent, in the address or as a file. It is shown first;
 * one's own plan changes only by a press, and that can be undone.
 */
import { join } from '../plan/change-plan.ts';
import { openFragment } from '../plan/link.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import { ChangePlan } from './change-plan-event.ts';
import { loadCards } from './load-cards.ts';
import { part } from './part.ts';
import { openStore } from './plan-store.ts';

class SharedPlan extends HTMLElement {
  #offered: Plan | undefined;

  connectedCallback() {
    addEventListener('hashchange', () => void this.#openAddress());
    void this.#openAddress();
    const file = part(this.closest('my-plan') ?? this, 'file', HTMLInputElement);
    file.addEventListener('change', () => void this.#openFile(file));
    part(this, 'join').addEventListener('click', () => {
      this.#take((mine, theirs) => join(mine, theirs), 'Added to your plan.');
    });
    part(this, 'instead').addEventListener('click', () => {
      this.#take((_, theirs) => theirs, 'Your plan is changed. “Undo” brings the old one back.');
    });
    part(this, 'no').addEventListener('click', () => {
      this.#close();
    });
    part(this, 'again').addEventListener('click', () => void this.#openAddress());
  }

  async #openAddress() {
    if (openFragment(location.hash, none).kind === 'none') return;
    try {
      const opened = openFragment(location.hash, await loadCards(this.dataset['cards'] ?? ''));
      if (opened.kind === 'plan') this.#offer(opened.plan, opened.unknown);
      else if (opened.kind !== 'none') this.#refuse(opened.kind === 'newer' ? 'newer' : 'cut');
    } catch {
      this.#refuse('no-signal');
    }
  }

  async #openFile(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    // Far above any plan; a film dropped here by mistake is not read into memory.
    const text = file.size > 4_000_000 ? '' : await file.text();
    input.value = '';
    const read = readPlan(text);
    if (read.kind === 'plan') this.#offer(read.plan, read.lost);
    else this.#refuse(read.kind === 'newer' ? 'newer' : 'not-a-plan');
  }

  #offer(plan: Plan, unknown: number) {
    this.#offered = plan;
    part(this, 'offered').replaceChildren(
      ...plan.items.map(({ title }) => {
        const line = document.createElement('li');
        line.textContent = title;
        return line;
      }),
    );
    part(this, 'unknown').hidden = unknown === 0;
    part(this, 'unknown').textContent =
      unknown === 1
        ? 'One thing in it is not on this site, and is left out.'
        : `${unknown} things in it are not on this site, and are left out.`;
    part(this, 'choose').hidden = plan.items.length === 0;
    part(this, 'instead').hidden = openStore().plan.items.length === 0;
    this.#show('offer');
  }

  #refuse(why: 'cut' | 'newer' | 'not-a-plan' | 'no-signal') {
    this.#offered = undefined;
    for (const reason of this.querySelectorAll<HTMLElement>('[data-why]')) {
      reason.hidden = reason.dataset['why'] !== why;
    }
    part(this, 'again').hidden = why !== 'no-signal';
    this.#show('refused');
  }

  #take(how: (mine: Plan, theirs: Plan) => Plan, says: string) {
    const theirs = this.#offered;
    if (theirs) this.dispatchEvent(new ChangePlan((mine) => how(mine, theirs), says));
    this.#close();
  }

  #show(which: 'offer' | 'refused') {
    part(this, 'offer').hidden = which !== 'offer';
    part(this, 'refused').hidden = which !== 'refused';
    part(this, `${which}-title`).focus();
  }

  #close() {
    this.#offered = undefined;
    part(this, 'offer').hidden = true;
    part(this, 'refused').hidden = true;
    history.replaceState(null, '', location.pathname);
  }
}

const none = { byKey: new Map(), byCode: new Map() };

customElements.define('shared-plan', SharedPlan);
