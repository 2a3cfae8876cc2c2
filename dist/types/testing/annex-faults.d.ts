import type { Finding, FindingKind } from '../inventory/finding.js';
import type { Inventory } from '../inventory/inventory.js';
import type { SiteReport } from './site-report.js';
/** A finding that is known and accepted. What is left out matches anything. */
export interface KnownFinding {
    readonly kind: FindingKind;
    /** The name, host, category or service that it is about. */
    readonly subject?: string;
}
/** How strict an assertion is. */
export interface AnnexOptions {
    /** The least severity that is a fault: `error`, `warning` or `note`. Default: `error`. */
    readonly from?: Finding['severity'];
    /** What is known and accepted. One that is not found any more is a fault too: take it out. Default: none. */
    readonly except?: readonly KnownFinding[];
    /** What it is that a drive could not wait for or look at: an `error`, or only a `note`. Default: `error`. */
    readonly missed?: 'error' | 'note';
}
/** What stands between an annex and the truth. */
export interface AnnexFaults {
    readonly findings: readonly Finding[];
    /** Exceptions that no finding needs any more. */
    readonly outdated: readonly KnownFinding[];
    /** What should have been seen and was not. */
    readonly missed: readonly string[];
}
/** Picks the findings of an inventory that count as faults. */
export declare function annexFaults({ findings, missed }: Pick<Inventory, 'findings'> & Partial<Pick<SiteReport, 'missed'>>, { from, except, missed: severity }?: AnnexOptions): AnnexFaults;
