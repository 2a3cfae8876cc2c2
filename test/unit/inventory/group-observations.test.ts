import { describe, expect, it } from 'vitest'
import { groupObservations, type ObservationGroup } from '../../../src/inventory/group-observations.ts'
import type { Observation } from '../../../src/inventory/observation.ts'
import { knownProducts } from '../../../src/known/known-file.ts'
import { ALL, MANIFEST, WHOLE } from './millbrook.ts'
import { BEFORE, cookie, REJECTED, request, seen, sight } from './seen.ts'

const groups = (...observed: Parameters<typeof seen>[1][]): ObservationGroup[] =>
  groupObservations(MANIFEST, seen([BEFORE, ALL], ...observed), knownProducts)
const named = (found: readonly ObservationGroup[]): string[] =>
  found.map(({ kind, id, product, things }) =>
    [kind, id || product?.name, ...things.map(({ observation }) => observation.name)]
      .filter(Boolean)
      .join(' '),
  )

describe('what was seen', () => {
  it('is grouped by what declares it, then by products that are known, then the rest', () => {
    const found = groups(
      cookie('nobody_knows_it', [0]),
      cookie('_ga', [0]),
      request('www.googletagmanager.com', [0]),
      ...WHOLE,
    )
    expect(named(found)).toEqual([
      'declared necessary CFID',
      'declared counter visit_1 a.counter.example',
      'declared films films.example',
      'known Google Analytics _ga',
      'known Google Tag Manager www.googletagmanager.com',
      'unknown nobody_knows_it',
    ])
  })

  it('is told apart from the site’s own files, from Latchkey, and from what extensions do', () => {
    const extension = [sight(0, { who: 'chrome-extension://abc/inject.js' })]
    const found = groups(
      request('www.millbrook.example', [0]),
      cookie('latchkey', [0]),
      request('spy.example', [0], { evidence: extension }),
      cookie('spied', [0], { evidence: extension }),
    )
    expect(named(found)).toEqual([
      'site www.millbrook.example',
      'latchkey latchkey',
      'extension spy.example spied',
    ])
  })

  it('of another kind than declared is not called declared', () => {
    expect(named(groups(cookie('visit_1', [0], { kind: 'indexedDB' })))).toEqual(['unknown visit_1'])
  })

  it('has the surest of what may be said of its product', () => {
    const [found] = groups(cookie('_ga_ABC', [0]), cookie('_ga', [0]))
    expect(found).toMatchObject({ kind: 'known', confidence: 'high' })
    expect(found?.things.length).toBe(2)
  })
})

describe('what was stopped', () => {
  const why = (...observed: Parameters<typeof seen>[1][]): unknown[] =>
    groupObservations(MANIFEST, seen([REJECTED, ALL], ...observed), knownProducts).flatMap(({ things }) =>
      things.map(thing => thing.why),
    )

  it('says why: nobody had allowed it, nobody declared it, or a policy of the page', () => {
    const stopped = { outcome: 'stopped' } as const
    expect(why(request('films.example', [0], stopped))).toEqual(['not-allowed'])
    expect(why(request('films.example', [0], { outcome: 'fetched' }))).toEqual(['not-allowed'])
    expect(why(request('nobody.example', [0], stopped))).toEqual(['not-declared'])
    const byPolicy = { ...stopped, evidence: [sight(1, { how: 'violation' })] }
    expect(why(request('films.example', [], byPolicy))).toEqual(['policy'])
  })

  it('says what Latchkey itself said, before any guess', () => {
    const stopped = (reason: NonNullable<Observation['why']>) =>
      why(request('films.example', [1], { outcome: 'stopped', why: reason }))
    expect(stopped('not allowed yet')).toEqual(['not-allowed'])
    expect(stopped('address not declared')).toEqual(['not-declared'])
    expect(stopped('unknown id')).toEqual(['unknown-id'])
    expect(stopped('nonce missing')).toEqual(['no-nonce'])
    expect(stopped('address not http')).toEqual(['not-http'])
  })

  it('and is inline or of the site’s own host stands with the service for which it waits', () => {
    const held = (heldFor: string, reason: NonNullable<Observation['why']>) =>
      request('www.millbrook.example', [0], { outcome: 'stopped', heldFor, why: reason })
    const found = groups(held('counter', 'not allowed yet'), held('conter', 'unknown id'))
    expect(named(found)).toEqual(['declared counter www.millbrook.example', 'site www.millbrook.example'])
    expect(found.flatMap(({ things }) => things.map(thing => [thing.owners, thing.why]))).toEqual([
      [['counter'], 'not-allowed'],
      [[], 'unknown-id'],
    ])
  })

  it('says nothing of what was not stopped, nor where nobody can tell', () => {
    expect(why(request('films.example', [0]))).toEqual([null])
    expect(why(request('films.example', [1], { outcome: 'stopped' }))).toEqual([null])
  })
})
