/** `<this-device>`: what this device keeps of the site, one press to forget it all, and the choice to keep nothing. */
import {
  damagedKey,
  deviceStore,
  isShared,
  planKey,
  readingKey,
  sharedKey,
  slashKey,
} from './device-store.ts';
import { dropSet, keptSets } from './kept-sets.ts';
import { make } from './make.ts';
import { part } from './part.ts';
import { openStore } from './plan-store.ts';

/** Everything that is ever kept in words, but for the tick itself. */
const keys = [planKey, damagedKey, readingKey, slashKey];

class ThisDevice extends HTMLElement {
  connectedCallback() {
    part(this, 'with').hidden = false;
    const shared = part(this, 'shared', HTMLInputElement);
    shared.checked = attempt(isShared) ?? false;
    shared.addEventListener('change', () => void this.#share(shared));
    part(this, 'forget').addEventListener('click', () => void this.#forget());
    void this.#show();
  }

  async #share(box: HTMLInputElement) {
    const set = attempt(() => {
      setShared(box.checked);
      return true;
    });
    if (!set) {
      box.checked = false;
      this.#say('This browser does not let a page keep anything, not even that choice.');
      return;
    }
    if (box.checked) await forgetPages();
    await this.#show();
    this.#say(
      box.checked
        ? 'From now on nothing stays here when you close the window.'
        : 'From now on this device keeps what you choose to keep.',
    );
  }

  async #forget() {
    attempt(forgetWords);
    await forgetPages();
    await this.#show();
    this.#say('Everything that this site kept on this device is gone.');
  }

  async #show() {
    const { plan } = openStore();
    const sets = 'caches' in window ? await keptSets().catch(() => []) : [];
    const things = [
      plan.items.length > 0 && `My plan: ${countOf(plan.items.length)}`,
      (attempt(() => deviceStore().getItem(readingKey)) ?? null) !== null &&
        'How you like pages to look',
      ...sets.map(({ title, whole }) => `Pages: ${title}${whole ? '' : ' (not all of them)'}`),
    ].filter((line) => line !== false);
    part(this, 'none').hidden = things.length > 0;
    part(this, 'list').replaceChildren(...things.map((line) => make('li', {}, line)));
  }

  #say(words: string) {
    part(this, 'says').textContent = words;
  }
}

/** What is kept by then moves along, so that nobody loses a plan by this. */
function setShared(shared: boolean): void {
  const from = deviceStore();
  if (shared) localStorage.setItem(sharedKey, 'yes');
  else localStorage.removeItem(sharedKey);
  const to = deviceStore();
  for (const key of keys) {
    const text = from.getItem(key);
    if (text === null || from === to) continue;
    to.setItem(key, text);
    from.removeItem(key);
  }
}

function forgetWords(): void {
  for (const key of keys) {
    localStorage.removeItem(key);
    sessionStorage.removeItem(key);
  }
}

/**
 * Every page that is kept. Those that everybody keeps alike come back with the next page, unless
 * nothing may be kept.
 */
async function forgetPages() {
  if (!('serviceWorker' in navigator)) return;
  for (const { id } of await keptSets()) await dropSet(id);
  const here = await navigator.serviceWorker.getRegistration();
  if (!here) return;
  await here.unregister();
  for (const name of await caches.keys()) if (name.endsWith(here.scope)) await caches.delete(name);
}

const countOf = (things: number) => (things === 1 ? '1 thing' : `${things} things`);

/** What a function gives, or nothing where the browser keeps its store from the page. */
function attempt<Given>(function_: () => Given): Given | undefined {
  try {
    return function_();
  } catch {
    return undefined;
  }
}

customElements.define('this-device', ThisDevice);
