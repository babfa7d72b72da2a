/**
 * The page of results. It reads what is asked from after the `#` of the address (or from `?q=`, in
 * links made by hand), so that an adviser can send it on and no server sees it.
 */
import type { Filters } from '../search/fits.ts';
import type { Answer, Details, Result } from '../search/search.ts';
import { factsOf } from '../search/facts.ts';
import { setSlash, slashIsOff } from './slash-key.ts';
import { kindNames, linkTo, openSearch, type Search } from './open-search.ts';

const atOnce = 12;

class SearchPage extends HTMLElement {
  #list = this.querySelector('ol');
  #status = this.querySelector('[role=status]');
  #fullText = this.querySelector('.full-text');
  #form = this.querySelector('form');
  #more = this.querySelector<HTMLButtonElement>('.more');
  #box = document.querySelector<HTMLInputElement>('site-search input');
  #most = atOnce;
  #asked = 0;

  connectedCallback() {
    this.hidden = false;
    addEventListener('hashchange', () => {
      this.#read();
    });
    this.#form?.addEventListener('input', () => {
      this.#most = atOnce;
      this.#write();
    });
    this.#form?.addEventListener('reset', () =>
      setTimeout(() => {
        this.#write();
      }),
    );
    this.#more?.addEventListener('click', () => {
      const first = this.#list?.children.length ?? 0;
      this.#most += atOnce;
      void this.#show().then(() => {
        this.#list?.children[first]?.querySelector('a')?.focus();
      });
    });
    this.#box?.addEventListener('input', () => {
      this.#most = atOnce;
      this.#write();
    });
    this.#fullText?.querySelector('button')?.addEventListener('click', () => {
      void this.#showFullText();
    });
    this.#slashKey();
    const byHand = new URLSearchParams(location.search).get('q');
    if (byHand !== null) {
      history.replaceState(null, '', `${location.pathname}#q=${encodeURIComponent(byHand)}`);
    }
    this.#read();
  }

  /** From the address into the box and the filters. */
  #read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (this.#box && asked.has('q')) this.#box.value = asked.get('q') ?? '';
    for (const [name, value] of asked) {
      const field = this.#form?.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.checked = true;
      else if (field instanceof HTMLSelectElement) field.value = value;
    }
    this.#most = atOnce;
    void this.#show();
  }

  /** From the box and the filters into the address. */
  #write() {
    const asked = new URLSearchParams({ q: this.#box?.value ?? '', ...chosen(this.#form) });
    history.replaceState(null, '', `#${asked.toString().replaceAll('+', '%20')}`);
    void this.#show();
  }

  async #show() {
    const [list, status] = [this.#list, this.#status];
    if (!list || !status) return;
    const wrote = new URLSearchParams(location.hash.slice(1)).get('q')?.trim() ?? '';
    const asked = ++this.#asked;
    const begins = document.getElementById('without-search');
    if (!wrote) {
      list.replaceChildren();
      status.textContent = '';
      this.#urgent([]);
      this.#around(null);
      if (begins) begins.hidden = false;
      return;
    }
    list.setAttribute('aria-busy', 'true');
    let dangers: Answer['understood']['dangers'] = [];
    try {
      const search = await openSearch();
      if (asked !== this.#asked) return;
      // Nobody in danger waits for the rest of the answer.
      dangers = search.dangersIn(wrote);
      this.#urgent(dangers);
      const answer = await search.search(wrote, {
        most: this.#most,
        filters: filtersOf(this.#form),
      });
      const details = await Promise.all(answer.results.map(search.detailsOf));
      if (asked !== this.#asked) return;
      list.replaceChildren(
        ...answer.results.flatMap((result, at) => {
          const more = details[at];
          return more ? [line(result, more, answer, search)] : [];
        }),
      );
      status.textContent = saysHowMany(answer);
      this.#around(answer);
      if (begins) begins.hidden = true;
    } catch {
      if (asked !== this.#asked) return;
      list.replaceChildren();
      this.#around(null);
      this.#urgent(dangers);
      status.textContent = 'Search could not be loaded. Everything is in the A to Z below.';
      if (begins) begins.hidden = false;
    }
    this.dataset['answered'] = wrote;
    list.setAttribute('aria-busy', 'false');
  }

  async #showFullText() {
    const list = this.#fullText?.querySelector('ol');
    const status = this.#fullText?.querySelector('[role=status]');
    const wrote = this.dataset['answered'];
    if (!list || !status || !wrote) return;
    status.textContent = 'Looking…';
    try {
      const { searchFullText } = await import('./full-text.ts');
      const pages = await searchFullText(wrote);
      if (this.dataset['answered'] !== wrote) return;
      list.replaceChildren(
        ...pages.map(({ href, title, excerpt }) => {
          const made = document.createElement('li');
          const link = document.createElement('a');
          link.href = href;
          link.textContent = title;
          made.append(link, text('p', excerpt));
          return made;
        }),
      );
      status.textContent =
        pages.length === 0 ? 'No page has all of those words.' : `${pages.length} pages.`;
    } catch {
      status.textContent = 'The whole text could not be loaded.';
    }
  }

  /** Some people need keys without Ctrl switched off. It is kept on this device. */
  #slashKey() {
    const wanted = this.querySelector<HTMLInputElement>('.slash');
    if (!wanted) return;
    wanted.checked = !slashIsOff();
    wanted.addEventListener('change', () => {
      setSlash(wanted.checked);
    });
  }

  /** Who to ring stands above all else, where somebody may be in danger. */
  #urgent(dangers: Answer['understood']['dangers']) {
    document.getElementById('urgent-help')?.remove();
    const urgent = this.querySelector<HTMLTemplateElement>('#urgent-words');
    if (dangers.length === 0 || !urgent) return;
    const section = urgent.content.firstElementChild?.cloneNode(true) as HTMLElement;
    for (const part of section.querySelectorAll<HTMLElement>('[data-kinds]')) {
      const kinds = (part.dataset['kinds'] ?? '').split(' ');
      if (!dangers.some((kind) => kinds.includes(kind))) part.remove();
    }
    this.querySelector('.urgent-place')?.append(section);
  }

  /** What stands around the list: what was understood, more, and other ways. */
  #around(answer: Answer | null) {
    const understood = this.querySelector('.understood');
    const says = answer ? whatWasUnderstood(answer) : '';
    if (understood instanceof HTMLElement) {
      understood.hidden = !says;
      understood.textContent = says;
    }
    this.#fullText?.querySelector('ol')?.replaceChildren();
    this.#fullText?.querySelector('[role=status]')?.replaceChildren();
    const worries = this.querySelector<HTMLElement>('.worries');
    if (worries) {
      worries.hidden = !answer || answer.worries.length === 0;
      const links = (answer?.worries ?? []).map(({ path, title }) => {
        const link = document.createElement('a');
        link.href = linkTo(path);
        link.textContent = title;
        return link;
      });
      worries
        .querySelector('span')
        ?.replaceChildren(...links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link])));
    }
    if (this.#more) this.#more.hidden = !answer || answer.count <= this.#most;
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-results]'))
      part.hidden = !answer;
  }
}

function chosen(form: HTMLFormElement | null): Record<string, string> {
  if (!form) return {};
  return Object.fromEntries(
    [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

function filtersOf(form: HTMLFormElement | null): Filters {
  const { kind, age, need, level, place, noDiagnosis, noPlan, free } = chosen(form);
  return {
    ...(kind && { kind }),
    ...(age && { age: Number(age) }),
    ...(need && { need: Number(need) }),
    ...(level && { level }),
    ...(place && { place }),
    ...(noDiagnosis && { noDiagnosis: true }),
    ...(noPlan && { noPlan: true }),
    ...(free && { free: true }),
  };
}

function saysHowMany({ count, results }: Answer): string {
  if (count === 0) {
    return results.length === 0
      ? 'Nothing fits the filters. Take one away.'
      : 'We found nothing with those words. These are the closest.';
  }
  return count <= results.length ? `${count} found.` : `The best ${results.length} of ${count}.`;
}

function whatWasUnderstood({ understood, mended, things }: Answer): string {
  const said = [
    ...mended.map(({ typed, as }) => `“${typed}” as “${as}”`),
    ...things.slice(0, 3),
    ...(understood.age ? [ageInWords(understood.age)] : []),
    ...(understood.diagnosis === 'no' ? ['no diagnosis'] : []),
    ...(understood.plan === 'no' ? ['no plan'] : []),
  ];
  return said.length > 0 ? `We understood: ${[...new Set(said)].join(' · ')}` : '';
}

function ageInWords({ from, to, said }: NonNullable<Answer['understood']['age']>): string {
  if (from !== to) return said;
  return from === 0 ? 'under one' : from === 1 ? '1 year old' : `${from} years old`;
}

function line(
  { path, title, document: number }: Result,
  { within, about, because }: Details,
  { understood }: Answer,
  search: Search,
): HTMLLIElement {
  const made = document.createElement('li');
  const kind = kindNames[search.kindOf(number)] ?? '';
  made.append(text('p', [...new Set([kind, within])].filter(Boolean).join(' · '), 'quiet'));
  const link = document.createElement('a');
  link.href = linkTo(path);
  link.textContent = title;
  made.append(link, text('p', about));
  if (because && because.toLowerCase() !== understood.wrote.toLowerCase() && because !== title) {
    made.append(text('p', `People also say: “${because}”`, 'why quiet'));
  }
  const facts = factsOf(search.facetsOf(number));
  if (facts.length > 0) made.append(text('p', facts.join(' · '), 'facts'));
  return made;
}

function text(name: 'p', words: string, look = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  if (look) made.className = look;
  return made;
}

customElements.define('search-page', SearchPage);
