import type { Comparison, Row } from '../annex-subject.js';
import type { Finding } from '../finding.js';
/** What is wrong with where something is kept. */
export interface PlaceFault extends Pick<Finding, 'severity'> {
    /** What is so, and what to do. */
    readonly says: string;
}
/**
 * What is wrong where a row's entry is kept for a domain; undefined where nothing is. A row that names no domain is of
 * this site, or of its service, and of nobody else who uses the same name.
 */
export declare function placeFault({ seen, placeHosts, manifest, servicesOf, isOwn }: Comparison, { domain, service, category, placeHost }: Row, keptAt: string): PlaceFault | undefined;
