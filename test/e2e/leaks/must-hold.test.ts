import { describe, expect, it } from 'vitest'
import type { EngineName } from '../../support/engines/find-engine.mjs'
import type { Cell } from './cell.ts'
import { ENGINES, expectedColumn, readExpected } from './expected.ts'
import { WAYS } from './ways/all-ways.ts'
import { isOutOfReach } from './ways/out-of-reach.ts'
import type { Way } from './ways/way.ts'

const expected = readExpected()
const isKnown = (setUp: string): boolean => expected.setUps.includes(setUp)

/** Ways whose cell is one of these letters, those aside that are known to be beyond the level. */
function within(engine: EngineName, setUp: string, letters: string): Way[] {
  const column = expectedColumn(expected, engine, setUp)
  const level = setUp.startsWith('guard') ? 'guard' : 'seal'
  return WAYS.filter(way => {
    const cell: Cell = column[way.id] ?? '.'
    return letters.includes(cell) && !isOutOfReach(way, engine, level)
  })
}

const ids = (ways: readonly Way[]): string[] => ways.map(({ id }) => id)

// The browsers' own tests hold them to the table; this holds the table to what we promise.
describe('what the table must say', () => {
  describe.runIf(isKnown('seal-snippet'))('of `seal` with the snippet', () => {
    it.each(['chromium', 'webkit'] as const)('that nothing is asked, run or stored in %s', engine => {
      expect(ids(within(engine, 'seal-snippet', 'CFRS'))).toEqual([])
    })

    it('that nothing runs and nothing is stored in firefox', () => {
      expect(ids(within('firefox', 'seal-snippet', 'RS'))).toEqual([])
    })

    it('that firefox asks only for what stands in the HTML, and not where that is marked or the header forbids it', () => {
      const asked = within('firefox', 'seal-snippet', 'CF')
      expect(ids(asked.filter(({ html }) => !html))).toEqual([])
      // Firefox reads ahead even in templates, so pictures in marked HTML need the header.
      const [marked, header] = ['seal-marked', 'header'].map(cure =>
        expectedColumn(expected, 'firefox', cure),
      )
      expect(ids(asked.filter(({ id }) => marked?.[id] !== '.' && header?.[id] !== '.'))).toEqual([])
    })
  })

  describe.runIf(isKnown('guard-tag')).each(['guard-tag', 'guard-snippet'])('of `%s`', setUp => {
    it.each(ENGINES)('that nothing of a declared service runs, and nothing is stored, in %s', engine => {
      expect(ids(within(engine, setUp, 'RS').filter(({ host }) => !host))).toEqual([])
    })

    it('that chromium asks a declared service at most for what stands in the HTML', () => {
      const asked = within('chromium', setUp, 'CF').filter(({ host }) => !host)
      expect(ids(asked.filter(({ html }) => !html))).toEqual([])
    })
  })
})
