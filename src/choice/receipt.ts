import type { Declared } from '../manifest/declared.ts'
import type { Basis } from '../manifest/types.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Decision } from './types.ts'

/** The rules under which a choice was asked: PECR with Schedule A1, as in force since 5 February 2026. */
const RULES = 'uk-pecr-2026-02-05'

/** What a visitor said about one category or service, in the words of its basis. */
export interface ReceiptEntry {
  readonly id: string
  readonly basis: Basis
  /** Statistics and appearance are never consented to: visitors object, or do not. */
  readonly answer: 'consented' | 'refused' | 'objected' | 'not objected'
  /** A mark of what it was said upon. */
  readonly fingerprint: string
}

/** The record of a visitor's choice, as plain data. */
export interface Receipt {
  /** When it was made, to the minute, as an ISO 8601 time in UTC. */
  readonly time: string
  readonly rules: string
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
  /** Categories, then the services that differ from theirs. Answers that a changed manifest has outdated are left out. */
  readonly entries: readonly ReceiptEntry[]
}

/** The record of a visitor's choice; null before one. */
export function receiptOf(decision: Decision, declared: Declared): Receipt | null {
  const { state, time, answers, asks, tells, gpc } = decision
  if (state === 'undecided') return null
  const entries = Object.entries(answers).flatMap(([id, answer]): ReceiptEntry[] => {
    const category = declared.categories.get(declared.services.get(id)?.category ?? id)
    if (!category || [...asks, ...tells].includes(category.id)) return []
    const isYes = answer === 'granted'
    const objected = isYes ? 'not objected' : 'objected'
    const words = category.kind === 'objects' ? objected : isYes ? 'consented' : 'refused'
    return [{ id, basis: category.basis, answer: words, fingerprint: fingerprintOf(declared, id) }]
  })
  return { time: new Date(time).toISOString(), rules: RULES, gpc, entries }
}
