/**
 * What one stage comes to. Skipped tests are told of, and count as neither.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count
 *
 * @typedef {{ status?: string }} TestReport
 * @typedef {{ status?: string, assertionResults?: readonly TestReport[] }} FileReport
 * @typedef {{ testResults?: readonly FileReport[] }} RunReport as Vitest writes it
 */

/**
 * Count the tests of one run of Vitest. Whatever kept tests from being run counts as a failure: a
 * file that could not be read, an error outside any test, no report, or no tests at all.
 *
 * @param {unknown} report what Vitest wrote; undefined where it wrote nothing that can be read
 * @param {number} exitCode
 * @returns {Count}
 */
export function countTests(report, exitCode) {
  const files = /** @type {RunReport | undefined} */ (report)?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults = [] }) => assertionResults);
  const passed = withStatus(tests, 'passed').length;
  const failedTests = withStatus(tests, 'failed').length;
  const brokenFiles = withStatus(files, 'failed').filter(
    ({ assertionResults = [] }) => withStatus(assertionResults, 'failed').length === 0,
  ).length;

  const failed = failedTests + brokenFiles;
  const failedUnseen = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: failedUnseen ? 1 : failed,
    skipped: tests.length - passed - failedTests,
  };
}

/**
 * Count a stage that is one check as a whole.
 * @param {number} exitCode
 * @returns {Count}
 */
export function countCheck(exitCode) {
  return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @template {{ status?: string }} T
 * @param {readonly T[]} all
 * @param {string} wanted
 * @returns {T[]}
 */
function withStatus(all, wanted) {
  return all.filter(({ status }) => status === wanted);
}
