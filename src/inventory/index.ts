export { compare } from './compare.ts'
export { findingsCsv, findingsMarkdown } from './findings-text.ts'
export { proposeEntries } from './propose-entries.ts'
export type { CompareOptions } from './compare-options.ts'
export type { Finding, FindingKind } from './finding.ts'
export type { Inventory } from './inventory.ts'
export type { EntryKind, Evidence, Observation, RequestKind, Seen, Source, Stage } from './observation.ts'
export type { ProposedEntries, ProposedRow, ProposedService, ProposeOptions } from './propose-entries.ts'
export type { KnownName, KnownService, Origin, Proposal, ServiceKind } from '../known/known-service.ts'
export type { LookUp } from '../known/look-up.ts'

/**
 * What is known of other people's products: our own list of what UK landlords use, then the Open Cookie Database and
 * third-party-web. It proposes; what a site uses something for, only the landlord can say.
 */
export { knownProducts } from '../known/known-file.ts'
