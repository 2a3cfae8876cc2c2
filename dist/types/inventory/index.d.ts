export { compare } from './compare.js';
export { findingsCsv, findingsMarkdown } from './findings-text.js';
export { proposeEntries } from './propose-entries.js';
export type { CompareOptions } from './compare-options.js';
export type { Finding, FindingKind } from './finding.js';
export type { Inventory } from './inventory.js';
export type { EntryKind, Evidence, Observation, RequestKind, Seen, Source, Stage } from './observation.js';
export type { ProposedEntries, ProposedRow, ProposedService, ProposeOptions } from './propose-entries.js';
export type { KnownName, KnownService, Origin, Proposal, ServiceKind } from '../known/known-service.js';
export type { LookUp } from '../known/look-up.js';
/**
 * What is known of other people's products: our own list of what UK landlords use, then the Open Cookie Database and
 * third-party-web. It proposes; what a site uses something for, only the landlord can say.
 */
export { knownProducts } from '../known/known-file.js';
