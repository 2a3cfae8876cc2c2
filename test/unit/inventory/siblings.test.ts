import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import { correctManifest } from '../../../src/inventory/correct-manifest.ts'
import { missingEntries } from '../../../src/inventory/missing-entries.ts'
import type { Observation } from '../../../src/inventory/observation.ts'
import { proposeEntries } from '../../../src/inventory/propose-entries.ts'
import { isSlip } from '../../../src/inventory/rules/is-slip.ts'
import { CATALOGUES } from '../../../src/known/catalogues.ts'
import { knownProducts } from '../../../src/known/known-file.ts'
import type { LookUp } from '../../../src/known/look-up.ts'
import { nearest } from '../../../src/manifest/nearest.ts'
import { accepted, BEFORE, cookie, seen } from './seen.ts'

const declaring = (...names: string[]): object => ({
  cookies: names.map(name => ({ name, category: 'analytics', purpose: 'Counts.', expiry: 'session' })),
})
const kindOf = (name: string, declared: string, other?: Observation[], lookUp?: LookUp): string[] =>
  compare(
    declaring(declared),
    seen([BEFORE, accepted('analytics')], cookie(name, [1]), ...(other ?? [])),
    lookUp && { lookUp },
  )
    .filter(({ subject, path }) => subject === name && (path === null || path === 'cookies[0].name'))
    .map(({ kind }) => kind)

/** Names of the catalogue that are as near to each other as a slip is. */
const names = [
  ...new Set(
    CATALOGUES.flatMap(({ services }) => services.flatMap(one => one.names.map(({ name }) => name))),
  ),
].filter(name => !name.includes('*'))
const PAIRS = names.flatMap(name =>
  names
    .filter(other => other !== name && nearest(name, [other]) === other)
    .map(other => [name, other] as const),
)

describe('a name that is near to one that is declared', () => {
  it.each([
    ['_clsk', '_clck'],
    ['_fbc', '_fbp'],
    ['_gat', '_ga'],
  ])('%s beside %s is undeclared and proposed, and the row stays as it is', (name, declared) => {
    const what = seen([BEFORE, accepted('analytics')], cookie(name, [1]), cookie(declared, [1]))
    const manifest = declaring(declared)
    const findings = compare(manifest, what)
    expect(findings).toMatchObject([{ kind: 'undeclared', severity: 'error', subject: name, path: null }])
    const proposed = missingEntries(proposeEntries(manifest, what), findings)
    expect(proposed.cookies.map(row => row.name)).toEqual([name])
    const changes = correctManifest(manifest, { ...what, findings, limits: [] }, proposed)
    expect(changes.map(({ kind, after }) => [kind, after?.name])).toEqual([
      ['same', declared],
      ['new', name],
    ])
  })

  it('is one of its own wherever both are kept, for all pairs that are known', () => {
    expect(PAIRS.length).toBeGreaterThan(500)
    const wrong = PAIRS.filter(
      ([name, other]) => kindOf(name, other, [cookie(other, [1])])[0] !== 'undeclared',
    )
    expect(wrong).toEqual([])
  })

  it('is one of its own where both are known to whoever knows the catalogue, though only one is kept', () => {
    const lookUp = knownProducts
    const wrong = PAIRS.filter(([name, other]) => kindOf(name, other, [], lookUp)[0] !== 'undeclared')
    // Products that write the same name in capitals or not.
    expect(wrong.filter(([name, other]) => name.toLowerCase() !== other.toLowerCase())).toEqual([])
  })

  it('is rarely mistaken without that knowledge either', () => {
    const wrong = PAIRS.filter(([name, other]) => kindOf(name, other)[0] !== 'undeclared')
    const apart = wrong.filter(([name, other]) => name.toLowerCase() !== other.toLowerCase())
    expect(apart.length / PAIRS.length).toBeLessThan(0.02)
  })

  it('is what a row was meant for, where that name is neither kept nor known', () => {
    expect(kindOf('session_id', 'sesion_id')).toEqual(['likely-misspelt'])
    expect(kindOf('__utma', '_utma')).toContain('likely-misspelt')
  })

  it('is one of its own where nobody could have seen the other: it was not allowed, or is HttpOnly', () => {
    const what = seen([BEFORE], cookie('session_id', [0]))
    expect(compare(declaring('sesion_id'), what)).toMatchObject([{ kind: 'undeclared' }])
    const row = { name: 'sesion_id', category: 'necessary', purpose: 'Signs in.', expiry: 'session' }
    const kinds = (more: object): string[] =>
      compare({ cookies: [{ ...row, ...more }] }, what).map(({ kind }) => kind)
    expect(kinds({})).toEqual(['likely-misspelt'])
    expect(kinds({ httpOnly: true })).toEqual(['undeclared', 'unseeable'])
  })

  it('is one of its own where it is of another kind', () => {
    const what = seen([BEFORE, accepted('analytics')], cookie('session_id', [1], { kind: 'localStorage' }))
    expect(compare(declaring('sesion_id'), what)[0]).toMatchObject({ kind: 'undeclared' })
  })
})

describe('a slip', () => {
  it.each([
    ['session_id', 'sesion_id'],
    ['session_id', 'sessoin_id'],
    ['onboarding', 'onboading'],
    ['CFID', 'cfid'],
    ['__utma', '_utma'],
  ])('makes %s of %s', (one, other) => {
    expect([isSlip(one, other), isSlip(other, one)]).toEqual([true, true])
  })

  it.each([
    ['_fbp', '_fbc'],
    ['uid1', 'uid2'],
    ['visit', 'visits'],
    ['_ga', '_gat'],
    ['li_gc', 'li_gpc'],
    ['uid', 'uuid'],
    ['step_one', 'step_two'],
    ['ab', 'ba'],
    ['same*', 'smae*'],
    ['', 'a'],
  ])('does not make %s of %s', (one, other) => {
    expect([isSlip(one, other), isSlip(other, one)]).toEqual([false, false])
  })
})

describe('a declared name that is near to one of the few that are always known', () => {
  const said = (lookUp?: LookUp): string[] =>
    compare(declaring('ci_session'), seen([BEFORE, accepted('analytics')]), { lookUp }).flatMap(
      ({ kind, message }) => (kind === 'likely-misspelt' ? [message] : []),
    )

  it('is said to be near to it, not that nobody keeps it', () => {
    expect(said()).toHaveLength(1)
    expect(said()[0]).not.toContain('Nothing known')
    expect(said()[0]).toContain("Azure Application Insights keeps 'ai_session'")
    expect(said()[0]).toContain("leave it if something else keeps 'ci_session'")
  })

  it('is not called a slip by whoever knows that it is a name of its own', () => {
    expect(said(knownProducts)).toEqual([])
  })
})
