import type { Finding, FindingKind } from '../inventory/finding.ts'
import type { Inventory } from '../inventory/inventory.ts'
import type { SiteReport } from './site-report.ts'

/** A finding that is known and accepted. What is left out matches anything. */
export interface KnownFinding {
  readonly kind: FindingKind
  /** The name, host, category or service that it is about. */
  readonly subject?: string
}

/** How strict an assertion is. */
export interface AnnexOptions {
  /** The least severity that is a fault: `error`, `warning` or `note`. Default: `error`. */
  readonly from?: Finding['severity']
  /** What is known and accepted. One that is not found any more is a fault too: take it out. Default: none. */
  readonly except?: readonly KnownFinding[]
  /** What it is that a drive could not wait for or look at: an `error`, or only a `note`. Default: `error`. */
  readonly missed?: 'error' | 'note'
}

/** What stands between an annex and the truth. */
export interface AnnexFaults {
  readonly findings: readonly Finding[]
  /** Exceptions that no finding needs any more. */
  readonly outdated: readonly KnownFinding[]
  /** What should have been seen and was not. */
  readonly missed: readonly string[]
}

const SEVERITIES = ['note', 'warning', 'error'] as const

/** Picks the findings of an inventory that count as faults. */
export function annexFaults(
  { findings, missed = [] }: Pick<Inventory, 'findings'> & Partial<Pick<SiteReport, 'missed'>>,
  { from = 'error', except = [], missed: severity = 'error' }: AnnexOptions = {},
): AnnexFaults {
  const counts = ({ severity }: Finding): boolean => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(from)
  const isKnown = (known: KnownFinding, { kind, subject }: Finding): boolean =>
    known.kind === kind && (known.subject === undefined || known.subject === subject)
  return {
    findings: findings.filter(one => counts(one) && !except.some(known => isKnown(known, one))),
    outdated: except.filter(known => !findings.some(one => isKnown(known, one))),
    missed: severity === 'error' ? missed : [],
  }
}
