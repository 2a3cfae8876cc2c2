import { describe, expect, it } from 'vitest'
import { failuresOf } from '../../support/failures.mjs'

describe('the failures of a test run', () => {
  it('are none where all went well', () => {
    const testResults = [
      { name: '/home/a.ts', message: '', assertionResults: [{ status: 'passed', fullName: 'is' }] },
    ]
    expect(failuresOf({ testResults }, '/home/')).toEqual([])
  })

  it('name file and test, and say the first line of why', () => {
    const assertionResults = [
      { status: 'failed', fullName: 'a gate shuts', failureMessages: ['Error: open\n    at gate.ts'] },
      { status: 'passed', fullName: 'a gate opens', failureMessages: [] },
    ]
    const report = { testResults: [{ name: '/home/test/gate.ts', message: '', assertionResults }] }
    expect(failuresOf(report, '/home/')).toEqual(['test/gate.ts > a gate shuts: Error: open'])
  })

  it('say what kept a file from being loaded, or its set-up from ending', () => {
    const report = {
      testResults: [{ name: '/home/gate.ts', message: 'No such module\nat …', assertionResults: [] }],
    }
    expect(failuresOf(report, '/home/')).toEqual(['gate.ts: No such module'])
  })

  it('are none that anybody knows where there is no report', () => {
    expect(failuresOf(null, '/')).toEqual([])
  })
})
