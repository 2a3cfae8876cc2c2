import type { Finding } from './finding.js';
import type { ProposedEntries } from './propose-entries.js';
/**
 * Proposed entries for what is really missing: not for products that no longer exist, which should leave the site, and
 * not for names whose row is there and misspelt.
 */
export declare function missingEntries({ services, cookies }: ProposedEntries, findings: readonly Finding[]): ProposedEntries;
