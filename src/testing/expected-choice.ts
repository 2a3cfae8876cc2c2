import { createChoice } from '../choice/choice.ts'
import type { Decision } from '../choice/types.ts'
import type { Declared } from '../manifest/declared.ts'
import type { Step } from './journeys.ts'

/** What should be decided: the real rules, upon the manifest that was given. */
export interface ExpectedChoice {
  readonly decision: Decision
  /** Categories that visitors can turn on or off. */
  readonly switches: readonly string[]
  decide(step: Exclude<Step, 'look'>): void
}

/** The choice of a visitor who was never there before. */
export function expectedChoice(declared: Declared, gpc: boolean): ExpectedChoice {
  let record: string | undefined
  const store = { read: () => record, write: (text: string) => void (record = text) }
  const choice = createChoice({ declared, store, gpc })
  const switches = [...declared.categories.values()].filter(({ kind }) => kind !== 'none').map(({ id }) => id)
  return {
    get decision() {
      return choice.decision
    },
    switches,
    decide(step) {
      if (typeof step === 'string') choice[step]()
      else choice.decide(Object.fromEntries(switches.map(id => [id, id === step.only])))
    },
  }
}
