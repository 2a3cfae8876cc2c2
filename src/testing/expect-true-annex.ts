import type { Finding } from '../inventory/finding.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { annexFaults, type AnnexOptions } from './annex-faults.ts'
import { reportText } from './report-text.ts'
import type { SiteReport } from './site-report.ts'

/** The annex is not true. Its message says each finding, and what to do. */
export class AnnexError extends Error {
  declare readonly findings: readonly Finding[]

  constructor(message: string, findings: readonly Finding[]) {
    super(message)
    // By this name test runners know that a test failed, and did not break.
    this.name = 'AssertionError'
    this.findings = findings
  }
}

/**
 * Asserts that an annex is true: that nothing was kept or asked for that it does not tell, before or against a choice,
 * for longer, or elsewhere. Throws an {@link AnnexError} that lists what is not so.
 */
export function expectTrueAnnex(report: Inventory | SiteReport, options: AnnexOptions = {}): void {
  const message = reportText(report, options)
  if (message) throw new AnnexError(message, annexFaults(report, options).findings)
}
