/**
 * `<keep-pages data-id>`: "Keep this pathway on my phone". Says first how much it fetches, keeps
 * what has come if the signal goes, goes on from there the next time, and says when a page that is
 * kept has changed.
 */
import { sizeInWords, type Bundle } from '../offline/kept.ts';
import { keepsNothing } from './device-store.ts';
import { dropSet, keepSet, keptSets, listOf, versionsNow } from './kept-sets.ts';
import { part } from './part.ts';

class KeepPages extends HTMLElement {
  readonly #id = this.dataset['id'] ?? '';
  #ask = '';
  #list: Bundle | undefined;
  #bar = document.createElement('progress');
  #kept = false;
  #busy = false;

  connectedCallback() {
    if (!('caches' in window) || keepsNothing()) return;
    const button = part(this, 'button');
    this.hidden = false;
    this.#ask = button.textContent.trim();
    button.addEventListener('click', () => void this.#press());
    void this.#describe();
  }

  async #describe() {
    const set = (await keptSets()).reverse().find(({ id }) => id === this.#id);
    if (!set) return;
    if (!set.whole) {
      this.#say('Some of it has come. Press again to go on.');
      return;
    }
    this.#setKept(true);
    this.#say('This is kept on this device.');
    const now = await versionsNow().catch(() => undefined);
    if (!now || now[this.#id] === set.version) return;
    this.#setKept(false);
    this.#say('Some of these pages have changed since you kept them.');
    part(this, 'button').textContent = 'Keep the new ones';
  }

  async #press() {
    if (this.#busy) return;
    this.#busy = true;
    try {
      if (this.#kept) await this.#drop();
      else if (this.#list) await this.#keep(this.#list);
      else await this.#sayHowMuch();
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#say(
        full
          ? 'This device has no room for it. What was kept before is still there.'
          : 'The signal went before all of it came. What has come is kept. Press again to go on.',
      );
    }
    this.#busy = false;
    this.#bar.remove();
  }

  async #sayHowMuch() {
    this.#list = await listOf(this.#id);
    this.#say(`This fetches about ${sizeInWords(this.#list.bytes)}. Press again to keep it.`);
  }

  async #keep(list: Bundle) {
    this.#bar.ariaLabel = 'How much has come';
    part(this, 'says').before(this.#bar);
    let said = '';
    this.#list = await keepSet(list, (done, of) => {
      this.#bar.value = done / of;
      // A listener hears each tenth, not each page.
      const tenths = `Keeping it: ${Math.floor((done / of) * 10) * 10}%`;
      if (tenths !== said) this.#say((said = tenths));
    });
    this.#setKept(true);
    this.#say('Kept on this device. You can read these pages without a signal.');
  }

  async #drop() {
    await dropSet(this.#id);
    this.#list = undefined;
    this.#setKept(false);
    this.#say('Taken off this device.');
  }

  #setKept(kept: boolean) {
    this.#kept = kept;
    part(this, 'button').textContent = kept ? 'Take it off this device' : this.#ask;
  }

  #say(words: string) {
    part(this, 'says').textContent = words;
  }
}

customElements.define('keep-pages', KeepPages);
