import { listen } from '../../browser/listen.ts'
import type { Violation } from './stopped-requests.ts'

/** How many are kept: a page that breaks its own policy may do so without end. */
const MOST = 500

/** What a browser reports. */
interface Report {
  readonly blockedURL?: string
  readonly effectiveDirective?: string
  readonly sourceFile?: string | null
  readonly lineNumber?: number | null
  readonly disposition?: string
}

type ReportingObserverReports = ReturnType<ReportingObserver['takeRecords']>

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
  const add = (report: Report, isEarly?: boolean): void => {
    if (report.disposition !== 'enforce') return
    const { blockedURL = '', effectiveDirective = '', sourceFile, lineNumber } = report
    const when = performance.now()
    const by = { sourceFile: sourceFile ?? null, lineNumber: lineNumber ?? null }
    if (found.length < MOST) found.push({ blockedURL, effectiveDirective, ...by, when, isEarly: !!isEarly })
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

function watch(add: (report: Report, isEarly?: boolean) => void): () => void {
  try {
    const take = (reports: ReportingObserverReports, isEarly?: boolean): void => {
      for (const { body } of reports) add((body ?? {}) as Report, isEarly)
    }
    const observer = new ReportingObserver(reports => take(reports), {
      types: ['csp-violation'],
      buffered: true,
    })
    observer.observe()
    take(observer.takeRecords(), true)
    return () => {
      take(observer.takeRecords())
      observer.disconnect()
    }
  } catch {
    // Firefox keeps no reports: it tells of what is stopped from now on.
    return listen('securitypolicyviolation', (violation: SecurityPolicyViolationEvent) => {
      const { blockedURI, effectiveDirective, sourceFile, lineNumber, disposition } = violation
      add({ blockedURL: blockedURI, effectiveDirective, sourceFile, lineNumber, disposition })
    })
  }
}
