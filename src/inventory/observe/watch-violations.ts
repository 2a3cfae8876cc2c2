import { listen } from '../../browser/listen.ts'
import type { Violation } from './stopped-requests.ts'

/** How many are kept: a page that breaks its own policy may do so without end. */
const MOST = 500

/** What policies stopped. */
export interface Violations {
  readonly found: readonly Violation[]
  /** How many there was no room for. */
  readonly lost: number
  stop(): void
}

/** Gathers what policies stopped, before this too as far as the browser still knows. */
export function watchViolations(): Violations {
  const found: Violation[] = []
  let lost = 0
  const add = (violation: Violation): void => {
    if (violation.disposition !== 'enforce') return
    if (found.length < MOST) found.push(violation)
    else lost++
  }
  return {
    found,
    get lost() {
      return lost
    },
    stop: watch(add),
  }
}

function watch(add: (violation: Violation) => void): () => void {
  try {
    const observer = new ReportingObserver(
      reports => {
        for (const { body } of reports) add((body ?? {}) as Violation)
      },
      { types: ['csp-violation'], buffered: true },
    )
    observer.observe()
    return () => observer.disconnect()
  } catch {
    // Firefox keeps no reports: it tells of what is stopped from now on.
    return listen('securitypolicyviolation', (violation: SecurityPolicyViolationEvent) => {
      const { blockedURI, effectiveDirective, sourceFile, lineNumber, disposition } = violation
      add({ blockedURL: blockedURI, effectiveDirective, sourceFile, lineNumber, disposition })
    })
  }
}
