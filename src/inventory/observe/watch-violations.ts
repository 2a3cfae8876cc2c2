import type { Violation } from './stopped-requests.ts'

/** How many are kept: a page that breaks its own policy may do so without end. */
const MOST = 500

/** Gathers what policies stopped, before this too as far as the browser still knows; nothing where it does not report. */
export function watchViolations(): { readonly found: readonly Violation[]; stop(): void } {
  const found: Violation[] = []
  try {
    const observer = new ReportingObserver(
      reports => {
        for (const { body } of reports) {
          const violation = (body ?? {}) as Violation
          if (violation.disposition === 'enforce' && found.length < MOST) found.push(violation)
        }
      },
      { types: ['csp-violation'], buffered: true },
    )
    observer.observe()
    return { found, stop: () => observer.disconnect() }
  } catch {
    return { found, stop: () => {} }
  }
}
