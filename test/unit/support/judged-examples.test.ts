import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Example } from '../../../demo/gallery/example.ts'
import { examples, STATES } from '../../../demo/gallery/examples.ts'
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

it('docs/accessibility.md says how many there are, and how many are judged', () => {
  const page = readFileSync(new URL('../../../docs/accessibility.md', import.meta.url), 'utf8')
  const states = Object.values(STATES).flatMap(group => Object.keys(group)).length
  const all = examples.length.toLocaleString('en-GB')
  const judged = judgedExamples().length
  expect(page).toContain(`It has ${states} states`)
  expect(page).toContain(`${all} examples in all`)
  expect(page).toContain(`**Judged** are ${judged}:`)
  expect(page).toContain(`the ${judged} (5,000 cookies`)
  expect(page).toContain(`each of the ${judged} that`)
})
