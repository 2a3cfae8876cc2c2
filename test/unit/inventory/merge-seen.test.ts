import { describe, expect, it } from 'vitest'
import { mergeSeen, type Shown } from '../../../src/inventory/observe/merge-seen.ts'
import { ALL } from './millbrook.ts'
import { cookie, REJECTED, sight } from './seen.ts'

const page = (stage: Shown['stages'][number], number: number): Shown => ({
  stages: [{ ...stage, by: null }],
  observed: [
    cookie('visit_1', [], {
      evidence: [sight(0, { page: `https://www.millbrook.example/${stage.name}/${number}` })],
    }),
  ],
})

it('what many pages showed before a choice leaves room for what came after it', () => {
  const pages = [ALL, REJECTED].flatMap(stage =>
    Array.from({ length: 30 }, (_, number) => page(stage, number)),
  )
  const { stages, observed } = pages.reduce((before, after) => mergeSeen(before, after), {
    stages: [],
    observed: [],
  })
  expect(stages.map(({ name }) => name)).toEqual([ALL.name, REJECTED.name])
  const [one] = observed
  expect([0, 1].map(stage => one?.evidence.filter(sight => sight.stage === stage).length)).toEqual([20, 20])
})

describe('a cookie of one part of a site', () => {
  const shown = (...observed: Shown['observed']): Shown => ({ stages: [ALL], observed })
  const nothing: Shown = { stages: [{ ...ALL, by: null }], observed: [] }
  const thereOn = (before: Shown, path: string): (boolean | null)[] =>
    mergeSeen(before, nothing, path).observed.map(({ isThere }) => isThere)
  const account = 'https://www.millbrook.example/account/rent'

  it('is not called gone by a page that cannot see it', () => {
    const of = shown(cookie('sid', [0], { path: '/account' }))
    expect(thereOn(of, '/')).toEqual([true])
    expect(thereOn(of, '/accounts')).toEqual([true])
    expect(thereOn(of, '/account/repairs')).toEqual([false])
    expect(thereOn(shown(cookie('sid', [0], { path: '/' })), '/news')).toEqual([false])
  })

  it('is neither there nor gone where nobody knows its path', () => {
    const of = shown(cookie('sid', [], { evidence: [sight(0, { page: account })] }))
    expect(thereOn(of, '/')).toEqual([null])
    expect(thereOn(of, '/account/repairs')).toEqual([false])
  })

  it('is still that where a page lists it without its path', () => {
    const before = shown(cookie('sid', [0], { path: '/account' }))
    const { observed } = mergeSeen(before, { ...nothing, observed: [cookie('sid', [0])] }, '/account/rent')
    expect(observed.map(({ path, isThere, count }) => [path, isThere, count])).toEqual([
      ['/account', true, 2],
    ])
  })

  it('stands apart from one of its name for the whole site', () => {
    const before = shown(cookie('sid', [0], { path: '/account' }), cookie('sid', [0], { path: '/' }))
    const after = { ...nothing, observed: [cookie('sid', [0], { path: '/' })] }
    const { observed } = mergeSeen(before, after, '/')
    expect(observed.map(({ path, isThere, count }) => [path, isThere, count])).toEqual([
      ['/account', true, 1],
      ['/', true, 2],
    ])
  })
})

it('what nobody knows the stage of stays so on the next page', () => {
  const early = cookie('visit_1', [], { evidence: [sight(-1)] })
  const merged = mergeSeen(
    { stages: [ALL, REJECTED], observed: [] },
    { stages: [ALL], observed: [early] },
    '/',
  )
  expect(merged.observed[0]?.evidence.map(({ stage }) => stage)).toEqual([-1])
})

it('what several pages could not see is added up', () => {
  const page = (lost: number): Shown => ({ stages: [ALL], observed: [], gaps: { lost } })
  expect(mergeSeen(page(2), page(5), '/').gaps?.lost).toBe(7)
})
