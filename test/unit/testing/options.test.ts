import { expect, it } from 'vitest'
import type { PageState } from '../../../src/testing/ask-page.ts'
import { checkOptions } from '../../../src/testing/check-options.ts'
import { checkPage } from '../../../src/testing/check-page.ts'
import { expectedChoice } from '../../../src/testing/expected-choice.ts'
import { stageFound } from '../../../src/testing/stages.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { MANIFEST } from '../inventory/millbrook.ts'

const pages = ['http://localhost:3000/']

it('gives the host that is driven', () => {
  expect(checkOptions({ pages, manifest: {} })).toBe('localhost')
  expect(checkOptions({ pages, manifest: {}, quiet: 100, limit: 1000, parallel: Infinity })).toBe('localhost')
})

it.each([
  [{ pages: [] }, 'has 0 hosts'],
  [{ pages: [...pages, 'http://a.example/'] }, 'has 2 hosts'],
  [{ pages: ['/news'] }, "has '/news'"],
  [{ pages: ['file:///tmp/index.html'] }, "has 'file:///tmp/index.html'"],
  [{ manifest: undefined }, "'manifest' should be the manifest of the site, and is undefined"],
  [{ parallel: NaN }, "'parallel' should be a number that is not negative, and is NaN"],
  [{ quiet: NaN }, "'quiet' should be"],
  [{ limit: -1 }, "'limit' should be"],
])('refuses %j, with which nothing would be learned', (wrong, message) => {
  expect(() => checkOptions({ pages, manifest: {}, ...wrong } as never)).toThrow(message)
})

const state = (more: object): PageState =>
  ({
    by: null,
    left: [],
    decision: { state: 'undecided', time: null, asks: [], allowed: [], gpc: false, ...more },
  }) as never

it('believes nothing of a page that asks again once the visitor has decided', () => {
  const expected = expectedChoice(readManifest(MANIFEST), false)
  const { asks } = expected.decision
  const check = { url: 'http://localhost/', gpc: false, expected }
  checkPage(state({ asks }), { ...check, isDecided: false })
  checkPage(state({ state: 'decided', time: 1 }), { ...check, isDecided: true })
  expect(asks).not.toEqual([])
  for (const lost of [state({ asks }), state({ asks, state: 'outdated', time: 1 })])
    expect(() => checkPage(lost, { ...check, isDecided: true })).toThrow(/is asked about '.*' again/)
  expect(() => checkPage(null, { ...check, isDecided: true })).toThrow('no Latchkey runs')
})

it('calls it a script where something was allowed and no visitor did anything, whatever the page says', () => {
  const banner = { ...state({ time: 1, allowed: ['analytics'] }), by: 'banner' } as const
  expect(stageFound(banner, false).by).toBe('api')
  expect(stageFound(state({ allowed: ['films'] }), false).by).toBe('api')
  expect([stageFound(banner, null).by, stageFound(state({}), null).by]).toEqual(['banner', 'embed'])
})
