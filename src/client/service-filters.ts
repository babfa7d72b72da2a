/**
 * Filters of the directory that combine, and a box for names that forgives slips. The list on the
 * page stands until somebody uses them; what is asked is kept after the `#` of the address, so
 * that it can be sent on and no server sees it.
 */
import Fuse from 'fuse.js';
import { findServices, type Asked } from '../directory/find-services.ts';
import type { DirectoryRecord } from '../exports/directory-json.ts';

class ServiceFilters extends HTMLElement {
  #form = this.querySelector('form');
  #list = this.querySelector('ol');
  #count = this.querySelector('[role=status]');
  #records: Promise<readonly DirectoryRecord[]> | undefined;

  connectedCallback() {
    const form = this.#form;
    if (!form) return;
    form.hidden = false;
    this.querySelector('nav')?.setAttribute('hidden', '');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', () => {
      const asked = new URLSearchParams(chosen(form)).toString();
      history.replaceState(null, '', asked ? `#${asked}` : location.pathname);
      void this.#show();
    });
    form.addEventListener('reset', () => {
      history.replaceState(null, '', location.pathname);
      setTimeout(() => void this.#show());
    });
    if (this.#fill(form)) void this.#show();
  }

  /** Put what the address asks into the form; says whether it asked anything. */
  #fill(form: HTMLFormElement): boolean {
    let asks = false;
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = true;
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = value;
      else continue;
      asks = true;
    }
    return asks;
  }

  async #show() {
    if (!this.#form || !this.#list || !this.#count) return;
    this.#list.setAttribute('aria-busy', 'true');
    try {
      this.#records ??= load(this.dataset['index'] ?? '');
      const found = find(await this.#records, chosen(this.#form));
      this.#list.replaceChildren(...found.map(line));
      this.#count.textContent = found.length === 1 ? '1 service' : `${found.length} services`;
    } catch {
      this.#records = undefined;
      this.#count.textContent =
        'The filters could not be loaded. The whole list stands below. Try again when you have a signal.';
    }
    this.#list.setAttribute('aria-busy', 'false');
  }
}

/** What the form asks, without what was left open. */
function chosen(form: HTMLFormElement): Record<string, string> {
  const asked = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  return Object.fromEntries(asked);
}

async function load(address: string): Promise<readonly DirectoryRecord[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The directory answered ${answer.status}.`);
  return (await answer.json()) as readonly DirectoryRecord[];
}

function find(
  records: readonly DirectoryRecord[],
  asked: Record<string, string>,
): readonly DirectoryRecord[] {
  const found = findServices(records, asked as Asked);
  const name = asked['name']?.trim();
  if (!name) return found;
  const names = new Fuse(found, {
    keys: ['name', 'alsoKnownAs'],
    threshold: 0.35,
    ignoreLocation: true,
  });
  return names.search(name).map(({ item }) => item);
}

function line({ href, name, summary, facts }: DirectoryRecord): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  item.append(link, paragraph(summary));
  if (facts.length > 0) item.append(paragraph(facts.join(' · '), 'quiet'));
  return item;
}

function paragraph(text: string, name = ''): HTMLParagraphElement {
  const made = document.createElement('p');
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

customElements.define('service-filters', ServiceFilters);
