/**
 * The box for search in every header. Without this script it is a form that leads to the page of
 * search; with it, it suggests while somebody types (the combobox pattern) and keeps what they
 * type on their device. Nothing is fetched before the box is used.
 */
import type { Result } from '../search/search.ts';
import type { Search } from './open-search.ts';
import { slashIsOff } from './slash-key.ts';

/** How many suggestions a list has, beside urgent help and the way to all results. */
const atOnce = 10;
/** How long somebody does not type, in milliseconds, before suggestions say why they are there. */
const pause = 300;

class SiteSearch extends HTMLElement {
  #form = this.querySelector('form');
  #box = this.querySelector('input');
  #list = document.createElement('ul');
  #status = document.createElement('p');
  #active = -1;
  #asked = 0;

  connectedCallback() {
    const [form, box] = [this.#form, this.#box];
    if (!form || !box) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#go();
    });
    box.autocomplete = 'off';
    box.addEventListener('focus', () => {
      void import('./open-search.ts').then(({ openSearch }) => openSearch()).catch(() => undefined);
    });
    // On the page of search the results themselves follow what is typed.
    if (!document.querySelector('search-page')) this.#suggests(box);
  }

  #suggests(box: HTMLInputElement) {
    this.#list.id = `${box.id}-list`;
    this.#list.className = 'suggestions';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggestions');
    this.#list.hidden = true;
    this.#status.className = 'unseen';
    this.#status.setAttribute('role', 'status');
    this.append(this.#list, this.#status);
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    })) {
      box.setAttribute(name, value);
    }
    box.addEventListener('input', () => void this.#suggest());
    box.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    box.addEventListener('blur', () => {
      this.#close();
    });
    // A press on a suggestion must not take the focus, or the list would close under the finger.
    this.#list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
    });
    this.#list.addEventListener('click', (event) => {
      const to = (event.target as Element).closest<HTMLElement>('[role=option]')?.dataset['to'];
      if (to) location.assign(to);
    });
  }

  async #suggest() {
    const box = this.#box;
    if (!box) return;
    const wrote = box.value.trim();
    const asked = ++this.#asked;
    if (wrote.length < 2) {
      this.#close();
      return;
    }
    try {
      const tools = await import('./open-search.ts');
      const search: Search = await tools.openSearch();
      if (asked !== this.#asked) return;
      const danger = search.dangersIn(wrote).length > 0;
      const first = danger ? [urgentOption(tools.linkTo('/urgent/'))] : [];
      const last = option(`See everything for “${wrote}”`, '', tools.resultsFor(wrote));
      // Nobody in danger waits for the parts that the other suggestions need.
      if (danger) this.#show([...first, last]);
      const { results, count } = await search.search(wrote, { most: atOnce, typing: true });
      if (asked !== this.#asked) return;
      const suggested = results.map(({ path, title, document }) =>
        option(
          title,
          [
            tools.kindNames[search.kindOf(document)] ?? '',
            ...tools.factsOf(search.facetsOf(document)),
          ].join(' · '),
          tools.linkTo(path),
        ),
      );
      this.#show([...first, ...suggested, last]);
      this.#status.textContent =
        (danger ? 'Urgent help comes first. ' : '') +
        (count === 0
          ? 'Nothing has those words. The closest is listed.'
          : `${results.length} suggestions.`);
      this.dispatchEvent(new Event('suggested'));
      setTimeout(() => {
        if (asked === this.#asked) sayWhy(suggested, results, search, wrote);
      }, pause);
    } catch {
      if (asked === this.#asked && !this.#list.querySelector('.urgent')) this.#close();
    }
  }

  #show(options: readonly HTMLElement[]) {
    for (const [at, made] of options.entries()) made.id = `${this.#list.id}-${at}`;
    this.#list.replaceChildren(...options);
    this.#list.hidden = false;
    this.#active = -1;
    this.#box?.setAttribute('aria-expanded', 'true');
    this.#box?.removeAttribute('aria-activedescendant');
  }

  #close() {
    this.#list.hidden = true;
    this.#active = -1;
    this.#box?.setAttribute('aria-expanded', 'false');
    this.#box?.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent) {
    const options = [...this.#list.children] as HTMLElement[];
    const open = !this.#list.hidden;
    if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place before the first stands for the box itself.
      this.#active = ((this.#active + 1 + step + options.length + 1) % (options.length + 1)) - 1;
      for (const [at, made] of options.entries())
        made.setAttribute('aria-selected', String(at === this.#active));
      const chosen = options[this.#active];
      if (chosen) this.#box?.setAttribute('aria-activedescendant', chosen.id);
      else this.#box?.removeAttribute('aria-activedescendant');
      chosen?.scrollIntoView({ block: 'nearest' });
    } else if (open && event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      const to = options[this.#active]?.dataset['to'];
      if (to) location.assign(to);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      this.#asked++;
      this.#close();
    }
  }

  /** To the page of results; the words go after the `#`, where no server sees them. */
  async #go() {
    const wrote = this.#box?.value.trim() ?? '';
    this.#asked++;
    this.#close();
    try {
      const { resultsFor } = await import('./open-search.ts');
      location.assign(resultsFor(wrote));
    } catch {
      // The script is gone with the signal: the page of search still leads to the A to Z.
      location.assign(this.#form?.action ?? '/');
    }
  }
}

/** Says which of a page's names was meant, once somebody stops typing: it needs more of the index. */
function sayWhy(
  options: readonly HTMLElement[],
  results: readonly Result[],
  search: Search,
  wrote: string,
) {
  for (const [at, result] of results.entries()) {
    void search
      .detailsOf(result)
      .then(({ because }) => {
        if (because && because.toLowerCase() !== wrote.toLowerCase())
          options[at]?.querySelector('small')?.append(` · “${because}”`);
      })
      .catch(() => undefined);
  }
}

function urgentOption(to: string): HTMLElement {
  return option('Help now: who to ring', 'If somebody is in danger', to, 'urgent');
}

function option(name: string, kind: string, to: string, look = ''): HTMLElement {
  const made = document.createElement('li');
  made.setAttribute('role', 'option');
  made.setAttribute('aria-selected', 'false');
  made.dataset['to'] = to;
  if (look) made.className = look;
  made.append(name);
  if (kind) {
    const small = document.createElement('small');
    small.textContent = kind;
    made.append(' ', small);
  }
  return made;
}

customElements.define('site-search', SiteSearch);

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  if (slashIsOff()) return;
  // The home page hides the box of the header, having one of its own.
  const box = [...document.querySelectorAll<HTMLInputElement>('site-search input')].find((one) =>
    one.checkVisibility(),
  );
  if (!box) return;
  event.preventDefault();
  box.focus();
});
