/** Slow 3G as browsers imitate it: 400 kilobits a second, and 0.4 seconds there and back. */
const BYTES_A_SECOND = 50_000;
/** The way to the host, its certificate, the page, the style sheet: four times there and back. */
const ROUND_TRIPS = 1.6;

/**
 * How long a parent with a weak signal waits for a page with its styles, on a first visit.
 * @param {number} bytes
 */
export function secondsToOpen(bytes) {
  return ROUND_TRIPS + secondsToFetch(bytes);
}

/**
 * How much longer a page takes for being this much heavier.
 * @param {number} bytes
 */
export function secondsToFetch(bytes) {
  return bytes / BYTES_A_SECOND;
}
