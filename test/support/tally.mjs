/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] What failed, a line each, where that is known.
 */

/** @type {Tally} */
export const PASSED = { passed: 1, failed: 0, skipped: 0 }
/** @type {Tally} */
export const FAILED = { passed: 0, failed: 1, skipped: 0 }

/**
 * Counts a Vitest JSON report. A file that could not be loaded counts as a failure, and a run that ended badly as at
 * least one, even where no test says so: an unhandled error, no tests at all.
 * @param {Record<string, unknown> | null} report null when none was written
 * @param {number | null} exitCode null when the run was killed
 * @returns {Tally}
 */
export function tallyReport(report, exitCode) {
  const passed = Number(report?.numPassedTests ?? 0)
  const failed = Number(report?.numFailedTests ?? 0) + unloadedFiles(report?.testResults)
  const skipped = Number(report?.numPendingTests ?? 0) + Number(report?.numTodoTests ?? 0)
  const isBroken = exitCode !== 0 || passed + failed === 0
  return { passed, failed: isBroken ? Math.max(failed, 1) : failed, skipped }
}

/** @param {unknown} files */
function unloadedFiles(files) {
  if (!Array.isArray(files)) return 0
  return files.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

/**
 * A line for each failure, with the name of its step. A step may fail without one that it knows of.
 * @param {Record<string, Tally>} results
 */
export function failureLines(results) {
  return Object.entries(results).flatMap(([name, { failed, failures = [] }]) => {
    const lines = failures.length > 0 || failed === 0 ? failures : ['its output says why']
    return lines.map(line => `✗ ${name}: ${line}`)
  })
}

/**
 * The closing line: `12 passed, 0 failed`, and `, 1 skipped` where there are.
 * @param {Tally} tally
 */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
