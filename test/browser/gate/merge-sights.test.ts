import { describe, expect, it } from 'vitest'
import type { Decision } from '../../../src/choice/types.ts'
import { mergeSights, type SeenThing, type Turn } from '../../../src/gate/merge-sights.ts'
import { createSights } from '../../../src/gate/sights.ts'

const UNDECIDED = { state: 'undecided' } as Decision
const DECIDED = { state: 'decided' } as Decision

/** What stands in the list, in order. */
function told(log: readonly (SeenThing | Turn)[]): unknown[] {
  return log.map(one => ('decision' in one ? one.decision.state : `${one.name} ${one.count}`))
}

describe('what the head has noted and what it notes from then on', () => {
  it('is one list: the first of each kind between two decisions, and how often', () => {
    const sights = createSights()
    sights.see([UNDECIDED])
    sights.see(['cookie', 'one', undefined, 'one=; expires=Sat, 28 Nov 2026 10:00:00 GMT'])
    sights.see(['cookie', 'one', undefined, 'one=; expires=Sat, 28 Nov 2026 10:00:01 GMT'])
    const seen = mergeSights(sights, UNDECIDED, () => {})
    sights.see(['cookie', 'one', undefined, 'one=; expires=Sat, 28 Nov 2026 10:00:02 GMT'])
    sights.see(['fetch', 'https://odd.example', ''])
    sights.see([DECIDED, 'banner'])
    sights.see(['cookie', 'one', undefined, 'one='])
    expect(told(seen.log)).toEqual(['undecided', 'one 3', 'https://odd.example 1', 'decided', 'one 1'])
    expect([seen.lost, sights.log]).toEqual([0, []])
  })

  it('has each where it was done, also where a frame has gone by then', () => {
    const sights = createSights()
    const frame = document.body.appendChild(document.createElement('iframe'))
    sights.see(['fetch', 'https://odd.example', undefined], frame.contentWindow!)
    sights.see(['fetch', 'https://odder.example', undefined])
    frame.remove()
    const { log } = mergeSights(sights, UNDECIDED, () => {})
    expect((log as SeenThing[]).slice(0, 2).map(({ address, isFrame }) => [address, isFrame])).toEqual([
      ['about:blank', true],
      [location.href, false],
    ])
  })

  it('counts what there was no room for, and has a decision that was among it', () => {
    const sights = createSights()
    sights.see([UNDECIDED])
    for (let index = 0; index < 6000; index++) sights.see(['localStorage', `key${index}`, undefined])
    sights.see([DECIDED, 'api'])
    const seen = mergeSights(sights, DECIDED, () => {})
    sights.see(['cookie', 'late', undefined])
    expect(told(seen.log).slice(-2)).toEqual(['key998 1', 'decided'])
    // 6,000 keys and a name, of which 999 keys have room; and the decision, of which nobody knows how it was made.
    expect(seen.lost).toBe(6001 - 999 + 1)
    expect(seen.log.at(-1)).toMatchObject({ decision: DECIDED, by: undefined })
  })

  it('leaves violations to the guard, with the time at which they were', () => {
    const sights = createSights()
    const violation = new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI: 'https://odd.example/pixel',
      effectiveDirective: 'img-src',
      documentURI: location.href,
      violatedDirective: 'img-src',
      originalPolicy: '',
      disposition: 'enforce',
      statusCode: 0,
    })
    const before = performance.now()
    sights.see([violation])
    const after = performance.now()
    const found: [string, number][] = []
    mergeSights(sights, UNDECIDED, ({ blockedURI }, when) => found.push([blockedURI, when]))
    expect(found.map(([url]) => url)).toEqual(['https://odd.example/pixel'])
    expect(found[0]![1]).toBeGreaterThanOrEqual(before)
    expect(found[0]![1]).toBeLessThanOrEqual(after)
  })

  it('has the first three errors of each kind, since several scripts may do the same', () => {
    const sights = createSights()
    sights.see([UNDECIDED])
    sights.see(['cookie', 'one', undefined])
    const { log } = mergeSights(sights, UNDECIDED, () => {})
    for (let index = 0; index < 4; index++) sights.see(['cookie', 'one', undefined])
    expect((log as SeenThing[])[1]).toMatchObject({ count: 5 })
    expect(new Set((log as SeenThing[])[1]!.errors).size).toBe(3)
  })

  it('knows 25 callers, and leaves whatever limit the page has set', () => {
    const sights = createSights()
    const { log } = mergeSights(sights, UNDECIDED, () => {})
    const limit = Error.stackTraceLimit
    const deep = (name: string, depth = 40): void =>
      depth ? deep(name, depth - 1) : sights.see(['cookie', name, undefined])
    const depths = [10, 0, 'many' as unknown as number].map((value, index) => {
      Error.stackTraceLimit = value
      deep(`cookie${index}`)
      expect(Error.stackTraceLimit).toBe(value)
      const [error] = (log.at(-1) as SeenThing).errors
      return error!.stack?.match(/^ +at /gm)?.length ?? 0
    })
    Error.stackTraceLimit = limit
    expect(depths).toEqual([25, 25, 0])
  })
})
