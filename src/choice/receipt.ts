import { RULES_VERSION } from '../manifest/data/rules-version.ts'
import type { Decision } from './types.ts'

/** The record of a visitor's choice, as plain data. */
export interface Receipt {
  /** When it was made, to the minute, as an ISO 8601 time in UTC. */
  readonly time: string
  readonly rules: string
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
  /**
   * What was said, by category, and by service where it differs from its category. Where the basis is `statistics` or
   * `appearance`, `granted` means that nobody objected, which is no consent.
   */
  readonly answers: Decision['answers']
}

/** The record of a visitor's choice; null before one. */
export function receiptOf({ state, time, answers, gpc }: Decision): Receipt | null {
  if (state === 'undecided') return null
  return { time: new Date(time).toISOString(), rules: RULES_VERSION, gpc, answers: { ...answers } }
}
