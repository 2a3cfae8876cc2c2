import { readEvidence, type Evidence } from './evidence.ts'

/** Keeps what goes with a record, in place of what went with the one before. Never throws. */
export function keepEvidence(record: string, evidence: Evidence): void {
  try {
    localStorage.setItem('latchkey', JSON.stringify({ [record]: evidence }))
  } catch {
    // Storage is refused or full: then nobody can say later how the decision was made, and it stands all the same.
  }
}

/** Adds to the evidence of a record what could not be removed after it; without evidence there is nothing to add to. */
export function keepLeft(record: string | undefined, left: Evidence['left']): void {
  const evidence = readEvidence(record)
  if (record && evidence) keepEvidence(record, { ...evidence, left })
}
