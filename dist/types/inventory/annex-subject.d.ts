import type { Known } from '../manifest/known.js';
import { type Subject } from '../manifest/subject.js';
import { type Evidence, type Observation, type Seen, type Stage } from './observation.js';
/** One declared name with what its row says. */
export interface Row {
    readonly pattern: string;
    readonly type: string;
    readonly category: string;
    /** The service that sets it; empty where none is named. */
    readonly service: string;
    /** Lifetime: 0 for the session, Infinity for 'until cleared', null where it cannot be read. */
    readonly seconds: number | null;
    readonly expiry: unknown;
    readonly domain: string;
    readonly isHttpOnly: boolean;
    /** Host of the place where it is used; empty where none is named or known. */
    readonly placeHost: string;
    readonly path: string;
    readonly known: Known | undefined;
}
/** A manifest beside what was seen: what the rules look at. */
export interface Comparison {
    readonly seen: Seen;
    readonly manifest: Subject;
    readonly rows: readonly Row[];
    /** Entries of others and hosts of others that were seen: our own record and the site's own files are left out. */
    readonly entries: readonly Observation[];
    readonly requests: readonly Observation[];
    /** Rows that declare an entry of this name, whatever they say of its kind. */
    rowsOf(name: string): readonly Row[];
    /** Services that a host belongs to. */
    servicesOf(host: string): readonly string[];
    /** Whether a host is the site's own. */
    isOwn(host: string): boolean;
    /** Whether a category or service was allowed in a stage. */
    allowed(id: string, stage: Stage): boolean;
    /** Whether it was allowed at any time: only then can it be missed. */
    wasAllowed(id: string): boolean;
    /** The sights of something while it was not allowed. */
    whileRefused(observation: Observation, ids: readonly string[]): readonly Evidence[];
    stageOf(evidence: Evidence): Stage | undefined;
}
/** Prepares the comparison. */
export declare function createComparison(input: unknown, seen: Seen, now: Date): Comparison;
