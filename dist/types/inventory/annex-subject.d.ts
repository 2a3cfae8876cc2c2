import type { LookUp } from '../known/look-up.js';
import type { Known } from '../manifest/known.js';
import { type Subject } from '../manifest/subject.js';
import type { CompareOptions } from './compare-options.js';
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
    /** The place where it is used, as the row says it; empty where it does not. */
    readonly place: string;
    /** Host of that place; empty where none is named or known. */
    readonly placeHost: string;
    /** Rows in a row with the same one share one explanation; empty where it explains itself. */
    readonly group: string;
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
    /** Hosts of the places that the site names. */
    readonly placeHosts: ReadonlySet<string>;
    /** What is known of products; nothing where nobody gave it. */
    readonly lookUp: LookUp;
    /** Whether anything was seen from outside the page, where HttpOnly cookies and those of other sites are seen too. */
    readonly isFromOutside: boolean;
    /** Rows that declare an entry of this name, whatever they say of its kind, the strictest first. */
    rowsOf(name: string): readonly Row[];
    /** The row that decides on an entry: of several the strictest, as everywhere in Latchkey. */
    rulingRow(entry: Pick<Observation, 'kind' | 'name'>): Row | undefined;
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
export declare function createComparison(input: unknown, seen: Seen, { now, lookUp }?: CompareOptions): Comparison;
