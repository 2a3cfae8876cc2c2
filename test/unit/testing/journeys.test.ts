import { expect, it } from 'vitest'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { journeysOf } from '../../../src/testing/journeys.ts'
import { joinObserved, recordSights } from '../../../src/testing/record-sights.ts'
import { sight } from '../inventory/seen.ts'

const ALL = ['accept', 'each', 'gpc', 'reject'] as const
const cookie = (category: string): object => ({ name: category, category, purpose: 'A.', expiry: '1 day' })
const journeys = (...categories: string[]): [boolean, ...unknown[]][] =>
  journeysOf(readManifest({ cookies: categories.map(cookie) } as Manifest), ALL).map(({ gpc, steps }) => [
    gpc,
    ...steps,
  ])

it('sends a visitor for each way of choosing, and for each category alone; the one who withdraws is last', () => {
  expect(journeys('necessary', 'analytics', 'sharing')).toEqual([
    [false, 'look', 'reject', 'look'],
    [false, { only: 'analytics' }, 'look'],
    [false, { only: 'sharing' }, 'look'],
    [true, 'look'],
    [false, 'accept', 'look', 'withdraw', 'look'],
  ])
})

it('sends nobody to allow the only category alone, which is to accept', () => {
  expect(journeys('analytics')).toHaveLength(3)
})

it('only looks where there is nothing to choose', () => {
  expect(journeys('necessary')).toEqual([[false, 'look']])
})

it.each([
  [[], 'names none'],
  [['rejct'], "has 'rejct'"],
  [['reject', 'rejct', 'all'], "has 'rejct', 'all'"],
])('refuses %j, which would send fewer visitors than wanted, and says which there are', (wanted, came) => {
  const declared = readManifest({ cookies: [cookie('analytics')] } as Manifest)
  const message = `latchkey: 'journeys' should name some of 'reject', 'each', 'gpc', 'accept', and ${came}. Name those`
  expect(() => journeysOf(declared, wanted as never)).toThrow(message)
  expect(() => journeysOf(readManifest({}), wanted as never)).toThrow(message)
})

it('refuses `each` for one category alone where nobody accepts either', () => {
  const one = readManifest({ cookies: [cookie('analytics')] } as Manifest)
  const several = readManifest({ cookies: [cookie('analytics'), cookie('sharing')] } as Manifest)
  for (const wanted of [['each'], ['each', 'reject']] as const) {
    expect(() => journeysOf(one, wanted)).toThrow("and the manifest has 'analytics' alone")
  }
  expect(() => journeysOf(one, ['each'])).toThrow("Add 'accept', or leave 'journeys' out.")
  expect(journeysOf(one, ['each', 'accept'])).toHaveLength(1)
  expect(journeysOf(several, ['each'])).toHaveLength(2)
})

it('keeps the first sights in each stage, counts all, and keeps what was stopped apart', () => {
  const sights = recordSights()
  const what = { kind: 'script', name: 'a.example', host: 'a.example', seconds: null } as const
  for (let page = 0; page < 100; page++) {
    sights.add({
      ...what,
      outcome: 'stored',
      evidence: sight(0, { page: `https://www.millbrook.example/${page}` }),
    })
  }
  sights.add({ ...what, outcome: 'stored', evidence: sight(1) })
  sights.add({ ...what, outcome: 'stopped', evidence: sight(1) })
  expect(sights.observed().map(({ outcome, count, evidence }) => [outcome, count, evidence.length])).toEqual([
    ['stored', 101, 6],
    ['stopped', 1, 1],
  ])
})

it('joins what several saw: the longest lifetime, and what the last of them found there in the end', () => {
  const stay = { kind: 'cookie', name: 'a', host: 'h', outcome: 'stored' } as const
  const [first, last] = [recordSights(), recordSights()]
  first.add({ ...stay, seconds: 60, evidence: sight(0) })
  first.look(() => true)
  last.add({ ...stay, seconds: 30, evidence: sight(1) })
  last.look(() => false)
  expect(joinObserved([first.observed(), last.observed()])).toMatchObject([
    { seconds: 60, count: 2, isThere: false, evidence: [{ stage: 0 }, { stage: 1 }] },
  ])
  expect(joinObserved([last.observed(), first.observed()])).toMatchObject([{ isThere: true }])
})
