/** Starts what makes the site work without a signal. Nothing on the page waits for it. */
const { dataset } = document.documentElement;
if ('serviceWorker' in navigator && dataset['base']) {
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(`${dataset['base'] ?? '/'}service-worker.js`).catch(() => {
      // A private window or a full device: the site works as it did, with a signal.
    });
  });
}
