/**
 * Answering without reloads. A link to another place of the questions brings that very page, and
 * its `main` and foot take the place of these: so nobody gets another answer than on the plain
 * pages. Its scripts come with it, and those that are here already hear of it by `page-shown`.
 * Private pages never add to the history of the tab: they take the place of what was there, and
 * the browser is asked to keep no copy.
 */
import './leave-quickly.ts';

const home = `${document.documentElement.dataset['base'] ?? '/'}find-help/`;
let shown = location.pathname;
let asked: AbortController | undefined;

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || isForBrowser(event) || !isPlace(link)) return;
  event.preventDefault();
  if ('clear' in link.dataset) location.replace(link.href);
  else void go(link.href, 'forward', 'private' in link.dataset);
});

window.addEventListener('popstate', () => {
  if (location.pathname !== shown) void go(location.href, 'back');
});

/** Another tab, another window, a download: what the person asked the browser for. */
function isForBrowser(event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}

function isPlace({ origin, pathname, hash }: HTMLAnchorElement): boolean {
  return (
    location.protocol !== 'file:' &&
    origin === location.origin &&
    (hash === '' || hash.startsWith('#dropped')) &&
    pathname.startsWith(home) &&
    !pathname.startsWith(`${home}all/`)
  );
}

async function go(address: string, way: 'forward' | 'back', unkept = false) {
  asked?.abort();
  const { signal } = (asked = new AbortController());
  const cache = unkept || isPrivate(document) ? 'no-store' : 'default';
  const next = await fetchPage(address, { signal, cache });
  if (signal.aborted) return;
  const main = next?.querySelector('main');
  if (!next || !main) {
    location.assign(address);
    return;
  }
  if (way === 'forward') {
    const place = address.replace(/#.*/, '');
    if (isPrivate(document) || isPrivate(next)) history.replaceState(null, '', place);
    else history.pushState(null, '', place);
  }
  shown = location.pathname;
  document.title = next.title;
  for (const part of ['main', 'footer']) {
    const there = next.querySelector(part);
    if (there) document.querySelector(part)?.replaceWith(document.importNode(there, true));
  }
  if (way === 'forward') scrollTo(0, 0);
  // Only the browser itself can make a part of the page the one that the address points to.
  const { hash } = new URL(address);
  if (way === 'forward' && hash) location.replace(hash);
  document.dispatchEvent(new Event('page-shown'));
  announce();
  const scripts = next.querySelectorAll<HTMLScriptElement>('script[type="module"][src]');
  // Each by itself: one that does not come leaves the others, and the page, as they are.
  await Promise.allSettled(
    [...scripts].map(({ src }) => import(/* @vite-ignore */ new URL(src, location.href).href)),
  );
}

async function fetchPage(address: string, how: RequestInit): Promise<Document | undefined> {
  try {
    const answer = await fetch(address, how);
    if (!answer.ok) return undefined;
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    return undefined;
  }
}

function isPrivate(page: Document): boolean {
  return page.querySelector('leave-quickly') !== null;
}

/** A screen reader reads what was dropped, or the new heading, and Tab goes on from there. */
function announce() {
  const first = document.querySelector<HTMLElement>('main :target, main h1');
  if (!first) return;
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
}
