import { describe, expect, it } from 'vitest'
import { FAILED, PASSED, failureLines, inWords, sum, tallyReport } from '../../support/tally.mjs'

describe('the tally of a test run', () => {
  it('takes the numbers of a report that ended well', () => {
    const report = { numPassedTests: 4, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }
    expect(tallyReport(report, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 })
  })

  it('counts a failure for each file that could not be loaded', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(tallyReport({ numPassedTests: 1, numFailedTests: 1, testResults }, 1).failed).toBe(2)
  })

  it('counts a failure where no test failed, but the run did', () => {
    expect(tallyReport({ numPassedTests: 4, numFailedTests: 0 }, 1).failed).toBe(1)
  })

  it('counts a failure where no test ran', () => {
    expect(tallyReport({ numPassedTests: 0, numFailedTests: 0 }, 0).failed).toBe(1)
  })

  it('counts a failure where there is no report', () => {
    expect(tallyReport(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a failure where the run was killed', () => {
    expect(tallyReport({ numPassedTests: 4 }, null)).toEqual({ passed: 4, failed: 1, skipped: 0 })
  })

  it('names each failure with its step', () => {
    const failures = ['a.ts > is: Error', 'b.ts: No such module']
    expect(failureLines({ unit: { passed: 3, failed: 2, skipped: 0, failures } })).toEqual([
      '✗ unit: a.ts > is: Error',
      '✗ unit: b.ts: No such module',
    ])
  })

  it('names a step that failed without a failure that it knows', () => {
    const unknown = { passed: 3, failed: 1, skipped: 0, failures: [] }
    expect(failureLines({ types: FAILED, build: PASSED, unit: unknown })).toEqual([
      '✗ types: its output says why',
      '✗ unit: its output says why',
    ])
  })

  it('ends with a plain line', () => {
    expect(inWords(sum([PASSED, PASSED, FAILED]))).toBe('2 passed, 1 failed')
    expect(inWords({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped')
  })
})
