/**
 * What makes the site work without a signal. A page always comes from the network where there is
 * one, so that a number put right is seen at once; without one it comes from what this device has:
 * the shell, which is the same for everybody and says nothing about who reads it, and what the
 * reader chose to keep. Pages that somebody merely looked at are never stored.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { keptCacheName } from './kept.ts';

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
    const kept = await held(request);
    try {
      return await withPatience(fetch(request), kept ? patience : Infinity);
    } catch {
      return kept ?? (await matchPrecache(NO_SIGNAL)) ?? Response.error();
    }
  },
);

/** Files whose names say what is in them can come from here at once. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/_astro/'),
  async ({ request }) => (await held(request)) ?? fetch(request),
);

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode !== 'navigate',
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
  return (
    (await matchPrecache(address.href)) ??
    (await caches.match(address.href, { cacheName: keptCacheName }))
  );
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
