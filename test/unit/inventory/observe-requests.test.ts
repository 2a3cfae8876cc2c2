import { describe, expect, it } from 'vitest'
import type { Observation } from '../../../src/inventory/observation.ts'
import { observeRequests, type RequestsSeen } from '../../../src/inventory/observe/observe-requests.ts'
import type { Request } from '../../../src/inventory/observe/sighting.ts'
import { sight } from './seen.ts'

const HOST = 'odd.example'

/** What one way of seeing has of an image, asked for at these paths. */
function seen(how: Request['evidence']['how'], paths: readonly string[] | null, more: object = {}): Request {
  return {
    kind: 'image',
    host: HOST,
    outcome: how === 'violation' || how === 'gate' ? 'stopped' : 'stored',
    count: 1,
    evidence: sight(0, { how }),
    ...(paths && { addresses: new Map(paths.map(path => [`https://${HOST}${path}`, 10])) }),
    ...more,
  }
}

const NOTHING: RequestsSeen = { hooks: [], timeline: [], elements: [], stopped: [], isWhole: true }
const outcomes = (all: Partial<RequestsSeen>): string[] =>
  observeRequests({ ...NOTHING, ...all })
    .map(({ outcome }: Observation) => outcome)
    .sort()

describe('what a policy stops of a host', () => {
  it('was not sent, though the browser lists it', () => {
    expect(
      outcomes({
        hooks: [seen('hook', null)],
        timeline: [seen('timeline', ['/a.gif'])],
        stopped: [seen('violation', ['/a.gif'])],
      }),
    ).toEqual(['stopped'])
  })

  it('hides nothing of what it lets through', () => {
    expect(
      outcomes({
        hooks: [seen('hook', null)],
        timeline: [seen('timeline', ['/a.gif', '/b.gif'])],
        stopped: [seen('violation', ['/a.gif'])],
      }),
    ).toEqual(['stopped', 'stored'])
    expect(
      outcomes({
        timeline: [seen('timeline', ['/a.gif', '/b.gif'])],
        stopped: [seen('violation', ['/a.gif'])],
      }),
    ).toEqual(['stopped', 'stored'])
  })

  it('is all of it where the browser tells the host alone, or not all is known', () => {
    const timeline = [seen('timeline', ['/a.gif', '/b.gif'])]
    expect(outcomes({ timeline, stopped: [seen('violation', ['/'])] })).toEqual(['stopped'])
    expect(outcomes({ timeline, stopped: [seen('violation', ['/a.gif'])], isWhole: false })).toEqual([
      'stopped',
    ])
    expect(
      outcomes({ timeline: [seen('timeline', null)], stopped: [seen('violation', ['/a.gif'])] }),
    ).toEqual(['stopped'])
  })
})

describe('why something was stopped', () => {
  const whyOf = (...stopped: Request[]): unknown[] =>
    observeRequests({ ...NOTHING, stopped }).map(({ heldFor, why }) => [heldFor, why])

  it('is what Latchkey says, first what no choice would end', () => {
    expect(whyOf(seen('gate', null, { why: 'not allowed yet' }))).toEqual([[undefined, 'not allowed yet']])
    expect(
      whyOf(seen('gate', null, { why: 'not allowed yet' }), seen('gate', null, { why: 'nonce missing' })),
    ).toEqual([[undefined, 'nonce missing']])
  })

  it('stands apart for each that something is held for', () => {
    expect(
      whyOf(
        seen('gate', null, { heldFor: 'counter', why: 'not allowed yet' }),
        seen('gate', null, { heldFor: 'films', why: 'unknown id' }),
      ),
    ).toEqual([
      ['counter', 'not allowed yet'],
      ['films', 'unknown id'],
    ])
  })
})
