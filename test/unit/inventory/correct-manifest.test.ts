import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import { correctManifest, type AnnexChange } from '../../../src/inventory/correct-manifest.ts'
import type { Observation } from '../../../src/inventory/observation.ts'
import { proposeEntries } from '../../../src/inventory/propose-entries.ts'
import { missingEntries } from '../../../src/inventory/missing-entries.ts'
import { knownProducts } from '../../../src/known/known-file.ts'
import { annexA } from '../../support/annex-a.ts'
import { ALL, MANIFEST, WHOLE } from './millbrook.ts'
import { accepted, BEFORE, cookie, request, seen } from './seen.ts'

const changesOf = (manifest: unknown, ...observed: Observation[]): AnnexChange[] => {
  const all = seen([BEFORE, ALL, accepted('analytics', 'sharing', 'preferences')], ...observed)
  const findings = compare(manifest, all)
  const proposed = missingEntries(proposeEntries(manifest, all, { lookUp: knownProducts }), findings)
  return correctManifest(manifest, { ...all, findings, limits: [] }, proposed)
}
const short = (changes: readonly AnnexChange[]): string[] =>
  changes
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, id, before, after }) => {
      const name = (entry: AnnexChange['after']): string =>
        entry ? [entry.name, entry.type, entry.expiry].flat().filter(Boolean).join(' ') : 'nothing'
      return [kind, id, name(before), '->', name(after)].filter(Boolean).join(' ')
    })

describe('the annex as it should be', () => {
  it('is the annex as it is where nothing was found', () => {
    const changes = changesOf(MANIFEST, ...WHOLE)
    expect(changes.length).toBe(4)
    expect(changes.map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same'])
  })

  it('has what nobody declared, as it is proposed', () => {
    const found = changesOf(
      MANIFEST,
      ...WHOLE,
      cookie('theme', [0], { seconds: 3600 }),
      request('maps.example', [0]),
    )
    expect(short(found)).toEqual(['new maps-example nothing -> maps.example', 'new nothing -> theme 1 hour'])
  })

  it('has the lifetime and the kind that were seen', () => {
    const [first, visit] = WHOLE
    const found = changesOf(
      MANIFEST,
      { ...visit!, seconds: 63_072_000 },
      { ...first!, kind: 'localStorage', seconds: Infinity },
      ...WHOLE.slice(2),
    )
    expect(short(found)).toContain('different visit_* 1 year -> visit_* 730 days')
    expect(short(found)).toContain('different CFID 2 hours -> CFID localStorage 2 hours')
  })

  it('keeps a kind that is right, where the same name is kept as another kind too', () => {
    const other = cookie('CFID', [1], { kind: 'localStorage', seconds: Infinity })
    const found = changesOf(MANIFEST, ...WHOLE, other)
    expect(short(found)).toEqual(['look CFID 2 hours -> CFID 2 hours'])
  })

  it('has the lifetime of what is kept, not of what was stopped', () => {
    const [, visit] = WHOLE
    const kept = { ...visit!, seconds: 63_072_000 }
    const stopped = { ...visit!, seconds: Infinity, outcome: 'stopped', isThere: false } as const
    const found = changesOf(MANIFEST, WHOLE[0]!, kept, stopped, ...WHOLE.slice(2))
    expect(short(found)).toEqual(['different visit_* 1 year -> visit_* 730 days'])
  })

  it('has the right name for one that is misspelt, and leaves one that may be right to be looked at', () => {
    const manifest = {
      cookies: [
        { name: ['sesion_id', 'other'], category: 'necessary', purpose: 'Signs in.', expiry: 'session' },
      ],
    }
    const found = changesOf(manifest, cookie('session_id', [0]), cookie('other', [0]))
    expect(short(found)).toEqual(['different sesion_id other session -> session_id other session'])
    const [change] = changesOf(annexA).filter(({ before }) => before?.name === 'googstransSession')
    expect(change).toMatchObject({ kind: 'look' })
    expect(change?.why.join()).toContain('googtransSession')
  })

  it('has no product that no longer exists, declared or seen', () => {
    const found = short(changesOf(annexA, cookie('__utmt', [1]), request('s7.addthis.com', [1])))
    expect(found.filter(line => line.startsWith('gone'))).toEqual([
      'gone _utma 2 years -> nothing',
      'gone _utmb 30 minutes -> nothing',
      'gone _utmc session -> nothing',
      'gone _utmz 6 months -> nothing',
      'gone __atuvc 1 year -> nothing',
      'gone __atuvS 30 minutes -> nothing',
    ])
    expect(found.filter(line => line.startsWith('new'))).toEqual([])
  })

  it('keeps what was merely not seen, and says so', () => {
    const found = changesOf(MANIFEST, ...WHOLE.filter(({ name }) => name !== 'visit_1'))
    expect(found.find(({ before }) => before?.name === 'visit_*')).toMatchObject({ kind: 'look' })
    expect(found.some(({ after }) => after?.name === 'visit_*')).toBe(true)
  })

  it.each([undefined, null, 'text', { cookies: 'none', services: [] }, { cookies: [null, { name: 5 }] }])(
    'can be made of %j',
    manifest => {
      expect(() => changesOf(manifest, cookie('a', [0]))).not.toThrow()
    },
  )
})
