/**
 * What makes the site work without a signal. A page always comes from the network where there is
 * one, so that a number put right is seen at once; without one it comes from what this device has:
 * the shell, which is the same for everybody and says nothing about who reads it, and what the
 * reader chose to keep. Pages that somebody merely looked at are never stored.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { storesAmong, wholeKey } from './kept.ts';

/** Put here by the build: each file of the shell with a mark of what is in it. */
declare const SHELL: { url: string; revision: string | null }[];
/** Put here by the build: where the page stands that is shown when nothing else can be. */
declare const NO_SIGNAL: string;

/** A signal that has not answered by then counts as none where this device has the page. */
const patience = 4_000;

clientsClaim();
precache(SHELL);
cleanupOutdatedCaches();

registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request }) => {
    const here = await held(request);
    try {
      return await withPatience(fetch(request), here ? patience : Infinity);
    } catch {
      return here ?? (await matchPrecache(NO_SIGNAL)) ?? Response.error();
    }
  },
);

/** Files whose names say what is in them can come from here at once. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/_astro/'),
  async ({ request }) => (await held(request)) ?? fetch(request),
);

/** What asks past every copy keeps a new set: an old page must not come in a new one's place. */
registerRoute(
  ({ request, sameOrigin }) =>
    sameOrigin && request.mode !== 'navigate' && request.cache !== 'reload',
  async ({ request }) => {
    try {
      return await fetch(request);
    } catch {
      return (await held(request)) ?? Response.error();
    }
  },
);

async function held(request: Request): Promise<Response | undefined> {
  const address = new URL(request.url);
  address.search = '';
  address.hash = '';
  return (await matchPrecache(address.href)) ?? (await kept(address.href));
}

/** From the newest set that is whole; where only a part of a set has come, a page of that will do. */
async function kept(address: string): Promise<Response | undefined> {
  let fromPart: Response | undefined;
  for (const { name } of storesAmong(await caches.keys()).reverse()) {
    const store = await caches.open(name);
    const found = await store.match(address);
    if (found && (await store.match(wholeKey))) return found;
    fromPart ??= found;
  }
  return fromPart;
}

function withPatience(answer: Promise<Response>, wait: number): Promise<Response> {
  if (wait === Infinity) return answer;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The signal is too weak.'));
    }, wait);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
