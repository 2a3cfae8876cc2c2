import { expect, it } from 'vitest'
import type { Example } from '../../../demo/gallery/example.ts'
import { examples } from '../../../demo/gallery/examples.ts'
import { judgedExamples } from '../../support/judged-examples.ts'

const PAIRS = [
  ['stateName', 'layout'],
  ['stateName', 'lang'],
  ['stateName', 'theme'],
  ['layout', 'lang'],
  ['layout', 'theme'],
  ['lang', 'theme'],
] as const

type Dimension = 'stateName' | 'layout' | 'lang' | 'theme'

/** All that occur of two dimensions together. */
const pairs = (list: readonly Example[], [one, other]: readonly [Dimension, Dimension]): string[] =>
  [...new Set(list.map(example => `${example[one]} ${example[other]}`))].sort()

it.each(PAIRS)('every %s of the gallery is judged with every %s that it has', (one, other) => {
  const pair = [one, other] as const
  expect(pairs(judgedExamples(), pair)).toEqual(pairs(examples, pair))
})

it('every state is judged in every layout and language that it has', () => {
  const placed = (list: readonly Example[]): string[] =>
    [...new Set(list.map(({ stateName, layout, lang }) => `${layout}-${stateName}-${lang}`))].sort()
  expect(placed(judgedExamples())).toEqual(placed(examples))
})

it('fewer than half of the examples are judged, or the tests would take too long', () => {
  expect(examples.length).toBeGreaterThan(1000)
  expect(judgedExamples().length).toBeLessThan(examples.length / 2)
})
