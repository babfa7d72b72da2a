import { keepsNothing } from './device-store.ts';

/**
 * Starts what makes the site work without a signal. Nothing on the page waits for it. A device that
 * others use too keeps nothing, and a page that somebody may need to leave quickly starts nothing.
 */
const { dataset } = document.documentElement;
if ('serviceWorker' in navigator && dataset['base'] && !mayNotStart()) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(`${dataset['base'] ?? '/'}service-worker.js`).catch(() => {
      // A private window or a full device: the site works as it did, with a signal.
    });
  });
}

function mayNotStart(): boolean {
  return document.querySelector('leave-quickly') !== null || keepsNothing();
}
