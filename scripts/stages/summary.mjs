/**
 * @typedef {import('./count-tests.mjs').Count} Count
 * @typedef {{ readonly name: string, readonly count: Count, readonly note?: string }} Result
 *   `note`: why it was not run
 */

/**
 * The end of a run, which people read first and programs read only the last line of.
 *
 * @param {readonly Result[]} results
 * @param {readonly string[]} [warnings]
 */
export function summary(results, warnings = []) {
  const { passed, failed } = total(results);
  const lines = results.map(({ name, count, note }) => {
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    return `  ${name}: ${note ?? `${count.passed} passed, ${count.failed} failed${skipped}`}`;
  });
  return [...lines, ...warnings, `${passed} passed, ${failed} failed`].join('\n');
}

/**
 * @param {readonly Result[]} results
 * @returns {{ passed: number, failed: number }}
 */
export function total(results) {
  return results.reduce(
    (sum, { count }) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
    { passed: 0, failed: 0 },
  );
}
