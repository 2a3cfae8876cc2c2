import { expect, it } from 'vitest'
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
  const { stages, observed } = pages.reduce(mergeSeen, { stages: [], observed: [] })
  expect(stages.map(({ name }) => name)).toEqual([ALL.name, REJECTED.name])
  const [one] = observed
  expect([0, 1].map(stage => one?.evidence.filter(sight => sight.stage === stage).length)).toEqual([20, 20])
})
