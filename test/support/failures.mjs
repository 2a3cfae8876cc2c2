/**
 * What failed in a Vitest JSON report, a line each: of a long log only the end may be at hand.
 * @param {any} report null when none was written
 * @param {string} root the folder that paths are shortened to
 * @returns {string[]}
 */
export function failuresOf(report, root) {
  const lines = []
  for (const { name, message, assertionResults } of report?.testResults ?? []) {
    const file = name.startsWith(root) ? name.slice(root.length) : name
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed')
    for (const test of failed) lines.push(`${file} > ${test.fullName}: ${firstLine(test.failureMessages[0])}`)
    if (message && failed.length === 0) lines.push(`${file}: ${firstLine(message)}`)
  }
  return lines
}

/** @param {string | undefined} text */
function firstLine(text) {
  return text?.split('\n', 1)[0] || 'no message'
}
