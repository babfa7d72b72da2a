/**
 * "Keep this pathway on my phone": says first how much it fetches, keeps what has come if the
 * signal goes, goes on from there the next time, and says when a kept page has changed.
 */
import { keptCacheName, sizeInWords, type Bundle, type Bundles } from '../offline/kept.ts';

const versionsKey = 'kept-versions';

class KeepPages extends HTMLElement {
  #button = this.querySelector('button');
  #status = this.querySelector('[role=status]');
  #bundle: Bundle | undefined;

  connectedCallback() {
    if (!('caches' in window) || !this.#button) return;
    this.hidden = false;
    this.#button.addEventListener('click', () => void this.#press());
    void this.#describe();
  }

  /** The list is fetched when somebody asks, or when there is something kept that may have changed. */
  async #describe() {
    const kept = versions()[this.dataset['id'] ?? ''];
    if (!kept) return;
    this.#say('This pathway is kept on this device.');
    const bundle = await this.#find().catch(() => undefined);
    if (!bundle || !this.#button) return;
    if (bundle.version === kept) this.#button.textContent = 'Take it off this device';
    else {
      this.#say('Some of these pages have changed since you kept them.');
      this.#button.textContent = 'Keep the new ones';
    }
  }

  async #press() {
    const kept = versions()[this.dataset['id'] ?? ''];
    try {
      const bundle = await this.#find();
      if (kept === bundle.version) {
        await this.#drop(bundle);
        return;
      }
      if (this.#button?.dataset['sized'] !== 'yes') {
        this.#say(`This fetches about ${sizeInWords(bundle.bytes)}. Press again to keep it.`);
        if (this.#button) this.#button.dataset['sized'] = 'yes';
        return;
      }
      await this.#keep(bundle);
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#say(
        full
          ? 'This device has no room for it. What was kept before is still there.'
          : 'The signal went before all of it came. What has come is kept. Press again to go on.',
      );
    }
  }

  async #keep(bundle: Bundle) {
    const cache = await caches.open(keptCacheName);
    const fresh = versions()[bundle.id] !== undefined;
    for (const [at, file] of bundle.files.entries()) {
      this.#say(`Keeping ${at + 1} of ${bundle.files.length}`);
      if (fresh || !(await cache.match(file))) {
        const answer = await fetch(file, { cache: 'no-cache' });
        if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
        await cache.put(file, answer);
      }
    }
    remember({ ...versions(), [bundle.id]: bundle.version });
    this.#say('Kept on this device. You can read these pages without a signal.');
    if (this.#button) this.#button.textContent = 'Take it off this device';
  }

  async #drop(bundle: Bundle) {
    const { [bundle.id]: _, ...others } = versions();
    const all = await bundlesOnce();
    const needed = new Set(
      all.bundles.filter(({ id }) => others[id]).flatMap(({ files }) => files),
    );
    const cache = await caches.open(keptCacheName);
    for (const file of bundle.files) if (!needed.has(file)) await cache.delete(file);
    remember(others);
    this.#say('Taken off this device.');
    if (this.#button) {
      this.#button.textContent = 'Keep this pathway on my device';
      delete this.#button.dataset['sized'];
    }
  }

  async #find(): Promise<Bundle> {
    this.#bundle ??= (await bundlesOnce()).bundles.find(({ id }) => id === this.dataset['id']);
    if (!this.#bundle) throw new Error('The list does not have it.');
    return this.#bundle;
  }

  #say(words: string) {
    if (this.#status) this.#status.textContent = words;
  }
}

let list: Promise<Bundles> | undefined;

function bundlesOnce(): Promise<Bundles> {
  const address = `${document.documentElement.dataset['base'] ?? '/'}offline.json`;
  list ??= fetch(address).then((answer) => answer.json() as Promise<Bundles>);
  list.catch(() => {
    list = undefined;
  });
  return list;
}

/** What is kept, by id. A damaged note counts as none: the pages themselves are still there. */
function versions(): Readonly<Record<string, string>> {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(versionsKey) ?? '{}');
    return typeof noted === 'object' && noted !== null ? (noted as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function remember(kept: Readonly<Record<string, string>>) {
  localStorage.setItem(versionsKey, JSON.stringify(kept));
}

customElements.define('keep-pages', KeepPages);
